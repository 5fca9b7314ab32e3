package org.faktuur.tabular;

import org.faktuur.outcome.Refusal;

/// Why a row of a file is refused: the line that it begins on, its column by heading, and the reason.
public record ImportError(long row, String column, Refusal reason) implements Refusal {
}
