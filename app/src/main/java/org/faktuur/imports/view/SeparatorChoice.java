package org.faktuur.imports.view;

import java.util.Arrays;

/// What may part the cells of a file, by name.
enum SeparatorChoice {
    COMMA(','), SEMICOLON(';'), TAB('\t'), PIPE('|');

    private final char separator;

    SeparatorChoice(char separator) {
        this.separator = separator;
    }

    char separator() {
        return separator;
    }

    static SeparatorChoice of(char separator) {
        return Arrays.stream(values()).filter(each -> each.separator == separator).findFirst().orElseThrow();
    }
}
