package org.faktuur.printing.view;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.faktuur.session.Language;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;

/// The words below the paper as they are edited, language by language.
final class PrintFooters {

    private static final int MOST = 400;

    private final EntryForm form = new EntryForm(_ -> "");
    private final Map<Language, EntryField<String>> fields = new EnumMap<>(Language.class);

    PrintFooters() {
        for (var language : Language.values()) {
            fields.put(language, form.text("footer" + language.name().charAt(0)
                    + language.name().substring(1).toLowerCase(Locale.ROOT), MOST));
        }
    }

    EntryForm form() {
        return form;
    }

    void show(Map<Language, String> footers) {
        form.show(() -> fields.forEach((language, field) -> field.set(footers.getOrDefault(language, ""))));
    }

    Map<Language, String> written() {
        var written = new EnumMap<Language, String>(Language.class);
        fields.forEach((language, field) -> {
            if (!field.get().isBlank()) {
                written.put(language, field.get());
            }
        });
        return written;
    }
}
