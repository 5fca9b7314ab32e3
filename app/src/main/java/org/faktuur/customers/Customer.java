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
                          String paymentTerms, Tax tax, Habits habits) {

        /// With nothing particular about its orders.
        public Billing(String invoiceAccount, String group, CurrencyUnit currency, Language language,
                       String paymentTerms, Tax tax) {
            this(invoiceAccount, group, currency, language, paymentTerms, tax, Habits.NONE);
        }
    }

    /// What a new order of this customer starts with; codes that are empty are none, and the company's own profile.
    ///
    /// @param summary whether its orders are merged when the summary update is automatic
    public record Habits(String paymentMethod, String cashDiscount, String postingProfile, boolean pricesIncludeVat,
                         boolean summary) {

        public static final Habits NONE = new Habits("", "", "", false, false);
    }

    /// The VAT group, and the numbers that the invoice must show.
    public record Tax(String vatGroup, String vatNumber, String registrationNumber) {
    }

    /// How much the customer may owe, in the company's currency. Zero is no limit, unless the limit is mandatory.
    public record Credit(Money limit, boolean mandatory, Hold hold) {
    }
}
