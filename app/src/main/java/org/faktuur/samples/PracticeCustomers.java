package org.faktuur.samples;

import java.math.BigDecimal;
import java.util.List;
import org.faktuur.address.PostalAddress;
import org.faktuur.customers.Customer;
import org.faktuur.customers.Hold;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The customers of the practice company: those of the lessons, by their accounts there.
final class PracticeCustomers {

    private static final CurrencyUnit EUR = CurrencyUnit.of("EUR");

    private PracticeCustomers() {
    }

    /// Retail shops and wholesalers at home; customers in the EU and outside it; one at its credit limit and one beyond it,
    /// one on hold, one that another pays for.
    static List<Customer> all() {
        return List.of(
                home("US-001", "Contoso Retail Amsterdam", "Damrak 70", "1012 LM", "Amsterdam"),
                home("US-002", "Contoso Retail Rotterdam", "Coolsingel 42", "3011 AD", "Rotterdam"),
                home("US-003", "Forest Wholesales", "Stationsplein 9", "3511 ED", "Utrecht"),
                home("US-004", "Cave Wholesales", "Markt 25", "6211 CK", "Maastricht"),
                home("US-005", "Contoso Retail Groningen", "Grote Markt 21", "9712 HR", "Groningen"),
                home("US-006", "Contoso Retail Breda", "Grote Markt 38", "4811 XS", "Breda"),
                home("US-007", "Desert Wholesales", "Eusebiusplein 1", "6811 HE", "Arnhem"),
                home("US-008", "Sparrow Retail", "Botermarkt 12", "2311 EM", "Leiden"),
                home("US-009", "Owl Wholesales", "Langestraat 80", "7511 HC", "Enschede"),
                limited(home("US-010", "Sunset Wholesales", "Boulevard 14", "4382 AC", "Vlissingen"), "1000"),
                paidBy(home("US-011", "Contoso Retail Heerlen", "Promenade 2", "6411 JA", "Heerlen"), "US-004"),
                held(home("US-012", "Contoso Retail Zwolle", "Melkmarkt 5", "8011 MB", "Zwolle")),
                home("US-013", "Pelican Wholesales", "Havenkade 3", "1973 AK", "IJmuiden"),
                home("US-014", "Grebe Wholesales", "Waterstraat 11", "5211 JC", "'s-Hertogenbosch"),
                limited(home("US-015", "Contoso Retail Delft", "Oude Delft 100", "2611 CG", "Delft"), "25000"),
                limited(home("US-016", "Heron Wholesales", "Laat 45", "1811 EC", "Alkmaar"), "500"),
                abroad("DE-001", "Contoso Europe", "DE", "EU", "EUR", "DE123456789"),
                abroad("US-027", "Birch Company", "US", "EXPORT", "USD", ""),
                abroad("NO-001", "Contoso Norge", "NO", "EXPORT", "NOK", "NO999999999MVA"));
    }

    private static Customer home(String account, String name, String street, String postalCode, String city) {
        return new Customer(account, name, new PostalAddress(street, postalCode, city, "", "NL"),
                new Customer.Contact("", "", ""),
                new Customer.Billing(account, "DOMESTIC", EUR, Language.NL, "N30",
                        new Customer.Tax("DOMESTIC", "", "")),
                new Customer.Credit(Money.zero(EUR), false, Hold.NONE), 1);
    }

    private static Customer abroad(String account, String name, String country, String group, String currency,
                                   String vatNumber) {
        var address = switch (country) {
            case "DE" -> new PostalAddress("Friedrichstraße 90", "10117", "Berlin", "", "DE");
            case "NO" -> new PostalAddress("Karl Johans gate 14", "0154", "Oslo", "", "NO");
            default -> new PostalAddress("100 Main Street", "98052", "Redmond", "WA", "US");
        };
        return new Customer(account, name, address, new Customer.Contact("", "", ""),
                new Customer.Billing(account, group, CurrencyUnit.of(currency),
                        country.equals("NO") ? Language.NB : Language.EN, "N14",
                        new Customer.Tax(group, vatNumber, "")),
                new Customer.Credit(Money.zero(EUR), false, Hold.NONE), 1);
    }

    private static Customer limited(Customer customer, String limit) {
        return credited(customer, new Customer.Credit(Money.of(EUR, new BigDecimal(limit)), false, Hold.NONE));
    }

    private static Customer held(Customer customer) {
        return credited(customer, new Customer.Credit(Money.zero(EUR), false, Hold.INVOICE));
    }

    private static Customer credited(Customer customer, Customer.Credit credit) {
        return new Customer(customer.account(), customer.name(), customer.address(), customer.contact(),
                customer.billing(), credit, customer.version());
    }

    private static Customer paidBy(Customer customer, String payer) {
        var billing = customer.billing();
        return new Customer(customer.account(), customer.name(), customer.address(), customer.contact(),
                new Customer.Billing(payer, billing.group(), billing.currency(), billing.language(),
                        billing.paymentTerms(), billing.tax()), customer.credit(), customer.version());
    }
}
