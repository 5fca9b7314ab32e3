package org.faktuur.guide;

import java.util.List;

/// What is to be seen at a place of the screen.
public sealed interface Sight {

    /// It is there.
    record Shown() implements Sight {
    }

    /// It is not there, or no more.
    record Gone() implements Sight {
    }

    /// It can be used.
    record On() implements Sight {
    }

    /// It cannot be used now.
    record Off() implements Sight {
    }

    /// It says this and nothing else.
    record Says(Value value) implements Sight {
    }

    /// What it says has this in it.
    record Contains(Value value) implements Sight {
    }

    /// A table has so many rows.
    record Rows(int count) implements Sight {
    }

    /// A table has a row that shows all of this.
    record Row(List<Cell> cells) implements Sight {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
