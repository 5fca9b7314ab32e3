package org.faktuur.returns;

import org.faktuur.sales.ReturnedGoods;

/// What is done with goods that come back, and whether the customer is credited (the specification, D4).
public enum DispositionAction {
    CREDIT(ReturnedGoods.IN_STOCK, true, false), CREDIT_ONLY(ReturnedGoods.NOT_RETURNED, true, false),
    REPLACE_AND_CREDIT(ReturnedGoods.IN_STOCK, true, true), REPLACE_AND_SCRAP(ReturnedGoods.SCRAPPED, true, true),
    RETURN_TO_CUSTOMER(ReturnedGoods.SENT_BACK, false, false), SCRAP(ReturnedGoods.SCRAPPED, true, false);

    private final ReturnedGoods goods;
    private final boolean credits;
    private final boolean replaces;

    DispositionAction(ReturnedGoods goods, boolean credits, boolean replaces) {
        this.goods = goods;
        this.credits = credits;
        this.replaces = replaces;
    }

    /// What becomes of the goods.
    public ReturnedGoods goods() {
        return goods;
    }

    /// Whether the customer gets the sales price back.
    public boolean credits() {
        return credits;
    }

    /// Whether an order delivers the same again.
    public boolean replaces() {
        return replaces;
    }
}
