package org.faktuur.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.faktuur.address.PostalAddress;
import org.faktuur.money.Percent;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;

/// Who ordered, on which terms, and where it goes.
///
/// @param reference the customer's own reference
public record SalesOrderHeader(SalesOrderType type, Buyer buyer, Terms terms, Dates dates, Delivery delivery,
                               String reference, Invoicing invoicing) {

    /// The same with nothing particular about its invoicing.
    public SalesOrderHeader(SalesOrderType type, Buyer buyer, Terms terms, Dates dates, Delivery delivery,
                            String reference) {
        this(type, buyer, terms, dates, delivery, reference, Invoicing.PLAIN);
    }

    /// The same order, invoiced this way.
    public SalesOrderHeader with(Invoicing changed) {
        return new SalesOrderHeader(type, buyer, terms, dates, delivery, reference, changed);
    }

    /// Customer account and name, and the invoice account that pays.
    public record Buyer(String customerAccount, String customerName, String invoiceAccount) {
    }

    /// Currency, VAT group and terms of payment.
    public record Terms(CurrencyUnit currency, String vatGroup, String paymentTerms) {
    }

    /// When it was ordered, and when it should be shipped.
    public record Dates(LocalDate orderDate, LocalDate shipDate) {
    }

    /// Where it goes.
    public record Delivery(String name, PostalAddress address) {
    }

    /// How it is invoiced.
    ///
    /// @param language of the paper; empty: the language of whoever pays
    /// @param summary whether it is merged with others when the summary update is automatic
    /// @param note what is printed on the invoice besides
    public record Invoicing(Settling settling, Reckoning reckoning, Optional<Language> language, boolean summary,
                            String note) {

        /// Prices without VAT, no discount on the whole, the rate of the invoice date, automatic charges.
        public static final Invoicing PLAIN = new Invoicing(Settling.NONE, Reckoning.PLAIN, Optional.empty(), false,
                "");

        public Invoicing with(Settling changed) {
            return new Invoicing(changed, reckoning, language, summary, note);
        }

        public Invoicing with(Reckoning changed) {
            return new Invoicing(settling, changed, language, summary, note);
        }

        /// Whether it is merged with others when the summary update is automatic.
        public Invoicing inSummary(boolean changed) {
            return new Invoicing(settling, reckoning, language, changed, note);
        }
    }

    /// Method of payment, cash discount and posting profile, by their codes; empty is none, and the company's own
    /// profile.
    public record Settling(String paymentMethod, String cashDiscount, String postingProfile) {

        public static final Settling NONE = new Settling("", "", "");
    }

    /// How the amounts come about.
    ///
    /// @param discount on the whole order, after the lines' own discounts
    /// @param fixedRate units of the company's currency for one of the order's, instead of the rate of the day
    /// @param autoCharges whether the charges that the company has set up go onto it by themselves
    public record Reckoning(boolean pricesIncludeVat, Percent discount, Optional<BigDecimal> fixedRate,
                            boolean autoCharges) {

        public static final Reckoning PLAIN = new Reckoning(false, Percent.ZERO, Optional.empty(), true);

        /// The same without charges that go onto it by themselves.
        Reckoning withoutAutoCharges() {
            return new Reckoning(pricesIncludeVat, discount, fixedRate, false);
        }
    }
}
