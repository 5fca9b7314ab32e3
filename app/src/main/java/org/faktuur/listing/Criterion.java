package org.faktuur.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a value must be: the meaning of what a person types under a column header or in a query. Values are texts,
/// dates, days that move with the session date, decimal numbers or enum members, as the column holds them.
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

    /// All of these.
    record AllOf(List<Criterion> parts) implements Criterion {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /// Both of these.
    default Criterion and(Criterion other) {
        if (equals(other)) {
            return this;
        }
        var parts = new ArrayList<Criterion>();
        List.of(this, other).forEach(each -> {
            if (each instanceof AllOf(var inner)) {
                parts.addAll(inner);
            } else {
                parts.add(each);
            }
        });
        return new AllOf(parts);
    }

    /// The same, days that move with the session date being those of this day.
    default Criterion on(LocalDate today) {
        return switch (this) {
            case Is(MovingDays days) -> {
                var span = days.on(today);
                yield span.from().equals(span.to()) ? new Is(span.from())
                        : new Range(Optional.of(span.from()), Optional.of(span.to()));
            }
            case Range(var from, var to) -> new Range(
                    from.map(each -> each instanceof MovingDays days ? days.on(today).from() : each),
                    to.map(each -> each instanceof MovingDays days ? days.on(today).to() : each));
            case Not(var inner) -> new Not(inner.on(today));
            case AnyOf(var choices) -> new AnyOf(choices.stream().map(each -> each.on(today)).toList());
            case AllOf(var parts) -> new AllOf(parts.stream().map(each -> each.on(today)).toList());
            case Is _, Like _ -> this;
        };
    }
}
