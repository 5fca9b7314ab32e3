package org.faktuur.ledger;

/// What a ledger entry is for; the posting profile gives it an account. The natural side is where an invoice puts it.
/// CHARGE_DEBIT and CHARGE_CREDIT are the two sides of an internal charge; SCRAP_LOSS is what is given back and does not
/// go into stock. BANK and those after it are for payments; PAYMENT_DIFFERENCE is what was paid a little too much or too
/// little and let go. PROJECT_REVENUE and those after it are for projects: revenue without a rule of its own is REVENUE;
/// PROJECT_COST is taken from PAYROLL_ALLOCATION (time), EXPENSES_OWED (expenses) or INVENTORY_ISSUE (material);
/// WIP_SALES_VALUE is the work in progress that ACCRUED_REVENUE stands against.
public enum PostingType {
    CUSTOMER_BALANCE(true), REVENUE(false), LINE_DISCOUNT(true), TOTAL_DISCOUNT(true), CHARGE(false),
    CHARGE_DEBIT(true), CHARGE_CREDIT(false), SALES_TAX(false), COST_OF_GOODS(true),
    INVENTORY_ISSUE(false), SCRAP_LOSS(true), ROUNDING(true), BANK(true), CASH_DISCOUNT(true),
    PAYMENT_DIFFERENCE(true), EXCHANGE_LOSS(true), EXCHANGE_GAIN(false),
    PROJECT_REVENUE(false), PROJECT_COST(true), PAYROLL_ALLOCATION(false), EXPENSES_OWED(false), WIP_SALES_VALUE(true),
    ACCRUED_REVENUE(false);

    private final boolean debit;

    PostingType(boolean debit) {
        this.debit = debit;
    }

    /// Whether an invoice debits it; a correction stays on that side with a negative amount.
    public boolean isDebit() {
        return debit;
    }

    /// Whether a voucher can do without an account for it: then what it would hold stands elsewhere.
    public boolean isOptional() {
        return this == LINE_DISCOUNT || this == PROJECT_REVENUE;
    }
}
