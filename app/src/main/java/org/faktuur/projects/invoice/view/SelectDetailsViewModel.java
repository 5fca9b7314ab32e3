package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.listing.Sort;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.invoice.CorrectProjectInvoice.Choice;
import org.faktuur.projects.invoice.ProjectInvoice;
import org.faktuur.projects.invoice.ProjectInvoiceRefusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.DialogEnd;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// Which transactions of a confirmed invoice are corrected: all that no draft holds, until some are left out.
public final class SelectDetailsViewModel implements Page {

    private static final String KEY = "SelectDetailsView.";

    private final InvoicePages pages;
    private final String invoice;
    private final List<Choice> choices;
    private final Consumer<ProjectInvoice> then;
    private final PagedList<Choice> list;
    private final DialogEnd end;
    private final ObservableValue<Words> summary;
    private final Command ok = Command.of("Shortcut+Enter", this::begin);

    SelectDetailsViewModel(InvoicePages pages, String invoice, List<Choice> choices, Consumer<ProjectInvoice> then) {
        this.pages = pages;
        this.invoice = invoice;
        this.choices = List.copyOf(choices);
        this.then = then;
        this.end = new DialogEnd(pages.desk());
        this.list = new PagedList<>("SelectDetailsView", new FewRows<>(() -> this.choices, columns(),
                SelectDetailsViewModel::key), columns(), pages.desk()).sortedBy(Sort.ascending("date"))
                .opening(_ -> ok.run());
        chooseAll();
        this.summary = Bindings.createObjectBinding(() -> Words.of(KEY + "summary", Map.of("chosen",
                list.marked().size(), "all", choices.size())), list.marked());
        ok.unless(Bindings.createObjectBinding(this::whyNot, list.marked()));
    }

    private static String key(Choice choice) {
        return "%019d".formatted(choice.detail().billed().id());
    }

    private static List<ListColumn<Choice>> columns() {
        return List.of(ListColumn.date("date", "BillingBacklogView.date", row -> row.detail().billed().dates().transaction()),
                text("description", each -> each.subject().description(), 170),
                ListColumn.<Choice, TransactionClass>status("transactionClass", "BillingBacklogView.class",
                        TransactionClass.class, row -> row.detail().billed().subject().transactionClass()).wide(110),
                text("resource", each -> each.subject().work().resource(), 90),
                ListColumn.<Choice>number("quantity", "BillingBacklogView.quantity", row ->
                        row.detail().billed().worth().quantity()).wide(80),
                ListColumn.amount("amount", "BillingBacklogView.amount", row -> row.detail().billed().amount()),
                ListColumn.<Choice, BillingType>status("billing", "BillingBacklogView.billing", BillingType.class,
                        row -> row.detail().billed().worth().billing()).wide(140).aside(),
                ListColumn.<Choice>text("draft", KEY + "draft", Choice::draft).wide(120),
                ListColumn.<Choice>number("number", "ActualsView.short", row ->
                        String.valueOf(row.detail().billed().id())).wide(100).aside());
    }

    private static ListColumn<Choice> text(String id, Function<Actual, String> part, int wide) {
        return ListColumn.<Choice>text(id, "BillingBacklogView." + id, row ->
                part.apply(row.detail().billed())).wide(wide);
    }

    private void chooseAll() {
        choices.stream().filter(Choice::isFree).filter(each -> !list.isMarked(each)).forEach(list::mark);
    }

    private Optional<Refusal> whyNot() {
        return list.marked().isEmpty() ? Optional.of(new ProjectInvoiceRefusal.NothingChosenToCorrect(invoice))
                : list.marked().values().stream().map(Choice::draft).filter(each -> !each.isEmpty()).findFirst()
                        .map(draft -> new ProjectInvoiceRefusal.CorrectionIsOpen(invoice, draft));
    }

    private void begin() {
        var chosen = list.marked().values().stream().map(each -> each.detail().billed().id())
                .collect(Collectors.toUnmodifiableSet());
        end.by(() -> pages.verbs().correct().begin(invoice, chosen), then);
    }

    /// The transactions; those that are chosen are marked. What a draft holds already names that draft.
    public PagedList<Choice> list() {
        return list;
    }

    /// How many are chosen.
    public ObservableValue<Words> summary() {
        return summary;
    }

    /// Why it was refused.
    public ReadOnlyObjectProperty<List<Refusal>> problems() {
        return end.problems();
    }

    /// Chooses everything that no draft holds.
    public Command all() {
        return Command.of("Alt+A", this::chooseAll);
    }

    /// Chooses nothing, to begin with.
    public Command none() {
        return Command.of("Alt+N", list.marked()::clear);
    }

    /// Begins the draft with what is chosen.
    public Command ok() {
        return ok;
    }

    /// Begins nothing.
    public Command cancel() {
        return end.cancel();
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title", Map.of("invoice", invoice)));
    }

    @Override
    public void onShown() {
        list.refresh();
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return end.closed();
    }
}
