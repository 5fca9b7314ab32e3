package org.faktuur.invoices.view;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.home.MonthAmount;
import org.faktuur.home.MonthAmounts;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.shell.DocumentSearch;
import org.faktuur.shell.Feature;
import org.faktuur.shell.FoundDocument;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.faktuur.shell.Page;

/// The front door of posted invoices: the invoice journal, invoices and credit notes.
public final class InvoicesFeature implements Feature, MonthAmounts {

    private final InvoicePages pages;

    /// A front door to these pages.
    public InvoicesFeature(InvoicePages pages) {
        this.pages = pages;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("InvoicesFeature.journal", pages::list, Module.RECEIVABLES,
                "folder.invoices"));
    }

    @Override
    public boolean opens(DocumentKind kind) {
        return kind == DocumentKind.INVOICE || kind == DocumentKind.CREDIT_NOTE;
    }

    @Override
    public Page open(DocumentRef document) {
        return pages.invoice(document.number());
    }

    @Override
    public List<FoundDocument> find(String typed, int most) {
        return new DocumentSearch<>(pages.books().lists().all(), "number", Optional.of("name"), row -> new FoundDocument(
                new DocumentRef(row.kind().document(), row.number()), row.customer().name())).find(typed, most);
    }

    @Override
    public List<MonthAmount> upTo(YearMonth last, int months) {
        var amounts = pages.books().lists().netByMonth(last.minusMonths(months - 1L), last);
        return Stream.iterate(last.minusMonths(months - 1L), month -> month.plusMonths(1)).limit(months)
                .map(month -> new MonthAmount(month, amounts.get(month))).toList();
    }
}
