package org.faktuur.ledger.store;

import static org.faktuur.database.schema.Tables.FISCAL_PERIOD;
import static org.faktuur.database.schema.Tables.LEDGER_ACCOUNT;
import static org.faktuur.database.schema.Tables.POSTING_PROFILE;
import static org.faktuur.database.schema.Tables.POSTING_RULE;

import java.util.Collection;
import java.util.List;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.FiscalPeriod;
import org.faktuur.ledger.LedgerAccount;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.jooq.DSLContext;

/// Accounts, posting profile, fiscal periods.
public final class JooqChartOfAccounts implements ChartOfAccounts {

    private final DSLContext dsl;

    public JooqChartOfAccounts(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<LedgerAccount> accounts() {
        return dsl.selectFrom(LEDGER_ACCOUNT).orderBy(LEDGER_ACCOUNT.ACCOUNT).fetch(row ->
                new LedgerAccount(row.getAccount(), row.getName(), LedgerAccount.Kind.valueOf(row.getKind())));
    }

    @Override
    public List<PostingRule> postingRules() {
        return dsl.selectFrom(POSTING_RULE)
                .orderBy(POSTING_RULE.PROFILE, POSTING_RULE.POSTING_TYPE, POSTING_RULE.SCOPE, POSTING_RULE.SCOPE_KEY)
                .fetch(row -> new PostingRule(row.getProfile(), PostingType.valueOf(row.getPostingType()),
                        PostingRule.Scope.valueOf(row.getScope()), row.getScopeKey(), row.getAccount()));
    }

    @Override
    public List<FiscalPeriod> periods() {
        return dsl.selectFrom(FISCAL_PERIOD).orderBy(FISCAL_PERIOD.START_DATE).fetch(row -> new FiscalPeriod(
                row.getStartDate(), row.getEndDate(), FiscalPeriod.Status.valueOf(row.getStatus())));
    }

    @Override
    public List<String> customerProfiles() {
        return dsl.select(POSTING_PROFILE.CODE).from(POSTING_PROFILE).orderBy(POSTING_PROFILE.CODE)
                .fetch(POSTING_PROFILE.CODE);
    }

    @Override
    public void addAccounts(Collection<LedgerAccount> accounts) {
        accounts.forEach(account -> dsl.insertInto(LEDGER_ACCOUNT).set(LEDGER_ACCOUNT.ACCOUNT, account.account())
                .set(LEDGER_ACCOUNT.NAME, account.name()).set(LEDGER_ACCOUNT.KIND, account.kind().name()).execute());
    }

    @Override
    public void addPostingRules(Collection<PostingRule> rules) {
        rules.forEach(rule -> dsl.insertInto(POSTING_RULE).set(POSTING_RULE.PROFILE, rule.profile())
                .set(POSTING_RULE.POSTING_TYPE, rule.type().name())
                .set(POSTING_RULE.SCOPE, rule.scope().name()).set(POSTING_RULE.SCOPE_KEY, rule.scopeKey())
                .set(POSTING_RULE.ACCOUNT, rule.account()).execute());
    }

    @Override
    public void addPeriods(Collection<FiscalPeriod> periods) {
        periods.forEach(period -> dsl.insertInto(FISCAL_PERIOD).set(FISCAL_PERIOD.START_DATE, period.start())
                .set(FISCAL_PERIOD.END_DATE, period.end()).set(FISCAL_PERIOD.STATUS, period.status().name())
                .execute());
    }

    @Override
    public void saveAccount(LedgerAccount account) {
        dsl.update(LEDGER_ACCOUNT).set(LEDGER_ACCOUNT.NAME, account.name())
                .set(LEDGER_ACCOUNT.KIND, account.kind().name())
                .where(LEDGER_ACCOUNT.ACCOUNT.eq(account.account())).execute();
    }

    @Override
    public void removePostingRule(PostingRule rule) {
        dsl.deleteFrom(POSTING_RULE).where(POSTING_RULE.POSTING_TYPE.eq(rule.type().name()))
                .and(POSTING_RULE.PROFILE.eq(rule.profile()))
                .and(POSTING_RULE.SCOPE.eq(rule.scope().name())).and(POSTING_RULE.SCOPE_KEY.eq(rule.scopeKey()))
                .execute();
    }

    @Override
    public void savePeriod(FiscalPeriod period) {
        dsl.update(FISCAL_PERIOD).set(FISCAL_PERIOD.STATUS, period.status().name())
                .where(FISCAL_PERIOD.START_DATE.eq(period.start())).execute();
    }
}
