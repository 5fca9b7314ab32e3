package org.faktuur.shell;

import java.time.LocalDate;
import org.faktuur.texts.Formats;

/// How people type at this desk: the language's marks, and the session date that short dates are reckoned from.
public record Typing(Formats formats, LocalDate today) {
}
