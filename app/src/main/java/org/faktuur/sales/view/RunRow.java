package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.invoices.Posted;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.InvoiceGroup;
import org.faktuur.sales.PostSalesInvoice.Verdict;
import org.faktuur.texts.Words;

/// What a run made of one invoice: what was posted, why not, or that the run ended before it.
///
/// @param reasons why not; what was said besides of one that was posted
public record RunRow(InvoiceGroup group, InvoiceVerdict verdict, Optional<Posted> posted, List<Refusal> reasons) {

    public RunRow {
        reasons = List.copyOf(reasons);
    }

    static RunRow of(Verdict<Posted> verdict) {
        return switch (verdict.outcome()) {
            case Outcome.Done<Posted>(var done) ->
                new RunRow(verdict.group(), InvoiceVerdict.POSTED, Optional.of(done), verdict.warnings());
            case Outcome.Refused<Posted>(var reasons) ->
                new RunRow(verdict.group(), InvoiceVerdict.REFUSED, Optional.empty(), List.copyOf(reasons));
        };
    }

    static RunRow notReached(InvoiceGroup group) {
        return new RunRow(group, InvoiceVerdict.NOT_REACHED, Optional.empty(), List.of());
    }

    /// The invoice, or the order that heads what was not posted.
    DocumentRef document() {
        return posted.map(Posted::invoice).orElseGet(() -> new DocumentRef(DocumentKind.SALES_ORDER, group.header()));
    }

    /// Its number, where it was posted.
    String number() {
        return posted.map(each -> each.invoice().number()).orElse("");
    }

    /// The reasons in words.
    Words remark() {
        return texts -> String.join(" ", reasons.stream().map(texts::of).toList());
    }
}
