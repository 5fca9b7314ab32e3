package org.faktuur.projects.ledger;

import static org.faktuur.database.schema.Tables.VOUCHER;
import static org.faktuur.database.schema.Tables.VOUCHER_LINE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.faktuur.Office;
import org.faktuur.database.LineKey;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// What stands on the accounts of an office.
public final class LedgerAccounts {

    private final Office office;

    public LedgerAccounts(Office office) {
        this.office = office;
    }

    /// Debit less credit of every account that something was posted to, in the company's currency.
    Map<String, BigDecimal> balances() {
        return sums(DSL.noCondition());
    }

    /// The same of one account.
    public String of(String account) {
        return balances().getOrDefault(account, BigDecimal.ZERO).setScale(2).toPlainString();
    }

    /// How many vouchers there are.
    int vouchers() {
        return office.database().dsl().fetchCount(VOUCHER);
    }

    private Map<String, BigDecimal> sums(Condition which) {
        return office.database().dsl().select(VOUCHER_LINE.ACCOUNT,
                        DSL.sum(VOUCHER_LINE.DEBIT.minus(VOUCHER_LINE.CREDIT))).from(VOUCHER_LINE).where(which)
                .groupBy(VOUCHER_LINE.ACCOUNT).fetchMap(row -> row.value1(), row -> row.value2());
    }

    /// The entries of the voucher that was posted last: account, amount in its currency, in the company's.
    List<String> last() {
        var dsl = office.database().dsl();
        var posting = dsl.select(DSL.max(VOUCHER.POSTING)).from(VOUCHER).fetchSingle().value1();
        return dsl.selectFrom(VOUCHER_LINE).where(LineKey.isOf(VOUCHER_LINE.ID, posting)).orderBy(VOUCHER_LINE.ID)
                .fetch(row -> row.getAccount() + " " + row.getCurrency() + " "
                        + row.getAmountCurrency().setScale(2).toPlainString() + " "
                        + row.getDebit().subtract(row.getCredit()).setScale(2).toPlainString());
    }
}
