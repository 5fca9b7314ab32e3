package org.faktuur.receivables.store;

import static org.faktuur.database.schema.Tables.CASH_DISCOUNT_OFFER;
import static org.faktuur.database.schema.Tables.CUSTOMER_TRANSACTION;
import static org.faktuur.database.schema.Tables.SETTLEMENT_LINE;
import static org.faktuur.database.schema.Tables.TAX_TRANSACTION;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.faktuur.customers.CashDiscount;
import org.faktuur.database.LineKey;
import org.faktuur.money.Amounts;
import org.faktuur.money.Percent;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.receivables.CustomerTransaction;
import org.faktuur.receivables.OpenTransaction;
import org.faktuur.receivables.TransactionKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Reads transactions of which something is open, with the discounts and the tax of their documents.
final class OpenTransactions {

    /// What is open of a transaction, reckoned row by row.
    static final Field<BigDecimal> OPEN = CUSTOMER_TRANSACTION.AMOUNT.minus(settled(SETTLEMENT_LINE.SETTLED));
    private static final Field<BigDecimal> SETTLED = DSL.field(settled(SETTLEMENT_LINE.SETTLED)).as("settled");
    private static final Field<BigDecimal> ACCOUNTED =
            DSL.field(settled(SETTLEMENT_LINE.SETTLED_ACCOUNTING)).as("accounted");
    private static final Field<BigDecimal> TAKEN = DSL.field(settled(SETTLEMENT_LINE.CASH_DISCOUNT)).as("taken");

    private final DSLContext dsl;
    private final Supplier<CurrencyUnit> accounting;

    OpenTransactions(DSLContext dsl, Supplier<CurrencyUnit> accounting) {
        this.dsl = dsl;
        this.accounting = accounting;
    }

    private static Field<BigDecimal> settled(TableField<?, BigDecimal> column) {
        return DSL.coalesce(DSL.field(DSL.select(DSL.sum(column)).from(SETTLEMENT_LINE)
                .where(SETTLEMENT_LINE.CUSTOMER_TRANSACTION.eq(CUSTOMER_TRANSACTION.POSTING))),
                DSL.inline(BigDecimal.ZERO));
    }

    /// Those that meet this and are not settled in full, the oldest first.
    List<OpenTransaction> where(Condition which) {
        return dsl.select(CUSTOMER_TRANSACTION.fields()).select(SETTLED, ACCOUNTED, TAKEN).from(CUSTOMER_TRANSACTION)
                .where(which).and(OPEN.ne(BigDecimal.ZERO))
                .orderBy(CUSTOMER_TRANSACTION.DUE_DATE, CUSTOMER_TRANSACTION.POSTING).fetch(this::open);
    }

    private OpenTransaction open(Record row) {
        var currency = CurrencyUnit.of(row.get(CUSTOMER_TRANSACTION.CURRENCY));
        var amount = Amounts.of(currency, row.get(CUSTOMER_TRANSACTION.AMOUNT));
        var owed = Amounts.of(accounting.get(), row.get(CUSTOMER_TRANSACTION.AMOUNT_ACCOUNTING));
        var kind = TransactionKind.valueOf(row.get(CUSTOMER_TRANSACTION.KIND));
        var posting = row.get(CUSTOMER_TRANSACTION.POSTING);
        var transaction = new CustomerTransaction(row.get(CUSTOMER_TRANSACTION.CUSTOMER_ACCOUNT),
                new DocumentRef(kind.document(), row.get(CUSTOMER_TRANSACTION.DOCUMENT_NUMBER)),
                row.get(CUSTOMER_TRANSACTION.TRANSACTION_DATE), row.get(CUSTOMER_TRANSACTION.DUE_DATE),
                new CustomerTransaction.Owed(amount, owed), row.get(CUSTOMER_TRANSACTION.SUMMARY_ACCOUNT));
        return new OpenTransaction(posting, transaction,
                new OpenTransaction.Open(amount.minus(Amounts.of(currency, row.get(SETTLED))),
                        owed.minus(Amounts.of(accounting.get(), row.get(ACCOUNTED)))),
                terms(posting, kind, Amounts.of(currency, row.get(TAKEN))));
    }

    private OpenTransaction.Terms terms(long posting, TransactionKind kind, Money taken) {
        if (kind == TransactionKind.PAYMENT) {
            return new OpenTransaction.Terms(List.of(), taken, List.of());
        }
        var currency = taken.getCurrencyUnit();
        var offers = dsl.selectFrom(CASH_DISCOUNT_OFFER).where(LineKey.isOf(CASH_DISCOUNT_OFFER.ID, posting))
                .orderBy(CASH_DISCOUNT_OFFER.UNTIL_DATE).fetch(row -> new CashDiscount.Offer(row.getUntilDate(),
                        new Percent(row.getPercent()), Amounts.of(currency, row.getAmount())));
        var taxes = offers.isEmpty() ? List.<OpenTransaction.TaxShare>of()
                : dsl.selectFrom(TAX_TRANSACTION).where(LineKey.isOf(TAX_TRANSACTION.ID, posting))
                        .orderBy(TAX_TRANSACTION.ID).fetch(row -> new OpenTransaction.TaxShare(row.getVatCode(),
                                row.getVatKind(), new Percent(row.getPercent()),
                                Amounts.of(currency, row.getBase()), Amounts.of(currency, row.getTax())));
        return new OpenTransaction.Terms(offers, taken, taxes);
    }
}
