package org.faktuur.ledger.view;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.ledger.VoucherLists;
import org.faktuur.ledger.VoucherRow;
import org.faktuur.listing.Sort;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.shell.Desk;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The list of vouchers, newest first.
public final class VoucherListViewModel implements Page {

    private static final String KEY = "VoucherListView.";

    private final PagedList<VoucherRow> vouchers;

    /// The list at this desk.
    public VoucherListViewModel(VoucherLists lists, Desk desk) {
        vouchers = new PagedList<>("VoucherListView.vouchers", lists.all(), List.of(
                ListColumn.<VoucherRow>text("number", KEY + "number", VoucherRow::number).wide(130),
                ListColumn.date("date", KEY + "date", VoucherRow::date),
                ListColumn.<VoucherRow>text("document", KEY + "document", VoucherRow::document).wide(130),
                ListColumn.<VoucherRow>text("description", KEY + "description", VoucherRow::description).wide(360)),
                desk)
                .sortedBy(Sort.descending("posting"))
                .opening(row -> desk.navigator().open(new DocumentRef(DocumentKind.VOUCHER, row.number())))
                .whenEmpty(KEY + "empty");
    }

    /// The rows.
    public PagedList<VoucherRow> vouchers() {
        return vouchers;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("LedgerFeature.vouchers"));
    }

    @Override
    public ObservableValue<Words> status() {
        return vouchers.status();
    }

    @Override
    public void onShown() {
        vouchers.refresh();
    }

    @Override
    public void refresh() {
        vouchers.refresh();
    }
}
