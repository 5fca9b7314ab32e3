package org.faktuur.outcome;

import java.util.List;
import java.util.function.Function;

/// The answer of every rule that may say no: done with a value, or refused with the reasons.
public sealed interface Outcome<T> {

    /// The rule said yes.
    record Done<T>(T value) implements Outcome<T> {
    }

    /// The rule said no; nothing was changed. Never without a reason.
    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal... refusals) {
        return new Refused<>(List.of(refusals));
    }

    static <T> Outcome<T> refused(List<? extends Refusal> refusals) {
        return new Refused<>(List.copyOf(refusals));
    }

    /// Goes on with the value, or keeps the refusal.
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var refusals) -> new Refused<>(refusals);
        };
    }

    default <R> Outcome<R> map(Function<? super T, R> change) {
        return then(value -> done(change.apply(value)));
    }

    default boolean isDone() {
        return this instanceof Done<T>;
    }

    /// The reasons; empty when done.
    default List<Refusal> refusals() {
        return switch (this) {
            case Done<T> _ -> List.of();
            case Refused<T>(var reasons) -> reasons;
        };
    }

    /// The value of an outcome that is known to be done.
    ///
    /// @throws IllegalStateException when it was refused
    default T orElseThrow() {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Refused<T>(var reasons) -> throw new IllegalStateException("refused: " + reasons);
        };
    }
}
