package org.faktuur.projects.actual.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.listing.Sort;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualLists;
import org.faktuur.projects.actual.ActualRow;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.AdjustmentStatus;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Cause;
import org.faktuur.projects.actual.Life;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.shell.Desk;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// All actuals, and below them the life of the source of the current one: what was written of it, in order, and the
/// sums that must agree.
public final class ActualsViewModel implements Page {

    private static final String KEY = "ActualsView.";

    private final Desk desk;
    private final ActualLists lists;
    private final PagedList<ActualRow> list;
    private final ObservableList<ActualRow> life = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ActualRow>> current = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Words> sums = new ReadOnlyObjectWrapper<>(Words.NONE);

    /// The page at this desk.
    public ActualsViewModel(Desk desk, ActualLists lists) {
        this.desk = desk;
        this.lists = lists;
        this.list = new PagedList<>("ActualsView", lists.all(), columns(), desk).sortedBy(Sort.descending("number"))
                .whenEmpty(KEY + "empty");
        list.current().subscribe(row -> row.ifPresent(this::show));
    }

    private void show(ActualRow row) {
        desk.background().run(() -> lists.lifeOf(row.actual().subject().source()), found -> {
            life.setAll(found);
            var sum = new Life(found.stream().map(ActualRow::actual).toList());
            sums.set(Words.of(KEY + (sum.holds() ? "sums" : "broken"), Map.of("open", sum.open(), "billed",
                    sum.billed(), "agreed", sum.agreed(), "cost", sum.cost())));
        });
    }

    /// The rows.
    public PagedList<ActualRow> list() {
        return list;
    }

    /// All that was written of the current row's source, in order.
    public ObservableList<ActualRow> life() {
        return life;
    }

    /// The columns of the life: what wrote each row, which row it follows from.
    public List<ListColumn<ActualRow>> chain() {
        return List.of(ListColumn.number("number", KEY + "number", row -> String.valueOf(row.actual().id())),
                ListColumn.<ActualRow, Cause>status("cause", KEY + "cause", Cause.class, ActualRow::cause).wide(210),
                ListColumn.<ActualRow>words("follows", KEY + "follows", row -> follows(row.actual().links()))
                        .wide(170),
                ListColumn.<ActualRow, ActualType>status("type", KEY + "type", ActualType.class,
                        row -> row.actual().type()).wide(140),
                ListColumn.number("quantity", KEY + "quantity", row -> row.actual().worth().quantity()),
                ListColumn.amount("amount", KEY + "amount", row -> row.actual().amount()),
                ListColumn.<ActualRow, BillingType>status("billing", KEY + "billing", BillingType.class,
                        row -> row.actual().worth().billing()).wide(140),
                ListColumn.<ActualRow, BillingStatus>status("status", KEY + "status", BillingStatus.class,
                        row -> row.actual().marks().billing()).wide(190),
                ListColumn.<ActualRow, AdjustmentStatus>status("adjustment", KEY + "adjustment",
                        AdjustmentStatus.class, row -> row.actual().marks().adjustment()).wide(130));
    }

    private static Words follows(Actual.Links links) {
        return links.reverses().map(id -> said("reverses", id))
                .or(() -> links.replaces().map(id -> said("replaces", id)))
                .or(() -> links.bills().map(id -> said("bills", id))).orElse(Words.NONE);
    }

    private static Words said(String key, long id) {
        return Words.of(KEY + key, Map.of("number", String.valueOf(id)));
    }

    /// The row of the life that the cursor stands on.
    public ObjectProperty<Optional<ActualRow>> current() {
        return current;
    }

    /// (a) what may still be billed, (b) what is billed, (c) both.
    public ObservableValue<Words> sums() {
        return sums.getReadOnlyProperty();
    }

    private static List<ListColumn<ActualRow>> columns() {
        return List.of(ListColumn.number("number", KEY + "number", row -> String.valueOf(row.actual().id())),
                ListColumn.<ActualRow, ActualType>status("type", KEY + "type", ActualType.class,
                        row -> row.actual().type()).wide(140),
                ListColumn.<ActualRow, TransactionClass>status("transactionClass", KEY + "class",
                        TransactionClass.class, row -> row.actual().subject().transactionClass()).wide(110),
                date("date", row -> row.dates().transaction()),
                text("contract", row -> row.subject().payer().contract(), 90),
                text("customer", row -> row.subject().payer().customer(), 90),
                text("project", row -> row.subject().work().project(), 90),
                text("resource", row -> row.subject().work().resource(), 90),
                text("description", row -> row.subject().description(), 180),
                ListColumn.number("quantity", KEY + "quantity", row -> row.actual().worth().quantity()),
                ListColumn.amount("price", KEY + "price", row -> row.actual().worth().price()),
                ListColumn.amount("amount", KEY + "amount", row -> row.actual().amount()),
                text("currency", row -> row.amount().getCurrencyUnit().getCode(), 80),
                ListColumn.<ActualRow, BillingType>status("billing", KEY + "billing", BillingType.class,
                        row -> row.actual().worth().billing()).wide(140),
                ListColumn.<ActualRow, BillingStatus>status("status", KEY + "status", BillingStatus.class,
                        row -> row.actual().marks().billing()).wide(190),
                ListColumn.<ActualRow, AdjustmentStatus>status("adjustment", KEY + "adjustment",
                        AdjustmentStatus.class, row -> row.actual().marks().adjustment()).wide(130));
    }

    private static ListColumn<ActualRow> text(String id, Function<Actual, String> value, int wide) {
        return ListColumn.<ActualRow>text(id, KEY + id, row -> value.apply(row.actual())).wide(wide);
    }

    private static ListColumn<ActualRow> date(String id, Function<Actual, LocalDate> value) {
        return ListColumn.date(id, KEY + id, row -> value.apply(row.actual()));
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
}
