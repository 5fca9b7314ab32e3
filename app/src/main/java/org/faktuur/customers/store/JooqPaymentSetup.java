package org.faktuur.customers.store;

import static org.faktuur.database.schema.Tables.CASH_DISCOUNT;
import static org.faktuur.database.schema.Tables.PAYMENT_METHOD;

import java.util.List;
import java.util.Optional;
import org.faktuur.customers.CashDiscount;
import org.faktuur.customers.PaymentMethod;
import org.faktuur.customers.PaymentSetup;
import org.faktuur.money.Percent;
import org.jooq.DSLContext;

/// Methods of payment and cash discounts, in the books.
public final class JooqPaymentSetup implements PaymentSetup {

    private final DSLContext dsl;

    /// In these books.
    public JooqPaymentSetup(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<PaymentMethod> methods() {
        return dsl.selectFrom(PAYMENT_METHOD).orderBy(PAYMENT_METHOD.CODE)
                .fetch(row -> new PaymentMethod(row.getCode(), row.getName()));
    }

    @Override
    public List<CashDiscount> discounts() {
        return dsl.selectFrom(CASH_DISCOUNT).orderBy(CASH_DISCOUNT.CODE)
                .fetch(row -> new CashDiscount(row.getCode(), row.getName(), row.getMonths(), row.getDays(),
                        new Percent(row.getPercent()), Optional.ofNullable(row.getNextCode()).orElse("")));
    }

    @Override
    public void save(PaymentMethod method) {
        dsl.mergeInto(PAYMENT_METHOD).using(dsl.selectOne()).on(PAYMENT_METHOD.CODE.eq(method.code()))
                .whenMatchedThenUpdate().set(PAYMENT_METHOD.NAME, method.name())
                .whenNotMatchedThenInsert(PAYMENT_METHOD.CODE, PAYMENT_METHOD.NAME)
                .values(method.code(), method.name()).execute();
    }

    @Override
    public void save(CashDiscount discount) {
        var row = dsl.newRecord(CASH_DISCOUNT);
        row.setCode(discount.code());
        row.setName(discount.name());
        row.setMonths(discount.months());
        row.setDays(discount.days());
        row.setPercent(discount.percent().number());
        row.setNextCode(discount.next().isEmpty() ? null : discount.next());
        if (dsl.update(CASH_DISCOUNT).set(row).where(CASH_DISCOUNT.CODE.eq(discount.code())).execute() == 0) {
            row.insert();
        }
    }
}
