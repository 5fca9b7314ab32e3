package org.faktuur.receivables.store;

import static org.faktuur.database.schema.Tables.CUSTOMER_TRANSACTION;
import static org.faktuur.database.schema.Tables.SETTLEMENT_LINE;
import static org.faktuur.database.schema.Tables.VOUCHER_LINE;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.faktuur.ledger.BookCheck;
import org.faktuur.ledger.Finding;
import org.jooq.DSLContext;

/// What customers owe is what the ledger's summary accounts say, account by account.
public final class ReceivablesCheck implements BookCheck {

    private final DSLContext dsl;

    public ReceivablesCheck(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public String name() {
        return "check.receivables";
    }

    @Override
    public List<Finding> findings() {
        var owed = owed();
        var ledger = dsl.select(VOUCHER_LINE.ACCOUNT, sum(VOUCHER_LINE.DEBIT).minus(sum(VOUCHER_LINE.CREDIT)))
                .from(VOUCHER_LINE).where(VOUCHER_LINE.POSTING_TYPE.eq("CUSTOMER_BALANCE"))
                .groupBy(VOUCHER_LINE.ACCOUNT).fetchMap(row -> row.value1(), row -> row.value2());
        var accounts = new TreeSet<>(owed.keySet());
        accounts.addAll(ledger.keySet());
        return accounts.stream().filter(account -> of(owed, account).compareTo(of(ledger, account)) != 0)
                .map(account -> new Finding("finding.receivables", account,
                        Map.of("owed", of(owed, account), "ledger", of(ledger, account)))).toList();
    }

    private Map<String, BigDecimal> owed() {
        var owed = new TreeMap<String, BigDecimal>();
        dsl.select(CUSTOMER_TRANSACTION.SUMMARY_ACCOUNT, sum(CUSTOMER_TRANSACTION.AMOUNT_ACCOUNTING))
                .from(CUSTOMER_TRANSACTION).groupBy(CUSTOMER_TRANSACTION.SUMMARY_ACCOUNT)
                .forEach(row -> owed.put(row.value1(), row.value2()));
        dsl.select(CUSTOMER_TRANSACTION.SUMMARY_ACCOUNT, sum(SETTLEMENT_LINE.SETTLED_ACCOUNTING))
                .from(SETTLEMENT_LINE).join(CUSTOMER_TRANSACTION)
                .on(CUSTOMER_TRANSACTION.POSTING.eq(SETTLEMENT_LINE.CUSTOMER_TRANSACTION))
                .groupBy(CUSTOMER_TRANSACTION.SUMMARY_ACCOUNT)
                .forEach(row -> owed.merge(row.value1(), row.value2().negate(), BigDecimal::add));
        return owed;
    }

    private static BigDecimal of(Map<String, BigDecimal> sums, String account) {
        return sums.getOrDefault(account, BigDecimal.ZERO);
    }
}
