package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.listing.Sort;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.contract.view.DutyGate;
import org.faktuur.projects.invoice.ConfirmProjectInvoices;
import org.faktuur.projects.invoice.InvoiceHeading;
import org.faktuur.projects.invoice.ProjectInvoiceRefusal;
import org.faktuur.projects.invoice.ProjectInvoiceRow;
import org.faktuur.projects.invoice.ProjectInvoiceStatus;
import org.faktuur.session.Right;
import org.faktuur.shell.Command;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The project invoices, drafts and confirmed ones, newest first. They are made on contracts and in the backlog.
public final class ProjectInvoiceListViewModel implements Page {

    private static final String KEY = "ProjectInvoiceListView.";

    private final InvoicePages pages;
    private final PagedList<ProjectInvoiceRow> invoices;
    private final DutyGate mayConfirm;
    private final Command open;
    private final Command confirm;

    ProjectInvoiceListViewModel(InvoicePages pages) {
        this.pages = pages;
        this.invoices = new PagedList<>("ProjectInvoiceListView.invoices", pages.books().lists().all(), columns(),
                pages.desk()).sortedBy(Sort.descending("number"))
                .opening(row -> pages.open(row.heading().number())).whenEmpty(KEY + "empty");
        this.open = Command.of(() -> invoices.chosen().forEach(invoices::open)).unless(invoices.choice().map(chosen ->
                InvoicePages.unless(!chosen.isEmpty(), new InvoicePageRefusal.NoProjectInvoiceChosen())));
        this.mayConfirm = new DutyGate(pages.desk().session(), Right.CONFIRM);
        this.confirm = Command.of("F9", this::confirmChosen).unless(mayConfirm.or(invoices.choice().map(
                ProjectInvoiceListViewModel::whyNotConfirmed)));
    }

    private static Optional<Refusal> whyNotConfirmed(List<ProjectInvoiceRow> chosen) {
        if (chosen.isEmpty()) {
            return Optional.of(new InvoicePageRefusal.NoProjectInvoiceChosen());
        }
        if (chosen.size() > ConfirmProjectInvoices.MOST) {
            return Optional.of(new ProjectInvoiceRefusal.TooManyInvoices(chosen.size(), ConfirmProjectInvoices.MOST));
        }
        return InvoicePages.unless(chosen.stream().noneMatch(each -> each.status() == ProjectInvoiceStatus.CONFIRMED),
                new InvoicePageRefusal.ChooseDraftsOnly());
    }

    private void confirmChosen() {
        var numbers = invoices.chosen().stream().map(each -> each.heading().number()).sorted().toList();
        if (pages.desk().dialogs().ask(Words.of(KEY + "sure", Map.of("count", numbers.size())),
                Words.of(KEY + "sureYes"), Words.of("cancel"))) {
            invoices.marked().clear();
            pages.confirm(numbers);
        }
    }

    private static List<ListColumn<ProjectInvoiceRow>> columns() {
        return List.of(text("number", InvoiceHeading::number, 130), text("name", InvoiceHeading::name, 190),
                text("contract", InvoiceHeading::contract, 110), text("customer", InvoiceHeading::customer, 130),
                ListColumn.<ProjectInvoiceRow, ProjectInvoiceStatus>status("status", KEY + "status",
                        ProjectInvoiceStatus.class, ProjectInvoiceRow::status).wide(140),
                ListColumn.<ProjectInvoiceRow>amount("amount", KEY + "amount", ProjectInvoiceRow::amount),
                text("currency", each -> each.currency().getCode(), 80),
                ListColumn.date("date", KEY + "date", row -> row.heading().date()),
                text("corrects", InvoiceHeading::corrects, 110),
                ListColumn.<ProjectInvoiceRow>words("hasCorrections", KEY + "hasCorrections",
                        row -> row.hasCorrections() ? Words.of("yes") : Words.NONE).wide(130));
    }

    private static ListColumn<ProjectInvoiceRow> text(String id, Function<InvoiceHeading, String> part, int wide) {
        return ListColumn.<ProjectInvoiceRow>text(id, KEY + id, row -> part.apply(row.heading())).wide(wide);
    }

    InvoicePages pages() {
        return pages;
    }

    /// The rows.
    public PagedList<ProjectInvoiceRow> invoices() {
        return invoices;
    }

    /// Opens the marked ones, or the one under the cursor.
    public Command open() {
        return open;
    }

    /// Confirms the marked drafts, or the one under the cursor, for good. Asks first.
    public Command confirm() {
        return confirm;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title"));
    }

    @Override
    public ObservableValue<Words> status() {
        return invoices.status();
    }

    @Override
    public void onShown() {
        refresh();
    }

    @Override
    public void refresh() {
        mayConfirm.look();
        invoices.refresh();
    }
}
