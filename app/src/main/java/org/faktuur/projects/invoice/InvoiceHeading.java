package org.faktuur.projects.invoice;

import java.time.LocalDate;
import org.joda.money.CurrencyUnit;

/// What a project invoice says at its top: one contract, one of its customers, the currency of the contract.
///
/// @param name the contract's, unless somebody gave it another
/// @param date until when work was taken
/// @param corrects the number of the confirmed invoice that it corrects; empty where it bills
public record InvoiceHeading(String number, String name, String contract, String customer, CurrencyUnit currency,
                             String description, LocalDate date, String corrects) {

    /// Does it correct another one?
    public boolean isCorrection() {
        return !corrects.isEmpty();
    }

    /// The same under this number.
    InvoiceHeading numbered(String other) {
        return new InvoiceHeading(other, name, contract, customer, currency, description, date, corrects);
    }

    /// The same under this name and with this description.
    public InvoiceHeading named(String otherName, String otherDescription) {
        return new InvoiceHeading(number, otherName, contract, customer, currency, otherDescription, date, corrects);
    }
}
