package org.faktuur.invoices.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.invoices.InvoiceKind;
import org.faktuur.invoices.InvoiceRefusal;
import org.faktuur.invoices.InvoiceRow;
import org.faktuur.listing.Sort;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The invoice journal: every posted invoice and credit note, newest first.
public final class InvoiceListViewModel implements Page {

    private static final String KEY = "InvoiceListView.";

    private final PagedList<InvoiceRow> invoices;
    private final Command open;
    private final Command print;
    private final Command voucher;

    InvoiceListViewModel(InvoicePages pages) {
        this.invoices = new PagedList<>("InvoiceListView.invoices", pages.books().lists().all(), columns(),
                pages.desk())
                .sortedBy(Sort.descending("posting"))
                .opening(row -> pages.desk().navigator().open(new DocumentRef(row.kind().document(), row.number())))
                .whenEmpty(KEY + "empty");
        ObservableValue<Optional<Refusal>> none = invoices.choice().map(chosen -> chosen.isEmpty()
                ? Optional.of(new InvoiceRefusal.NothingChosen()) : Optional.empty());
        this.open = Command.of(() -> invoices.chosen().forEach(invoices::open)).unless(none);
        this.print = Command.of("Shortcut+P", () -> pages.show(invoices.chosen().stream().map(InvoiceRow::number)
                .toList())).unless(none);
        this.voucher = Command.of(() -> invoices.chosen().forEach(row -> pages.desk().navigator()
                .open(new DocumentRef(DocumentKind.VOUCHER, row.links().voucher())))).unless(none);
    }

    private static List<ListColumn<InvoiceRow>> columns() {
        return List.of(
                ListColumn.<InvoiceRow>text("number", KEY + "number", InvoiceRow::number).wide(120),
                ListColumn.<InvoiceRow, InvoiceKind>status("kind", KEY + "kind", InvoiceKind.class, InvoiceRow::kind),
                ListColumn.<InvoiceRow>date("invoiceDate", KEY + "invoiceDate", InvoiceRow::invoiceDate).wide(116),
                ListColumn.<InvoiceRow>text("customer", KEY + "customer", row -> row.customer().account()).wide(96),
                ListColumn.<InvoiceRow>text("name", KEY + "name", row -> row.customer().name()).wide(190),
                ListColumn.<InvoiceRow>amount("net", KEY + "net", InvoiceRow::net).wide(100),
                ListColumn.<InvoiceRow>amount("tax", KEY + "tax", InvoiceRow::tax).wide(96),
                ListColumn.<InvoiceRow>amount("total", KEY + "total", InvoiceRow::total).wide(100),
                ListColumn.<InvoiceRow>text("currency", KEY + "currency",
                        row -> row.total().getCurrencyUnit().getCode()).wide(84),
                ListColumn.<InvoiceRow>date("dueDate", KEY + "dueDate", InvoiceRow::dueDate).wide(116),
                ListColumn.<InvoiceRow>text("voucher", KEY + "voucher", row -> row.links().voucher()).wide(120),
                ListColumn.<InvoiceRow>text("orders", KEY + "orders", row -> row.links().orderNumbers()).wide(160)
                        .unsorted(),
                ListColumn.<InvoiceRow>text("invoiceAccount", KEY + "invoiceAccount",
                        row -> row.customer().invoiceAccount()).wide(126));
    }

    /// The rows.
    public PagedList<InvoiceRow> invoices() {
        return invoices;
    }

    /// Opens the marked ones, or the one under the cursor.
    public Command open() {
        return open;
    }

    /// Shows their papers, one after the other.
    public Command print() {
        return print;
    }

    /// Opens their vouchers.
    public Command voucher() {
        return voucher;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("InvoicesFeature.journal"));
    }

    @Override
    public ObservableValue<Words> status() {
        return invoices.status();
    }

    @Override
    public void onShown() {
        invoices.refresh();
    }

    @Override
    public void refresh() {
        invoices.refresh();
    }
}
