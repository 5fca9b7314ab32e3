package org.faktuur.listing;

import java.util.List;
import java.util.Optional;

/// What a value must be: the meaning of what a person types under a column header. Values are texts, dates,
/// decimal numbers or enum members, as the column holds them.
public sealed interface Criterion {

    /// Exactly this value; texts regardless of capitals.
    record Is(Object value) implements Criterion {
    }

    /// From this value to that one, both included; one side may be open.
    record Range(Optional<Object> from, Optional<Object> to) implements Criterion {
    }

    /// A text with `*` for any run of characters and `?` for one, regardless of capitals.
    record Like(String pattern) implements Criterion {
    }

    /// Not this.
    record Not(Criterion inner) implements Criterion {
    }

    /// One of these.
    record AnyOf(List<Criterion> choices) implements Criterion {
        public AnyOf {
            choices = List.copyOf(choices);
        }
    }
}
