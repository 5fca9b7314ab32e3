package org.faktuur.sales.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.invoices.InvoiceTotals;
import org.faktuur.invoices.Posted;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.InvoiceGroup;
import org.faktuur.sales.InvoicePlan;
import org.faktuur.sales.PostSalesInvoice.Foreseen;
import org.faktuur.sales.PostSalesInvoice.Verdict;
import org.faktuur.shell.Command;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// The invoices that the dialog would make, a row each, and which of them the tabs show.
public final class InvoicesToBe {

    private static final String KEY = "PostSalesInvoiceView.";

    private final ObservableList<InvoiceToBe> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<InvoiceToBe>> current = new SimpleObjectProperty<>(Optional.empty());
    private final InvoiceParts parts;
    private final Command previous = Command.of("Alt+Page_Up", () -> step(-1));
    private final Command next = Command.of("Alt+Page_Down", () -> step(1));

    InvoicesToBe(InvoicingFields fields) {
        this.parts = new InvoiceParts(fields, current);
        previous.unless(Bindings.createObjectBinding(() -> noOther(-1), current, rows));
        next.unless(Bindings.createObjectBinding(() -> noOther(1), current, rows));
    }

    /// Every invoice to be, in the order in which the orders were chosen.
    public ObservableList<InvoiceToBe> rows() {
        return rows;
    }

    /// The one that the tabs show.
    public ObjectProperty<Optional<InvoiceToBe>> current() {
        return current;
    }

    /// The parts of the one that the tabs show.
    public InvoiceParts parts() {
        return parts;
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
                "order", shown.group().header(), "customer", shown.customerName(),
                "number", rows.indexOf(shown) + 1, "count", rows.size()))).orElse(Words.NONE), current, rows);
    }

    /// How many can be posted and what they come to.
    public ObservableValue<Words> summary() {
        return Bindings.createObjectBinding(() -> ready().isEmpty()
                ? Words.of(KEY + (rows.isEmpty() ? "summaryEmpty" : "summaryNone"))
                : sum(ready().size(), PostingNews.sums(
                        ready().stream().map(one -> one.sum(InvoiceTotals::total)).toList())), rows);
    }

    private static Words sum(int count, List<Money> sums) {
        return texts -> texts.text(KEY + (count == 1 ? "summaryOne" : "summary"), Map.of("count", count))
                + sums.stream().map(sum -> " · " + texts.worded(sum)).collect(Collectors.joining());
    }

    /// What merging makes in cents, of all merged invoices together; nothing where none is merged.
    public ObservableValue<Words> difference() {
        return Bindings.createObjectBinding(() -> {
            var merged = rows.stream().filter(row -> row.isReady() && row.difference().isPresent()).toList();
            var sums = PostingNews.sums(merged.stream().map(row -> row.difference().orElseThrow()).toList());
            return sums.isEmpty() || sums.stream().allMatch(Money::isZero) ? Words.NONE
                    : Words.of(KEY + "differenceSum", Map.of("sums", sums));
        }, rows);
    }

    /// What is to be said of the current one: every reason against it, warnings, its number once it is posted.
    public ObservableValue<Words> remark() {
        return current.map(shown -> shown.map(InvoiceToBe::remark).orElse(Words.NONE));
    }

    /// What the current one leaves of its account's credit limit, where one is checked.
    public ObservableValue<Words> room() {
        return current.map(shown -> shown.flatMap(InvoiceToBe::foreseen).flatMap(Foreseen::creditRoom)
                .map(room -> Words.of(KEY + "roomWords", Map.of("room", room))).orElse(Words.NONE));
    }

    /// Those that can be posted.
    List<InvoiceToBe> ready() {
        return rows.stream().filter(InvoiceToBe::isReady).toList();
    }

    /// Are all of them posted?
    boolean isDone() {
        return rows.stream().allMatch(row -> row.posted().isPresent());
    }

    List<Refusal> refusals() {
        return rows.stream().filter(row -> row.verdict() == InvoiceVerdict.REFUSED)
                .flatMap(row -> row.outcome().refusals().stream()).distinct().toList();
    }

    /// Shows a proposal, in the order of this plan, which also holds those that were posted already.
    void show(InvoiceProposals.Proposal proposal, InvoicePlan whole) {
        var verdicts = new HashMap<InvoiceGroup.Key, Verdict<Foreseen>>();
        proposal.verdicts().forEach(verdict -> verdicts.put(verdict.group().key(), verdict));
        var posted = new LinkedHashMap<InvoiceGroup.Key, InvoiceToBe>();
        rows.stream().filter(row -> row.posted().isPresent()).forEach(row -> posted.put(row.group().key(), row));
        var shown = new ArrayList<InvoiceToBe>();
        whole.groups().forEach(group -> shown.add(posted.containsKey(group.key()) ? posted.get(group.key())
                : row(group, Optional.ofNullable(verdicts.get(group.key())), proposal)));
        parts.know(proposal.orders().delivered(), proposal.names());
        replace(shown);
    }

    /// One that the run would not reach has no verdict.
    private static InvoiceToBe row(InvoiceGroup group, Optional<Verdict<Foreseen>> verdict,
                                   InvoiceProposals.Proposal proposal) {
        return new InvoiceToBe(group, proposal.orders().of(group), verdict.map(Verdict::outcome)
                .orElseGet(() -> Outcome.refused(new PostingRefusal.NotReached())),
                verdict.map(Verdict::warnings).orElse(List.of()), Optional.empty(),
                Optional.ofNullable(proposal.differences().get(group.key())));
    }

    void posted(List<Verdict<Posted>> verdicts) {
        var byKey = verdicts.stream().collect(Collectors.toMap(verdict -> verdict.group().key(), Verdict::outcome));
        replace(rows.stream().map(row -> byKey.containsKey(row.group().key()) ? row.as(byKey.get(row.group().key()))
                : row).toList());
    }

    private void replace(List<InvoiceToBe> changed) {
        var kept = current.get().map(shown -> shown.group().key());
        rows.setAll(changed);
        current.set(changed.stream().filter(row -> kept.filter(row.group().key()::equals).isPresent()).findFirst()
                .or(() -> changed.stream().findFirst()));
        parts.show();
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
}
