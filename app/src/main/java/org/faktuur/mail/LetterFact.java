package org.faktuur.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a letter can speak of. In its text each stands in braces, as a placeholder that is filled for every e-mail.
public enum LetterFact {
    NUMBER, COMPANY, CUSTOMER, TOTAL, DUE;

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    /// Its name between the braces.
    public String placeholder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Those that letters of a kind can speak of: a total and a due date only where something is to be paid.
    public static List<LetterFact> of(LetterKind kind) {
        return Arrays.stream(values()).filter(each -> kind.isToBePaid() || each != TOTAL && each != DUE).toList();
    }

    /// What stands in braces in a text and is none of them.
    static List<String> unknown(String text, LetterKind kind) {
        var known = of(kind).stream().map(LetterFact::placeholder).toList();
        return BRACES.matcher(text).results().map(found -> found.group(1)).filter(each -> !known.contains(each))
                .distinct().toList();
    }
}
