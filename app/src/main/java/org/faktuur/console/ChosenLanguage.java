package org.faktuur.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.faktuur.session.Language;

/// The language that the arguments ask for, found before anything else is read, so that even wrong arguments are
/// answered in it.
final class ChosenLanguage {

    private static final String OPTION = "--language";

    private ChosenLanguage() {
    }

    static Language of(String[] arguments, Language otherwise) {
        var words = List.of(arguments);
        for (var at = 0; at < words.size(); at++) {
            if (words.get(at).startsWith(OPTION + "=")) {
                return known(words.get(at).substring(OPTION.length() + 1), otherwise);
            }
            if (words.get(at).equals(OPTION) && at + 1 < words.size()) {
                return known(words.get(at + 1), otherwise);
            }
        }
        return otherwise;
    }

    static boolean isKnown(String code) {
        return Arrays.stream(Language.values()).anyMatch(each -> each.code().equals(code.toLowerCase(Locale.ROOT)));
    }

    private static Language known(String code, Language otherwise) {
        return isKnown(code) ? Language.ofCode(code) : otherwise;
    }
}
