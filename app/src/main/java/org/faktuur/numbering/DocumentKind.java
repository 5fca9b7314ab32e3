package org.faktuur.numbering;

/// The kinds of documents and of the numbers they bear.
public enum DocumentKind {
    SALES_ORDER, PACKING_SLIP, INVOICE, CREDIT_NOTE, VOUCHER, PAYMENT, SETTLEMENT, RETURN_ORDER, CUSTOMER,
    CUSTOMER_ACCOUNT, PRODUCT,
    PRINT_SETUP, PROJECT_CONTRACT, PROJECT_ENTRY, PROJECT_INVOICE
}
