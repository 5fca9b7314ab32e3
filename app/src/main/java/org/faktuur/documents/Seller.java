package org.faktuur.documents;

import org.faktuur.company.Particulars;

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

    /// The company by its particulars.
    public static Seller of(Particulars company) {
        var address = company.address();
        return new Seller(company.name(),
                new Address(address.street(), address.postalCode(), address.city(), address.country()),
                new Registration(company.registrationNumber(), company.vatNumber(), company.inBusinessRegister()),
                new Contact(company.reach().email(), company.reach().phone(), company.reach().website()),
                new BankAccount(company.bank().iban(), company.bank().bic()));
    }
}
