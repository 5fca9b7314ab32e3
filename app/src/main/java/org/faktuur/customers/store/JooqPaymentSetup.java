package org.faktuur.customers.store;

import java.util.List;
import org.faktuur.customers.CashDiscount;
import org.faktuur.customers.PaymentMethod;
import org.faktuur.customers.PaymentSetup;
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
        return JooqCustomerCodes.methods(dsl).all();
    }

    @Override
    public List<CashDiscount> discounts() {
        return JooqCustomerCodes.discounts(dsl).all();
    }

    @Override
    public void save(PaymentMethod method) {
        JooqCustomerCodes.methods(dsl).save(method);
    }

    @Override
    public void save(CashDiscount discount) {
        JooqCustomerCodes.discounts(dsl).save(discount);
    }
}
