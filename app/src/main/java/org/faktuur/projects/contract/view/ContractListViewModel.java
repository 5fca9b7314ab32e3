package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.listing.Sort;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.contract.ContractRow;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.session.Right;
import org.faktuur.shell.Command;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The project contracts, newest first.
public final class ContractListViewModel implements Page {

    private static final String KEY = "ContractListView.";

    private final PagedList<ContractRow> contracts;
    private final DutyGate mayChange;
    private final DutyGate mayDraft;
    private final Command create;
    private final Command open;
    private final Command copy;
    private final Command createInvoices;

    ContractListViewModel(ContractPages pages) {
        this.mayChange = new DutyGate(pages.desk().session(), Right.CONTRACT);
        this.mayDraft = new DutyGate(pages.desk().session(), Right.DRAFT);
        this.create = Command.of("Alt+N", pages::create).unless(mayChange.alone());
        this.contracts = new PagedList<>("ContractListView.contracts", pages.books().lists().all(), columns(),
                pages.desk()).sortedBy(Sort.descending("number")).opening(row -> pages.open(row.number()))
                .whenEmpty(KEY + "empty", KEY + "create", create);
        this.open = Command.of(() -> contracts.chosen().forEach(contracts::open)).unless(whenNone());
        this.copy = Command.of("Shortcut+D", () -> contracts.chosen().forEach(row -> pages.copy(row.number())))
                .unless(mayChange.or(whenNone()));
        this.createInvoices = Command.of("F9", () -> pages.invoice(contracts.chosen().stream()
                .map(ContractRow::number).toList())).unless(mayDraft.or(whenNone()));
    }

    private ObservableValue<Optional<Refusal>> whenNone() {
        return contracts.choice().map(chosen -> chosen.isEmpty()
                ? Optional.of(new ContractPageRefusal.NoContractChosen()) : Optional.empty());
    }

    private static List<ListColumn<ContractRow>> columns() {
        return List.of(ListColumn.<ContractRow>text("number", KEY + "number", ContractRow::number).wide(120),
                ListColumn.<ContractRow>text("name", KEY + "name", ContractRow::name).wide(280),
                ListColumn.<ContractRow>text("customer", KEY + "customer", ContractRow::customer).wide(120),
                ListColumn.<ContractRow, ContractStatus>status("status", KEY + "status", ContractStatus.class,
                        ContractRow::status),
                ListColumn.<ContractRow>date("delivery", KEY + "delivery", ContractRow::delivery).wide(190),
                ListColumn.<ContractRow>text("currency", KEY + "currency", row -> row.currency().getCode())
                        .wide(90));
    }

    /// The rows.
    public PagedList<ContractRow> contracts() {
        return contracts;
    }

    /// Begins a new one.
    public Command create() {
        return create;
    }

    /// Opens the marked ones, or the one under the cursor.
    public Command open() {
        return open;
    }

    /// Begins a new one as the chosen one is.
    public Command copy() {
        return copy;
    }

    /// Makes project invoices of the marked ones, or the one under the cursor.
    public Command createInvoices() {
        return createInvoices;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("ContractsFeature.contracts"));
    }

    @Override
    public ObservableValue<Words> status() {
        return contracts.status();
    }

    @Override
    public void onShown() {
        refresh();
    }

    @Override
    public void refresh() {
        mayChange.look();
        mayDraft.look();
        contracts.refresh();
    }
}
