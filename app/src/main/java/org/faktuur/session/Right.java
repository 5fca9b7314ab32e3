package org.faktuur.session;

/// What is done on projects, and not by everybody.
public enum Right {

    /// To write entries and hand them in.
    ENTER,

    /// To approve entries: the first of the two levels of approval.
    APPROVE,

    /// To make and change contracts and what projects are set up with.
    CONTRACT,

    /// To make draft invoices and change them.
    DRAFT,

    /// To confirm draft invoices: the second of the two levels of approval.
    CONFIRM,

    /// To post confirmed invoices to the books and send them to the customer.
    POST
}
