package org.faktuur.mail;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.Money;

/// What the letter with an invoice, a credit note, a packing slip or a pro forma invoice says, in the customer's
/// language: as the company words it, or else the usual.
public final class MailWords {

    /// What a letter speaks of: the document, whose company it comes from, who gets it, and what is to be paid; a pro
    /// forma invoice, named by its order, has nothing to be paid.
    public record Facts(DocumentRef document, String company, String customer, Optional<Sum> sum) {
    }

    /// The total of a document, and when it is due.
    public record Sum(Money total, LocalDate due) {
    }

    private final LetterTexts letters;
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    /// The words of every language, with these letters of the company.
    public MailWords(LetterTexts letters) {
        this.letters = letters;
        for (var language : Language.values()) {
            texts.put(language, Texts.of(language, "mail/mail"));
        }
    }

    /// The letter to these addresses.
    ///
    /// @throws IllegalArgumentException when there are no words for documents of this kind
    public Mail.Letter letter(Language language, String to, Facts facts) {
        var kind = LetterKind.of(facts.document().kind());
        return filled(letters.own(kind, language).orElseGet(() -> usual(kind, language)), to, facts);
    }

    /// A letter with its placeholders filled.
    public Mail.Letter filled(LetterText letter, String to, Facts facts) {
        var values = new HashMap<String, Object>(Map.of(LetterFact.NUMBER.placeholder(), facts.document().number(),
                LetterFact.COMPANY.placeholder(), facts.company(),
                LetterFact.CUSTOMER.placeholder(), facts.customer()));
        facts.sum().ifPresent(sum -> values.putAll(Map.of(LetterFact.TOTAL.placeholder(), sum.total(),
                LetterFact.DUE.placeholder(), sum.due())));
        var words = texts.get(letter.language());
        return new Mail.Letter(to, words.filled(letter.subject(), values), words.filled(letter.text(), values));
    }

    /// What such letters usually say.
    public LetterText usual(LetterKind kind, Language language) {
        var key = "mail.letter." + kind.document();
        var words = texts.get(language);
        return new LetterText(kind, language, words.text(key + ".subject"), words.text(key + ".text").strip());
    }

    /// Every letter as it is said now: of each kind in each language.
    public List<LetterText> all() {
        var own = letters.own();
        return Arrays.stream(LetterKind.values()).flatMap(kind -> Arrays.stream(Language.values())
                .map(language -> usual(kind, language)))
                .map(usual -> own.stream().filter(usual::isForTheSame).findFirst().orElse(usual)).toList();
    }
}
