package org.faktuur.returns.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.listing.Sort;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Refusal;
import org.faktuur.returns.ReturnOrderRow;
import org.faktuur.returns.ReturnOrderStatus;
import org.faktuur.returns.ReturnRefusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The return orders, newest first. They are invoiced from the list of all sales orders.
public final class ReturnOrderListViewModel implements Page {

    private static final String KEY = "ReturnOrderListView.";

    private final PagedList<ReturnOrderRow> returns;
    private final Command create;
    private final Command open;

    ReturnOrderListViewModel(ReturnsPages pages) {
        var navigator = pages.desk().navigator();
        this.returns = new PagedList<>("ReturnOrderListView.returns", pages.books().lists().all(), columns(),
                pages.desk()).sortedBy(Sort.descending("rma"))
                .opening(row -> navigator.open(new DocumentRef(DocumentKind.RETURN_ORDER, row.rma())))
                .whenEmpty(KEY + "empty");
        ObservableValue<Optional<Refusal>> none = returns.choice().map(chosen -> chosen.isEmpty()
                ? Optional.of(new ReturnRefusal.NoReturnChosen()) : Optional.empty());
        this.create = Command.of("Shortcut+N", () -> {
            pages.create();
            returns.refresh();
        });
        this.open = Command.of(() -> returns.chosen().forEach(returns::open)).unless(none);
    }

    private static List<ListColumn<ReturnOrderRow>> columns() {
        return List.of(ListColumn.<ReturnOrderRow>text("rma", KEY + "rma", ReturnOrderRow::rma).wide(166),
                ListColumn.<ReturnOrderRow>text("order", KEY + "order", ReturnOrderRow::order).wide(150),
                ListColumn.<ReturnOrderRow>text("customer", KEY + "customer", row -> row.customer().account())
                        .wide(100),
                ListColumn.<ReturnOrderRow>text("name", KEY + "name", row -> row.customer().name()).wide(115),
                ListColumn.<ReturnOrderRow, ReturnOrderStatus>status("status", KEY + "status",
                        ReturnOrderStatus.class, ReturnOrderRow::status),
                ListColumn.<ReturnOrderRow>text("reason", KEY + "reason", ReturnOrderRow::reason).wide(112),
                ListColumn.<ReturnOrderRow>date("created", KEY + "created", ReturnOrderRow::created).wide(113),
                ListColumn.<ReturnOrderRow>date("deadline", KEY + "deadline", ReturnOrderRow::deadline).wide(113),
                ListColumn.<ReturnOrderRow>amount("total", KEY + "total", ReturnOrderRow::total).wide(110),
                ListColumn.<ReturnOrderRow>text("currency", KEY + "currency",
                        row -> row.total().getCurrencyUnit().getCode()).wide(84));
    }

    /// The rows.
    public PagedList<ReturnOrderRow> returns() {
        return returns;
    }

    /// Asks what a customer gives back.
    public Command create() {
        return create;
    }

    /// Opens the marked ones, or the one under the cursor.
    public Command open() {
        return open;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("ReturnsFeature.returns"));
    }

    @Override
    public ObservableValue<Words> status() {
        return returns.status();
    }

    @Override
    public void onShown() {
        returns.refresh();
    }

    @Override
    public void refresh() {
        returns.refresh();
    }
}
