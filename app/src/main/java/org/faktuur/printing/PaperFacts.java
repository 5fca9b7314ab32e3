package org.faktuur.printing;

import org.faktuur.documents.PaperKind;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What print management asks of a document.
///
/// @param language of the paper
/// @param currency of the paper
/// @param total    in the company's currency
public record PaperFacts(PaperKind kind, Customer customer, Language language, CurrencyUnit currency, Money total) {

    /// Whom the paper is for; the e-mail address is today's, the rest is as of the document.
    public record Customer(String account, String group, String country, String email) {
    }
}
