package org.faktuur.mail;

import java.util.List;
import java.util.Optional;
import org.faktuur.session.Language;

/// The letters that the company words itself; the others say the usual.
public interface LetterTexts {

    /// All of them.
    List<LetterText> own();

    /// The one for these papers and readers, where there is one.
    default Optional<LetterText> own(LetterKind kind, Language language) {
        return own().stream().filter(each -> each.kind() == kind && each.language() == language).findFirst();
    }

    /// Keeps one, in place of the one for the same.
    void save(LetterText letter);

    /// Takes one away: the usual words hold again.
    void remove(LetterText letter);
}
