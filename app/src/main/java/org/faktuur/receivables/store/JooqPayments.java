package org.faktuur.receivables.store;

import static org.faktuur.database.schema.Tables.CUSTOMER_TRANSACTION;
import static org.faktuur.database.schema.Tables.PAYMENT;

import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.database.Database;
import org.faktuur.database.schema.tables.records.PaymentRecord;
import org.faktuur.money.Amounts;
import org.faktuur.receivables.Payment;
import org.faktuur.receivables.Payments;
import org.faktuur.receivables.Settlement;
import org.joda.money.CurrencyUnit;

/// Payments, each with its customer transaction.
public final class JooqPayments implements Payments {

    private final Database database;
    private final Supplier<CurrencyUnit> accounting;

    public JooqPayments(Database database, Supplier<CurrencyUnit> accounting) {
        this.database = database;
        this.accounting = accounting;
    }

    @Override
    public void add(Payment payment) {
        var posting = database.posting();
        var row = new PaymentRecord();
        row.setPosting(posting.seq());
        row.setNumber(payment.number());
        row.setVoucher(payment.numbers().voucher());
        row.setCustomerAccount(payment.customerAccount());
        row.setPaymentDate(payment.date());
        row.setCurrency(payment.received().amount().getCurrencyUnit().getCode());
        row.setAmount(payment.received().amount().getAmount());
        row.setExchangeRate(payment.rate().rate());
        row.setBankAccount(payment.bankAccount());
        row.setReference(payment.origin().reference());
        row.setBankEntry(payment.origin().bankEntry());
        posting.add(row);
    }

    @Override
    public Optional<Payment> byNumber(String number) {
        return database.dsl().select().from(PAYMENT).join(CUSTOMER_TRANSACTION)
                .on(CUSTOMER_TRANSACTION.POSTING.eq(PAYMENT.POSTING)).where(PAYMENT.NUMBER.eq(number))
                .fetchOptional(row -> new Payment(
                        new Payment.Numbers(row.get(PAYMENT.NUMBER), row.get(PAYMENT.VOUCHER)),
                        row.get(PAYMENT.CUSTOMER_ACCOUNT), row.get(PAYMENT.PAYMENT_DATE),
                        new Settlement.Amounts(Amounts.of(row.get(PAYMENT.CURRENCY), row.get(PAYMENT.AMOUNT)),
                                Amounts.of(accounting.get(), row.get(CUSTOMER_TRANSACTION.AMOUNT_ACCOUNTING))
                                        .negated()),
                        new ExchangeRate(CurrencyUnit.of(row.get(PAYMENT.CURRENCY)), row.get(PAYMENT.PAYMENT_DATE),
                                row.get(PAYMENT.EXCHANGE_RATE)),
                        row.get(PAYMENT.BANK_ACCOUNT),
                        new Payment.Origin(row.get(PAYMENT.REFERENCE), row.get(PAYMENT.BANK_ENTRY)),
                        row.get(CUSTOMER_TRANSACTION.SUMMARY_ACCOUNT)));
    }

    @Override
    public Optional<String> ofBankEntry(String key) {
        return database.dsl().select(PAYMENT.NUMBER).from(PAYMENT).where(PAYMENT.BANK_ENTRY.eq(key))
                .orderBy(PAYMENT.POSTING).limit(1).fetchOptional(PAYMENT.NUMBER);
    }
}
