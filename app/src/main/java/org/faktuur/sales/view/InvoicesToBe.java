package org.faktuur.sales.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.invoices.InvoiceTotals;
import org.faktuur.invoices.Posted;
import org.faktuur.invoices.Why;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.PostSalesInvoice.Foreseen;
import org.faktuur.sales.PostSalesInvoice.Verdict;
import org.faktuur.sales.SalesOrder;
import org.faktuur.shell.Command;
import org.faktuur.shell.Fact;
import org.faktuur.texts.Words;

/// The invoices that the dialog would make, a row an order, and the parts of the one that its tabs show.
public final class InvoicesToBe {

    private static final String KEY = "PostSalesInvoiceView.";

    private final List<String> orders;
    private final InvoicingFields fields;
    private final ObservableList<InvoiceToBe> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<InvoiceToBe>> current = new SimpleObjectProperty<>(Optional.empty());
    private final UpdateLines lines;
    private final ObservableList<PreviewEntry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<PreviewEntry>> entry = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<List<Fact>> preview;
    private final Command previous = Command.of("Alt+Page_Up", () -> step(-1));
    private final Command next = Command.of("Alt+Page_Down", () -> step(1));
    private Map<String, String> accounts = Map.of();

    InvoicesToBe(List<String> orders, InvoicingFields fields) {
        this.orders = List.copyOf(orders);
        this.fields = fields;
        this.lines = new UpdateLines(fields);
        this.preview = Bindings.createObjectBinding(() -> current.get().flatMap(InvoiceToBe::foreseen)
                .map(foreseen -> InvoiceFacts.preview(foreseen, fields.posting().get())).orElse(List.of()),
                current, fields.posting());
        previous.unless(Bindings.createObjectBinding(() -> noOther(-1), current, rows));
        next.unless(Bindings.createObjectBinding(() -> noOther(1), current, rows));
        current.subscribe(this::showParts);
    }

    /// Every invoice to be, in the order in which the orders were chosen.
    public ObservableList<InvoiceToBe> rows() {
        return rows;
    }

    /// The one that the tabs show.
    public ObjectProperty<Optional<InvoiceToBe>> current() {
        return current;
    }

    /// Shows the one before.
    public Command previous() {
        return previous;
    }

    /// Shows the one after.
    public Command next() {
        return next;
    }

    /// Which one the tabs show: SO-000742, 1 of 2.
    public ObservableValue<Words> place() {
        return Bindings.createObjectBinding(() -> current.get().<Words>map(shown -> Words.of(KEY + "place", Map.of(
                "order", shown.order(), "customer", shown.customerName(), "number", rows.indexOf(shown) + 1,
                "count", rows.size()))).orElse(Words.NONE), current, rows);
    }

    /// The lines of the current one.
    public UpdateLines lines() {
        return lines;
    }

    /// The entries of the voucher of the current one.
    public ObservableList<PreviewEntry> entries() {
        return entries;
    }

    /// The entry that is explained.
    public ObjectProperty<Optional<PreviewEntry>> entry() {
        return entry;
    }

    /// Why that entry would be made.
    public ObservableValue<List<Fact>> why() {
        return entry.map(chosen -> chosen.map(PreviewEntry::reasons).orElse(List.of()));
    }

    /// The facts of the Setup tab.
    public ObservableValue<List<Fact>> setup() {
        return facts(InvoiceFacts::setup);
    }

    /// The facts of the Totals tab.
    public ObservableValue<List<Fact>> totals() {
        return facts(InvoiceFacts::totals);
    }

    /// The numbers and statuses of the Preview tab.
    public ObservableValue<List<Fact>> preview() {
        return preview;
    }

    /// How many can be posted and what they come to.
    public ObservableValue<Words> summary() {
        return Bindings.createObjectBinding(() -> ready().isEmpty() ? Words.of(KEY + "summaryNone")
                : Words.of(KEY + "summary", Map.of("count", ready().size(), "sums", PostingNews.sums(
                        ready().stream().map(one -> one.sum(InvoiceTotals::total)).toList()))), rows);
    }

    /// What the current one leaves of its account's credit limit, where one is checked.
    public ObservableValue<Words> room() {
        return current.map(shown -> shown.flatMap(InvoiceToBe::foreseen).flatMap(Foreseen::creditRoom)
                .map(room -> Words.of(KEY + "roomWords", Map.of("room", room))).orElse(Words.NONE));
    }

    /// Those that can be posted.
    List<InvoiceToBe> ready() {
        return rows.stream().filter(row -> row.verdict() == InvoiceVerdict.CAN_BE_POSTED).toList();
    }

    /// The orders that are not posted yet.
    List<String> open() {
        var posted = rows.stream().filter(row -> row.posted().isPresent()).map(InvoiceToBe::order)
                .collect(Collectors.toSet());
        return orders.stream().distinct().filter(order -> !posted.contains(order)).toList();
    }

    List<Refusal> refusals() {
        return rows.stream().filter(row -> row.verdict() == InvoiceVerdict.REFUSED)
                .flatMap(row -> row.outcome().refusals().stream()).distinct().toList();
    }

    void show(List<SalesOrder> found, List<Verdict<Foreseen>> verdicts, Map<String, String> names) {
        accounts = names;
        var byNumber = new LinkedHashMap<String, SalesOrder>();
        found.forEach(order -> byNumber.put(order.number(), order));
        var reckoned = verdicts.stream().map(verdict -> new InvoiceToBe(verdict.order(),
                Optional.ofNullable(byNumber.get(verdict.order())), verdict.outcome(), Optional.empty()));
        replace(Stream.concat(rows.stream().filter(row -> row.posted().isPresent()), reckoned).toList());
    }

    void posted(List<Verdict<Posted>> verdicts) {
        var byOrder = verdicts.stream().collect(Collectors.toMap(Verdict::order, Verdict::outcome));
        replace(rows.stream().map(row -> byOrder.containsKey(row.order()) ? row.as(byOrder.get(row.order())) : row)
                .toList());
    }

    private void replace(List<InvoiceToBe> changed) {
        var kept = current.get().map(InvoiceToBe::order);
        var sorted = new ArrayList<>(changed);
        sorted.sort((one, other) -> Integer.compare(orders.indexOf(one.order()), orders.indexOf(other.order())));
        rows.setAll(sorted);
        current.set(sorted.stream().filter(row -> kept.filter(row.order()::equals).isPresent()).findFirst()
                .or(() -> sorted.stream().findFirst()));
    }

    private void showParts() {
        var shown = current.get();
        lines.show(shown);
        entries.setAll(shown.flatMap(InvoiceToBe::foreseen).stream().flatMap(foreseen ->
                foreseen.ready().entries().stream().map(each -> new PreviewEntry(each,
                        accounts.getOrDefault(each.account(), ""), Why.of(each, foreseen.ready().invoice()))))
                .toList());
        entry.set(entries.stream().findFirst());
    }

    private void step(int by) {
        current.set(Optional.of(rows.get(place(by))));
    }

    private Optional<Refusal> noOther(int by) {
        return current.get().isPresent() && place(by) >= 0 && place(by) < rows.size() ? Optional.empty()
                : Optional.of(new PostingRefusal.NoOtherInvoice());
    }

    private int place(int by) {
        return rows.indexOf(current.get().orElseThrow()) + by;
    }

    private ObservableValue<List<Fact>> facts(Function<Foreseen, List<Fact>> which) {
        return current.map(shown -> shown.flatMap(InvoiceToBe::foreseen).map(which).orElse(List.of()));
    }
}
