package org.faktuur.customers;

import org.faktuur.address.PostalAddress;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Who buys. The invoice account is who pays: often the same, sometimes another customer.
///
/// @param version counts the changes, so that two people cannot overwrite each other
public record Customer(String account, String name, PostalAddress address, Contact contact, Billing billing,
                       Credit credit, int version) {

    /// Whom to ask for, and how.
    public record Contact(String person, String email, String phone) {
    }

    /// How the customer is invoiced: who pays, in which currency and language, with which VAT group and terms.
    public record Billing(String invoiceAccount, String group, CurrencyUnit currency, Language language,
                          String paymentTerms, Tax tax) {
    }

    /// The VAT group, and the numbers that the invoice must show.
    public record Tax(String vatGroup, String vatNumber, String registrationNumber) {
    }

    /// How much the customer may owe, in the company's currency. Zero is no limit, unless the limit is mandatory.
    public record Credit(Money limit, boolean mandatory, Hold hold) {
    }
}
