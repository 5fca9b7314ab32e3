package org.faktuur.tabular;

import org.faktuur.outcome.Refusal;

/// Why a row of a file is refused: the file, the line that the row begins on, its column by heading, and the reason.
public record ImportError(String file, long row, String column, Refusal reason) implements Refusal {
}
