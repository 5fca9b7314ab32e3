package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.invoice.ConfirmProjectInvoices;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// A draft in a run that confirms several.
///
/// @param charged what it charges, once it is confirmed
/// @param reasons why it is not
public record ConfirmRow(String invoice, ConfirmStep step, Optional<Money> charged, List<Refusal> reasons) {

    static ConfirmRow in(String invoice, ConfirmStep step) {
        return new ConfirmRow(invoice, step, Optional.empty(), List.of());
    }

    static ConfirmRow of(ConfirmProjectInvoices.Result result) {
        return switch (result.confirmed()) {
            case Outcome.Done<Money>(var charged) -> new ConfirmRow(result.invoice(), ConfirmStep.COMPLETE,
                    Optional.of(charged), List.of());
            case Outcome.Refused<Money>(var reasons) -> new ConfirmRow(result.invoice(), ConfirmStep.FAILED,
                    Optional.empty(), reasons);
        };
    }

    /// The reasons in words.
    Words remark() {
        return texts -> String.join(" ", reasons.stream().map(texts::of).toList());
    }
}
