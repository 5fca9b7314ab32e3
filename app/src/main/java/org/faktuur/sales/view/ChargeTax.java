package org.faktuur.sales.view;

/// Finds how the charges of an order are taxed for its customer.
record ChargeTax(SalesBooks books, LookUps lookUps, OrderHeader header, OrderCharges charges) {

    /// Reads it and goes on; what came too late, after another customer, is left.
    void read(OrderContext context, Runnable then) {
        var group = header.vatGroup().get();
        lookUps.run(() -> context.chargeVat(books, group), codes -> {
            if (group.equals(header.vatGroup().get())) {
                charges.taxedWith(codes);
                then.run();
            }
        });
    }
}
