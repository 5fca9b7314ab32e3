package org.faktuur.documents;

/// Who sends the paper: the company as it was on the paper's day. What is not known is empty.
public record Seller(String name, Address address, Registration registration, Contact contact, BankAccount bank) {

    /// Where the seller is established; the country as ISO 3166's two letters, by which the seller's law is chosen.
    public record Address(String street, String postalCode, String city, String country) {
    }

    /// KvK or organisation number, VAT number, and whether the company stands in the Norwegian Foretaksregisteret.
    public record Registration(String number, String vatNumber, boolean inBusinessRegister) {
    }

    /// How to reach the seller.
    public record Contact(String email, String phone, String website) {
    }

    /// Where the buyer pays to.
    public record BankAccount(String iban, String bic) {
    }
}
