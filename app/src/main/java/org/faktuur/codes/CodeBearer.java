package org.faktuur.codes;

/// What of a company's set-up and of its orders may bear a code.
public enum CodeBearer {
    CUSTOMERS, SALES_ORDERS, CASH_DISCOUNTS, AUTO_CHARGES, POSTING_RULES, PAYMENTS, BANK_STATEMENTS, RETURN_ORDERS,
    CONTRACT_LINES, PROJECT_ENTRIES, RESOURCES
}
