package org.faktuur.projects.invoice;

import java.util.List;

/// Rows of the backlog that somebody has chosen.
///
/// @param work numbers of unbilled actuals
/// @param pieces parts of milestones and product lines
public record BacklogChoice(List<Long> work, List<ContractPiece.Key> pieces) {

    public BacklogChoice {
        work = List.copyOf(work);
        pieces = List.copyOf(pieces);
    }

    /// Work only.
    public static BacklogChoice ofWork(List<Long> work) {
        return new BacklogChoice(work, List.of());
    }

    /// Parts of contracts only.
    public static BacklogChoice ofPieces(List<ContractPiece.Key> pieces) {
        return new BacklogChoice(List.of(), pieces);
    }
}
