package org.faktuur.projects.actual.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Sort;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.ActualRow;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.Life;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.LimitCheck;
import org.faktuur.projects.contract.LimitStatus;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.ListFilters;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// All actuals, and below them the life of the source of the current one: what was written of it, in order, and the
/// sums that must agree. Of an actual only its two descriptions are changed.
public final class ActualsViewModel implements Page {

    private static final String KEY = "ActualsView.";

    private final Desk desk;
    private final ActualBooks books;
    private final PagedList<ActualRow> list;
    private final ListFilters<ActualRow> filters;
    private final EntryField<String> contract = new EntryField<>(EntryKind.text(20), "");
    private final EntryField<String> project = new EntryField<>(EntryKind.text(20), "");
    private final EntryForm form = new EntryForm(refusal -> refusal instanceof ProjectRefusal.NoDescription
            ? "editDescription" : "");
    private final EntryField<String> description = form.text("editDescription", 200);
    private final EntryField<String> external = form.text("editExternal", 200);
    private final Command save = form.saving(this::keep);
    private final Command voucher = Command.of("Alt+V", this::openVoucher);
    private final ObservableList<ActualRow> life = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ActualRow>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Words> sums = new ReadOnlyObjectWrapper<>(Words.NONE);
    private final ReadOnlyObjectWrapper<Words> beyond = new ReadOnlyObjectWrapper<>(Words.NONE);
    private Optional<ActualRow> edited = Optional.empty();

    /// The page at this desk.
    public ActualsViewModel(Desk desk, ActualBooks books) {
        this.desk = desk;
        this.books = books;
        this.list = new PagedList<>("ActualsView", books.lists().all(), ActualChain.listed(), desk)
                .sortedBy(Sort.descending("number")).whenEmpty(KEY + "empty");
        this.filters = new ListFilters<>(list)
                .values("filterType", "type", ActualType.class, KEY + "everyType")
                .values("filterClass", "transactionClass", TransactionClass.class, KEY + "everyClass")
                .values("filterStatus", "status", BillingStatus.class, KEY + "everyStatus");
        contract.whenTyped(typed -> narrow("contract", typed));
        project.whenTyped(typed -> narrow("project", typed));
        list.current().subscribe(row -> row.ifPresent(this::show));
    }

    private void narrow(String column, String typed) {
        list.filter(column, Optional.of(typed).filter(each -> !each.isEmpty()).map(Criterion.Is::new));
    }

    /// Narrowed to what a document wrote: an entry of this number.
    public ActualsViewModel of(String document) {
        narrow("document", document);
        return this;
    }

    private void show(ActualRow row) {
        if (!form.changed().get()) {
            edit(Optional.of(row));
        }
        desk.background().run(() -> read(row), read -> {
            life.setAll(read.rows());
            sums.set(read.sums());
            beyond.set(read.limits().stream().flatMap(each -> each.why().stream()).findFirst().map(Words::of)
                    .orElse(Words.NONE));
        });
    }

    private record Read(List<ActualRow> rows, List<LimitCheck.Standing> limits) {

        Words sums() {
            var sum = new Life(rows.stream().map(ActualRow::actual).toList());
            var words = Words.of(KEY + (sum.holds() ? "sums" : "broken"), Map.of("open", sum.open(), "billed",
                    sum.billed(), "agreed", sum.agreed(), "cost", sum.cost()));
            return texts -> Stream.of(Stream.of(words), tax(sum).stream(), limit().stream()).flatMap(each -> each)
                    .map(each -> each.in(texts)).collect(Collectors.joining(" "));
        }

        /// What of the cost that stands was paid as tax besides.
        private static Optional<Words> tax(Life sum) {
            return sum.standing().map(each -> each.worth().tax()).filter(each -> !each.isZero()).reduce(Money::plus)
                    .map(tax -> Words.of(KEY + "taxIs", Map.of("tax", tax)));
        }

        private Optional<Words> limit() {
            return limits.isEmpty() ? Optional.empty() : Optional.of(texts -> texts.text(KEY + "limitIs", Map.of("status",
                    limits.stream().map(each -> texts.of(each.status())).distinct()
                            .collect(Collectors.joining(", ")))));
        }
    }

    private Read read(ActualRow row) {
        var rows = books.lists().lifeOf(row.actual().subject().source());
        var limits = books.limits().standings(rows.stream().map(ActualRow::actual).toList());
        return new Read(rows, limits.values().stream().filter(each ->
                each.status() != LimitStatus.NOT_APPLICABLE).toList());
    }

    private void edit(Optional<ActualRow> row) {
        edited = row;
        form.show(() -> {
            description.set(row.map(each -> each.actual().subject().description()).orElse(""));
            external.set(row.map(ActualRow::external).orElse(""));
        });
    }

    private void keep() {
        edited.ifPresent(row -> form.keep(desk, () -> books.describe().describe(row.actual().id(), description.get(),
                external.get()), _ -> {
                    form.show(() -> { });
                    list.refresh();
                    desk.navigator().say(Message.done(Words.of(KEY + "described", Map.of("number",
                            String.valueOf(row.actual().id())))));
                }));
    }

    /// Of the row of the life that the cursor stands on, or else of the list's.
    private void openVoucher() {
        current.get().filter(life::contains).or(list.current()::get).map(ActualRow::actual).ifPresent(actual ->
                desk.background().run(() -> books.voucherOf().apply(actual), found -> found.ifPresentOrElse(
                        number -> desk.navigator().open(new DocumentRef(DocumentKind.VOUCHER, number)),
                        () -> desk.navigator().say(Message.refused(List.of(
                                new ProjectRefusal.NothingMoved(actual.subject().description())))))));
    }

    /// Opens the voucher that the actual stands in the ledger with.
    public Command voucher() {
        return voucher;
    }

    /// The rows.
    public PagedList<ActualRow> list() {
        return list;
    }

    /// What the list is narrowed to.
    public EntryForm filters() {
        return filters.form();
    }

    /// The contract that the list is narrowed to.
    EntryField<String> contract() {
        return contract;
    }

    /// The project that the list is narrowed to.
    EntryField<String> project() {
        return project;
    }

    /// The two descriptions of the current actual.
    public EntryForm form() {
        return form;
    }

    /// Keeps the descriptions.
    public Command save() {
        return save;
    }

    Desk desk() {
        return desk;
    }

    /// All that was written of the current row's source, in order.
    public ObservableList<ActualRow> life() {
        return life;
    }

    /// The columns of the life.
    List<ListColumn<ActualRow>> chain() {
        return ActualChain.chain();
    }

    /// Why what still waits of it cannot be marked ready to invoice; nothing unless a limit speaks against it.
    public ObservableValue<Words> beyond() {
        return beyond.getReadOnlyProperty();
    }

    /// The row of the life that the cursor stands on.
    public ObjectProperty<Optional<ActualRow>> current() {
        return current;
    }

    /// (a) what may still be billed, (b) what is billed, (c) both.
    public ObservableValue<Words> sums() {
        return sums.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("ProjectsFeature.actuals"));
    }

    @Override
    public ObservableValue<Words> status() {
        return list.status();
    }

    @Override
    public void onShown() {
        list.refresh();
    }

    @Override
    public void refresh() {
        list.refresh();
    }

    @Override
    public boolean mayClose() {
        return form.mayClose(desk);
    }
}
