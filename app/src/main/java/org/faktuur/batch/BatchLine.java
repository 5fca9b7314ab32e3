package org.faktuur.batch;

import java.util.List;
import java.util.Optional;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Refusal;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// What came of one document that a run was to take.
///
/// @param document what was chosen
/// @param customer the account of its customer; empty where the document was not found
/// @param made what was made of it; several documents may have become one
/// @param reasons why not, or what was said besides
public record BatchLine(DocumentRef document, String customer, BatchOutcome outcome, Optional<Made> made,
                        List<Words> reasons) {

    /// A document that was made, with its total in its own currency.
    public record Made(DocumentRef document, Money total) {
    }

    public BatchLine {
        reasons = List.copyOf(reasons);
    }

    /// A document was made of it; these warnings were given.
    public static BatchLine made(DocumentRef document, String customer, Made made, List<? extends Refusal> warnings) {
        return new BatchLine(document, customer, BatchOutcome.MADE, Optional.of(made), worded(warnings));
    }

    /// Nothing was made of it, for these reasons.
    public static BatchLine without(DocumentRef document, String customer, BatchOutcome outcome,
                                    List<? extends Refusal> reasons) {
        return new BatchLine(document, customer, outcome, Optional.empty(), worded(reasons));
    }

    private static List<Words> worded(List<? extends Refusal> reasons) {
        return reasons.stream().<Words>map(Words::of).toList();
    }
}
