package org.faktuur.receivables.store;

import static org.faktuur.database.schema.Tables.CUSTOMER_TRANSACTION;
import static org.faktuur.database.schema.Tables.VOUCHER_LINE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.faktuur.ledger.BookCheck;
import org.faktuur.ledger.Finding;
import org.jooq.DSLContext;

/// What customers owe is what the ledger's customer balance says.
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
        var owed = dsl.select(coalesce(sum(CUSTOMER_TRANSACTION.AMOUNT_ACCOUNTING), inline(BigDecimal.ZERO)))
                .from(CUSTOMER_TRANSACTION).fetchSingle().value1();
        var ledger = dsl.select(coalesce(sum(VOUCHER_LINE.DEBIT).minus(sum(VOUCHER_LINE.CREDIT)),
                        inline(BigDecimal.ZERO)))
                .from(VOUCHER_LINE).where(VOUCHER_LINE.POSTING_TYPE.eq("CUSTOMER_BALANCE")).fetchSingle().value1();
        return owed.compareTo(ledger) == 0 ? List.of()
                : List.of(new Finding("finding.receivables", "", Map.of("owed", owed, "ledger", ledger)));
    }
}
