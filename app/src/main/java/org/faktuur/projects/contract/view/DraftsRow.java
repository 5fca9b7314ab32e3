package org.faktuur.projects.contract.view;

import java.util.List;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.contract.ContractInvoicing;
import org.faktuur.texts.Words;

/// A contract that was to be invoiced, and what came of it.
///
/// @param drafts the numbers of its invoices
public record DraftsRow(String contract, DraftVerdict verdict, List<String> drafts, List<Refusal> reasons) {

    static DraftsRow of(ContractInvoicing.Made made) {
        return switch (made.drafts()) {
            case Outcome.Done<List<String>>(var numbers) ->
                    new DraftsRow(made.contract(), DraftVerdict.MADE, numbers, List.of());
            case Outcome.Refused<List<String>>(var reasons) ->
                    new DraftsRow(made.contract(), DraftVerdict.REFUSED, List.of(), List.copyOf(reasons));
        };
    }

    static DraftsRow notReached(String contract) {
        return new DraftsRow(contract, DraftVerdict.NOT_REACHED, List.of(), List.of());
    }

    /// The numbers, or the reasons in words.
    Words remark() {
        return texts -> drafts.isEmpty() ? String.join(" ", reasons.stream().map(texts::of).toList())
                : String.join(", ", drafts);
    }
}
