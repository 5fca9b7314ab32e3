package org.faktuur.session;

import java.util.Locale;

/// The languages that the program speaks.
public enum Language {
    EN("en-GB"), NL("nl-NL"), NB("nb-NO");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /// The two letters that the books keep and the command line takes: en, nl, nb.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The language of a code; `no` and `nn` are taken as Bokmål, everything unknown as English.
    public static Language ofCode(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "nl" -> NL;
            case "nb", "no", "nn" -> NB;
            default -> EN;
        };
    }
}
