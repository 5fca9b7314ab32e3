package org.faktuur.mail;

import java.util.ArrayList;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Transactions;

/// Changes what letters say, and brings the usual words back. E-mails that wait already stay as they are.
public final class SaveLetterText {

    private final LetterTexts letters;
    private final MailWords words;
    private final Transactions transactions;

    /// Of these letters.
    public SaveLetterText(LetterTexts letters, Transactions transactions) {
        this.letters = letters;
        this.words = new MailWords(letters);
        this.transactions = transactions;
    }

    /// Keeps a letter; one that says the usual is kept as that. Refused without a subject or a text, or with something
    /// in braces that a letter of this kind cannot speak of.
    public Outcome<LetterText> save(LetterText letter) {
        var refusals = new ArrayList<Refusal>();
        if (letter.subject().isBlank()) {
            refusals.add(new MailRefusal.LetterSubjectNeeded());
        }
        if (letter.text().isBlank()) {
            refusals.add(new MailRefusal.LetterTextNeeded());
        }
        LetterFact.unknown(letter.subject(), letter.kind()).forEach(each ->
                refusals.add(new MailRefusal.UnknownInSubject("{" + each + "}")));
        LetterFact.unknown(letter.text(), letter.kind()).forEach(each ->
                refusals.add(new MailRefusal.UnknownInLetter("{" + each + "}")));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return transactions.run(() -> {
            if (letter.equals(words.usual(letter.kind(), letter.language()))) {
                letters.remove(letter);
            } else {
                letters.save(letter);
            }
            return Outcome.done(letter);
        });
    }

    /// Brings the usual words back, and answers them.
    public Outcome<LetterText> bringBack(LetterText letter) {
        return transactions.run(() -> {
            letters.remove(letter);
            return Outcome.done(words.usual(letter.kind(), letter.language()));
        });
    }
}
