package org.faktuur.ledger.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.Explanations;
import org.faktuur.ledger.VoucherLists;
import org.faktuur.ledger.Vouchers;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.shell.Desk;
import org.faktuur.shell.DocumentSearch;
import org.faktuur.shell.Feature;
import org.faktuur.shell.FoundDocument;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.faktuur.shell.Page;

/// The front door of the ledger: the vouchers.
public final class LedgerFeature implements Feature {

    /// What its pages read.
    public record Books(Vouchers vouchers, VoucherLists lists, ChartOfAccounts chart, Explanations explanations) {
    }

    private final Books books;
    private final Desk desk;

    /// A front door to these books at this desk.
    public LedgerFeature(Books books, Desk desk) {
        this.books = books;
        this.desk = desk;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("LedgerFeature.vouchers", () -> new VoucherListViewModel(books.lists(), desk),
                Module.LEDGER));
    }

    @Override
    public boolean opens(DocumentKind kind) {
        return kind == DocumentKind.VOUCHER;
    }

    @Override
    public Page open(DocumentRef document) {
        return new VoucherViewModel(document.number(), books, desk);
    }

    @Override
    public List<FoundDocument> find(String typed, int most) {
        return new DocumentSearch<>(books.lists().all(), "number", Optional.empty(), row -> new FoundDocument(
                new DocumentRef(DocumentKind.VOUCHER, row.number()), row.description())).find(typed, most);
    }
}
