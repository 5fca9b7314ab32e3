package org.faktuur.ledger;

/// What a ledger entry is for; the posting profile gives it an account.
public enum PostingType {
    CUSTOMER_BALANCE, REVENUE, CHARGE, SALES_TAX, COST_OF_GOODS, INVENTORY_ISSUE, ROUNDING
}
