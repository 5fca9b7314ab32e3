package org.faktuur.sales;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The merge keys that the company has switched on (the specification, B7).
public record MergeKeys(Set<MergeKey> switchedOn) {

    /// Only what can never be merged apart: invoice account, currency, fixed rate, VAT in the prices.
    public static final MergeKeys MANDATORY_ONLY = new MergeKeys(Set.of());

    /// What a company starts with: orders that are paid, taxed or written in different ways stay apart, and so do
    /// returns.
    public static final MergeKeys STANDARD = new MergeKeys(EnumSet.of(MergeKey.PAYMENT_TERMS, MergeKey.CASH_DISCOUNT,
            MergeKey.PAYMENT_METHOD, MergeKey.VAT_GROUP, MergeKey.POSTING_PROFILE, MergeKey.LANGUAGE,
            MergeKey.IS_RETURN));

    public MergeKeys {
        switchedOn = Set.copyOf(switchedOn);
    }

    /// The same and one more.
    public MergeKeys and(MergeKey one) {
        var more = EnumSet.of(one);
        more.addAll(switchedOn);
        return new MergeKeys(more);
    }

    /// What orders must have in common with this one to be merged with it: equal lists merge.
    List<Object> of(SalesOrder order) {
        var header = order.header();
        var values = new ArrayList<Object>(List.of(header.buyer().invoiceAccount(), header.terms().currency(),
                header.invoicing().reckoning().pricesIncludeVat(), header.invoicing().reckoning().fixedRate()));
        for (var key : MergeKey.values()) {
            if (switchedOn.contains(key)) {
                values.add(key.of(order));
            }
        }
        return values;
    }
}
