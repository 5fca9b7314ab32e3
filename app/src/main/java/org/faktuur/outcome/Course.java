package org.faktuur.outcome;

/// Hears what became of each of many that are done one after the other, and says whether to go on.
@FunctionalInterface
public interface Course<R> {

    /// This one is done, so many of so many; false to leave the others.
    boolean goesOn(R last, int done, int of);

    /// To the end, unheard.
    static <R> Course<R> all() {
        return (_, _, _) -> true;
    }
}
