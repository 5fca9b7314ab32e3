package org.faktuur.mail;

import org.faktuur.session.Language;

/// What the e-mail with a paper of a kind says in a language, with placeholders in braces.
public record LetterText(LetterKind kind, Language language, String subject, String text) {

    /// Is it for the same papers and readers?
    public boolean isForTheSame(LetterText other) {
        return kind == other.kind && language == other.language;
    }
}
