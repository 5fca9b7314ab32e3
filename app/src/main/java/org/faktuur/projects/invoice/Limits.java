package org.faktuur.projects.invoice;

import java.util.List;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.actual.Actual;

/// What contracts limit: work beyond it is not invoiced (SPEC F5).
@FunctionalInterface
public interface Limits {

    /// No contract limits anything.
    Limits NONE = _ -> List.of();

    /// Why some of this work may not be invoiced; empty when all of it may.
    List<Refusal> refusals(List<Actual> wanted);
}
