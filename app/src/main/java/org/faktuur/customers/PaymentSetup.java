package org.faktuur.customers;

import java.util.List;

/// The methods of payment and the cash discounts of the company.
public interface PaymentSetup {

    /// In order of code.
    List<PaymentMethod> methods();

    /// In order of code.
    List<CashDiscount> discounts();

    /// Keeps a new method or changes its name.
    void save(PaymentMethod method);

    /// Keeps a new cash discount or changes it; the one that it is chained to must be kept before.
    void save(CashDiscount discount);
}
