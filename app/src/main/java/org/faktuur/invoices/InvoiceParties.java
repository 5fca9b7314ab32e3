package org.faktuur.invoices;

import org.faktuur.session.Language;

/// Buyer and payer as of posting: who receives, who pays, and how they are addressed.
///
/// @param language of the paper
public record InvoiceParties(Receiver receiver, Payer payer, Language language) {

    /// Who receives the goods; the address stands under the name, line by line.
    public record Receiver(String account, String name, String address) {
    }

    /// Who pays; its group chooses the summary account.
    public record Payer(String account, String address, String group, String vatNumber, String registrationNumber) {
    }
}
