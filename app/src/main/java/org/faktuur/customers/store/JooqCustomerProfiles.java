package org.faktuur.customers.store;

import static org.faktuur.database.schema.Tables.CUSTOMER;
import static org.faktuur.database.schema.Tables.POSTING_PROFILE;
import static org.faktuur.database.schema.Tables.POSTING_RULE;
import static org.faktuur.database.schema.Tables.SALES_ORDER;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faktuur.codes.CodeBearer;
import org.faktuur.codes.CodeRefusal;
import org.faktuur.codes.CodeTable;
import org.faktuur.codes.store.JooqCodes.Bearer;
import org.faktuur.ledger.CustomerProfile;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Customer posting profiles in the books, each with its rule for every customer.
final class JooqCustomerProfiles implements CodeTable<CustomerProfile> {

    private final DSLContext dsl;

    JooqCustomerProfiles(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<CustomerProfile> all() {
        Map<String, String> accounts = dsl.selectFrom(POSTING_RULE).where(POSTING_RULE.PROFILE.ne(""))
                .and(isForEvery()).fetchMap(POSTING_RULE.PROFILE, POSTING_RULE.ACCOUNT);
        return dsl.selectFrom(POSTING_PROFILE).orderBy(POSTING_PROFILE.CODE).fetch(row ->
                new CustomerProfile(row.getCode(), row.getName(), accounts.getOrDefault(row.getCode(), "")));
    }

    @Override
    public void save(CustomerProfile profile) {
        if (dsl.update(POSTING_PROFILE).set(POSTING_PROFILE.NAME, profile.name())
                .where(POSTING_PROFILE.CODE.eq(profile.code())).execute() == 0) {
            dsl.insertInto(POSTING_PROFILE).set(POSTING_PROFILE.CODE, profile.code())
                    .set(POSTING_PROFILE.NAME, profile.name()).execute();
        }
        removeRule(profile);
        if (!profile.account().isEmpty()) {
            dsl.insertInto(POSTING_RULE).set(POSTING_RULE.PROFILE, profile.code())
                    .set(POSTING_RULE.POSTING_TYPE, PostingType.CUSTOMER_BALANCE.name())
                    .set(POSTING_RULE.SCOPE, PostingRule.Scope.EVERY.name()).set(POSTING_RULE.SCOPE_KEY, "")
                    .set(POSTING_RULE.ACCOUNT, profile.account()).execute();
        }
    }

    @Override
    public void remove(CustomerProfile profile) {
        removeRule(profile);
        dsl.deleteFrom(POSTING_PROFILE).where(POSTING_PROFILE.CODE.eq(profile.code())).execute();
    }

    @Override
    public List<CodeRefusal.BorneBy> bearers(CustomerProfile profile) {
        return Stream.of(Bearer.of(CodeBearer.CUSTOMERS, CUSTOMER.ACCOUNT, CUSTOMER.POSTING_PROFILE),
                        Bearer.of(CodeBearer.SALES_ORDERS, SALES_ORDER.NUMBER, SALES_ORDER.POSTING_PROFILE),
                        Bearer.of(CodeBearer.POSTING_RULES, POSTING_RULE.ACCOUNT, POSTING_RULE.PROFILE)
                                .where(isForEvery().not()))
                .flatMap(each -> each.of(profile.code(), dsl).stream()).toList();
    }

    private void removeRule(CustomerProfile profile) {
        dsl.deleteFrom(POSTING_RULE).where(POSTING_RULE.PROFILE.eq(profile.code())).and(isForEvery()).execute();
    }

    private static Condition isForEvery() {
        return POSTING_RULE.POSTING_TYPE.eq(PostingType.CUSTOMER_BALANCE.name())
                .and(POSTING_RULE.SCOPE.eq(PostingRule.Scope.EVERY.name()));
    }
}
