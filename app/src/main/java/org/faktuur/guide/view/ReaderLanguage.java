package org.faktuur.guide.view;

import java.time.LocalDate;
import org.faktuur.texts.Texts;

/// What values of a guide are worded with: the texts of the reader's language, and the session date.
public record ReaderLanguage(Texts texts, LocalDate today) {
}
