package org.faktuur.mail;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.Money;

/// What the letter with an invoice, a credit note or a pro forma invoice says, in the customer's language.
public final class MailWords {

    /// What a letter speaks of: the document, whose company it comes from, and what is to be paid; a pro forma invoice,
    /// named by its order, has nothing to be paid.
    public record Facts(DocumentRef document, String company, Optional<Sum> sum) {
    }

    /// The total of a document, and when it is due.
    public record Sum(Money total, LocalDate due) {
    }

    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    /// The words of every language.
    public MailWords() {
        for (var language : Language.values()) {
            texts.put(language, Texts.of(language, "mail/mail"));
        }
    }

    /// The letter to these addresses.
    ///
    /// @throws IllegalArgumentException when there are no words for documents of this kind
    public Mail.Letter letter(Language language, String to, Facts facts) {
        var words = texts.get(language);
        var key = "mail.letter." + facts.document().kind();
        var values = new HashMap<String, Object>(Map.of("number", facts.document().number(), "company",
                facts.company()));
        facts.sum().ifPresent(sum -> values.putAll(Map.of("total", sum.total(), "due", sum.due())));
        return new Mail.Letter(to, words.text(key + ".subject", values), words.text(key + ".text", values));
    }
}
