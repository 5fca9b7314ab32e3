package org.faktuur.company;

import org.faktuur.address.PostalAddress;

/// What an invoice must say of its seller (EU directive 2006/112 art. 226, bokføringsforskriften § 5-1-1).
///
/// @param registrationNumber KvK number or organisation number
/// @param inBusinessRegister whether the word Foretaksregisteret is printed (Norwegian AS, ASA, NUF)
public record Particulars(String name, PostalAddress address, String registrationNumber, String vatNumber,
                          boolean inBusinessRegister, Bank bank, Reach reach) {

    /// The account to be paid to.
    public record Bank(String iban, String bic) {
    }

    /// How the company is reached.
    public record Reach(String email, String phone, String website) {
    }
}
