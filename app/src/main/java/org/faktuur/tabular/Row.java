package org.faktuur.tabular;

import java.util.List;

/// One row of a file: the line that it begins on, counted from 1, and its cells as they are written.
public record Row(long line, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
