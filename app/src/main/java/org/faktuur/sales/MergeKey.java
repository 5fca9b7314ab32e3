package org.faktuur.sales;

import java.time.YearMonth;
import java.util.function.Function;

/// What orders may have to have in common to become one invoice, besides what they always must: invoice account,
/// currency, fixed rate, and whether prices include VAT.
public enum MergeKey {
    PAYMENT_TERMS(order -> order.header().terms().paymentTerms()),
    CASH_DISCOUNT(order -> order.header().invoicing().settling().cashDiscount()),
    PAYMENT_METHOD(order -> order.header().invoicing().settling().paymentMethod()),
    VAT_GROUP(order -> order.header().terms().vatGroup()),
    POSTING_PROFILE(order -> order.header().invoicing().settling().postingProfile()),
    LANGUAGE(order -> order.header().invoicing().language()),
    IS_RETURN(order -> order.header().type() == SalesOrderType.RETURNED_ORDER),
    DELIVERY_ADDRESS(order -> order.header().delivery()),
    REFERENCE(order -> order.header().reference()),
    SHIPPING_MONTH(order -> YearMonth.from(order.header().dates().shipDate()));

    private final Function<SalesOrder, Object> value;

    MergeKey(Function<SalesOrder, Object> value) {
        this.value = value;
    }

    /// What the order has there.
    Object of(SalesOrder order) {
        return value.apply(order);
    }
}
