package org.faktuur.invoices.view;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.home.MonthAmount;
import org.faktuur.home.MonthAmounts;
import org.faktuur.invoices.InvoiceRow;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Filter;
import org.faktuur.listing.Sort;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
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
        var words = typed.strip();
        if (words.isEmpty()) {
            return List.of();
        }
        return Stream.concat(find("number", "*" + words + "*", most), find("name", words + "*", most)).distinct()
                .limit(most).map(row -> new FoundDocument(new DocumentRef(row.kind().document(), row.number()),
                        row.customer().name())).toList();
    }

    @Override
    public List<MonthAmount> upTo(YearMonth last, int months) {
        var amounts = pages.books().lists().netByMonth(last.minusMonths(months - 1L), last);
        return Stream.iterate(last.minusMonths(months - 1L), month -> month.plusMonths(1)).limit(months)
                .map(month -> new MonthAmount(month, amounts.get(month))).toList();
    }

    private Stream<InvoiceRow> find(String column, String pattern, int most) {
        return pages.books().lists().all().page(Sort.descending("number"),
                List.of(new Filter(column, new Criterion.Like(pattern))), Optional.empty(), false, most).stream();
    }
}
