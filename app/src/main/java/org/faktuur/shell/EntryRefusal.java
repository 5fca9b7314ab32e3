package org.faktuur.shell;

import org.faktuur.outcome.Refusal;

/// Why what was typed into a field will not do.
public sealed interface EntryRefusal extends Refusal {

    /// A number was expected.
    record NumberUnreadable(String typed) implements EntryRefusal {
    }

    /// This is no time of the day.
    record TimeUnreadable(String typed) implements EntryRefusal {
    }

    /// A date was expected.
    record DateUnreadable(String typed) implements EntryRefusal {
    }

    /// The number has more decimals than are kept.
    record DecimalsBeyond(String typed, int most) implements EntryRefusal {
    }

    /// The number has more digits than are kept.
    record NumberBeyond(String typed, int digits) implements EntryRefusal {
    }

    /// The text is longer than what is kept.
    record TextBeyond(int most) implements EntryRefusal {
    }

    /// None of what there is to choose from begins with this, or several do.
    record NoSuchChoice(String typed) implements EntryRefusal {
    }
}
