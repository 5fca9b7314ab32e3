package org.faktuur.projects.invoice.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.invoice.ConfirmedInvoice;
import org.faktuur.projects.invoice.CorrectionDetail;
import org.faktuur.projects.invoice.DraftDetail;
import org.faktuur.shell.EntryRows;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// The lines of a project invoice, and the details of the line under the cursor, by how they are billed.
public final class InvoiceDetails implements EntryRows<DetailRow> {

    private static final String KEY = "ProjectInvoiceView.";
    private static final int MOST_SAID = 3;

    private final Runnable told;
    private final ObservableList<LineRow> lines = FXCollections.observableArrayList();
    private final ObservableList<DetailRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<LineRow>> line = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<BillingType> billed = new SimpleObjectProperty<>(BillingType.CHARGEABLE);
    private final ObjectProperty<Optional<DetailRow>> current = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty emptyLines = new SimpleBooleanProperty();
    private final BooleanProperty lowersRemainder = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Words> totals = new ReadOnlyObjectWrapper<>(Words.NONE);
    private final ReadOnlyObjectWrapper<List<Words>> consequences = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Words>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private List<DetailRow> all = List.of();
    private Optional<ShownInvoice> shown = Optional.empty();
    private boolean showing;
    private Runnable deleting = () -> { };

    /// Told of every change.
    InvoiceDetails(Runnable told) {
        this.told = told;
        line.subscribe(this::showLine);
        billed.subscribe(this::showDetails);
        emptyLines.subscribe(this::reckon);
        lowersRemainder.subscribe(() -> {
            if (!showing) {
                changed();
            }
        });
    }

    void show(ShownInvoice invoice) {
        showing = true;
        shown = Optional.of(invoice);
        all = switch (invoice.content()) {
            case ShownInvoice.Draft(var draft) -> draft.details().stream()
                    .map(each -> new DetailRow(each, this::changed)).toList();
            case ShownInvoice.Confirmed(var confirmed, _) -> confirmed.details().stream()
                    .map(each -> new DetailRow(each, confirmed.number())).toList();
        };
        lowersRemainder.set(correcting().allMatch(CorrectionDetail::lowersRemainder));
        reckon();
        if (line.get().isEmpty()) {
            line.set(lines.stream().findFirst());
        }
        showDetails();
        showing = false;
    }

    private void changed() {
        reckon();
        told.run();
    }

    private void reckon() {
        shown.ifPresent(invoice -> {
            var wanted = invoice.contract().lines().stream().map(each -> lineRow(invoice, each))
                    .filter(each -> each.details() > 0 || emptyLines.get()).toList();
            if (!wanted.stream().map(LineRow::number).toList().equals(lines.stream().map(LineRow::number).toList())) {
                lines.setAll(wanted);
            }
            for (var at = 0; at < wanted.size(); at++) {
                if (!lines.get(at).equals(wanted.get(at))) {
                    lines.set(at, wanted.get(at));
                }
            }
            var here = line.get().map(LineRow::number);
            line.set(wanted.stream().filter(each -> here.filter(it -> it == each.number()).isPresent()).findFirst()
                    .or(() -> wanted.stream().findFirst()));
            totals.set(totals(invoice));
            consequences.set(few(all.stream().flatMap(each -> each.consequence().stream()).toList()));
            offers.set(few(offers(invoice)));
        });
    }

    private static List<Words> few(List<Words> said) {
        return said.size() <= MOST_SAID ? said : Stream.concat(said.stream().limit(MOST_SAID), Stream.of(
                Words.of(KEY + "more", Map.of("count", said.size() - MOST_SAID)))).toList();
    }

    private LineRow lineRow(ShownInvoice invoice, ContractLine of) {
        var zero = Money.zero(invoice.heading().currency());
        var its = all.stream().filter(each -> each.line() == of.number()).toList();
        return new LineRow(of, its.size(), its.stream().map(each -> billed(each, zero)).reduce(zero, Money::plus),
                invoice.invoiced().getOrDefault(of.number(), zero));
    }

    private static Money billed(DetailRow row, Money zero) {
        return row.billing().get().isBilled() ? row.amount().getValue() : zero;
    }

    private Words totals(ShownInvoice invoice) {
        var zero = Money.zero(invoice.heading().currency());
        var now = all.stream().map(each -> billed(each, zero)).reduce(zero, Money::plus);
        if (!invoice.isCorrection()) {
            return Words.of(KEY + "total", Map.of("total", now));
        }
        return switch (invoice.content()) {
            case ShownInvoice.Draft(var draft) -> corrected(draft.originalAmount(), now);
            case ShownInvoice.Confirmed(ConfirmedInvoice confirmed, _) ->
                    corrected(confirmed.originalAmount(), confirmed.amount());
        };
    }

    private static Words corrected(Money original, Money now) {
        return Words.of(KEY + "corrected", Map.of("original", original, "now", now,
                "difference", now.minus(original)));
    }

    private List<Words> offers(ShownInvoice invoice) {
        var remainders = new Remainders(invoice.backlog());
        var said = new ArrayList<Words>();
        all.stream().filter(each -> each.kept().isPresent()).forEach(row -> {
            if (row.now().matter() instanceof CorrectionDetail corrects) {
                remainders.taken(corrects).ifPresent(taken -> said.add(row.said("remainder", taken)));
            }
        });
        return said;
    }

    private void showLine() {
        if (shown.isPresent() && details(billed.get()).isEmpty()) {
            Stream.of(BillingType.values()).filter(each -> !details(each).isEmpty()).findFirst()
                    .ifPresent(billed::set);
        }
        showDetails();
    }

    private void showDetails() {
        var here = current.get().map(DetailRow::id);
        var wanted = details(billed.get());
        if (!wanted.equals(rows)) {
            rows.setAll(wanted);
        }
        if (current.get().filter(wanted::contains).isEmpty()) {
            current.set(wanted.stream().filter(each -> here.filter(id -> id > 0 && id == each.id()).isPresent())
                    .findFirst().or(() -> wanted.stream().findFirst()));
        }
    }

    private List<DetailRow> details(BillingType as) {
        return all.stream().filter(each -> line.get().filter(it -> it.number() == each.line()).isPresent())
                .filter(each -> each.keptBilling() == as).toList();
    }

    /// How many details of the current line are billed so, as words of a tab.
    Words tab(BillingType as) {
        return Words.of(KEY + "tab", Map.of("billing", as, "count", details(as).size()));
    }

    /// The lines.
    public ObservableList<LineRow> lines() {
        return lines;
    }

    /// The line under the cursor.
    public ObjectProperty<Optional<LineRow>> line() {
        return line;
    }

    /// Whose details are shown: those that are billed so.
    public ObjectProperty<BillingType> billed() {
        return billed;
    }

    /// The detail under the cursor.
    public ObjectProperty<Optional<DetailRow>> current() {
        return current;
    }

    /// Whether lines without details are listed.
    public BooleanProperty emptyLines() {
        return emptyLines;
    }

    /// Whether an increase takes as much from what an earlier correction put back.
    public BooleanProperty lowersRemainder() {
        return lowersRemainder;
    }

    /// What it comes to.
    public ReadOnlyObjectProperty<Words> totals() {
        return totals.getReadOnlyProperty();
    }

    /// What confirming does with what is billed less than there was.
    public ReadOnlyObjectProperty<List<Words>> consequences() {
        return consequences.getReadOnlyProperty();
    }

    /// What of earlier corrections waits that increases would take.
    public ReadOnlyObjectProperty<List<Words>> offers() {
        return offers.getReadOnlyProperty();
    }

    /// What was changed, by the numbers of the details.
    Map<Long, DraftDetail.Edit> edits() {
        var edits = new LinkedHashMap<Long, DraftDetail.Edit>();
        all.forEach(row -> row.edited().ifPresent(edit -> edits.put(row.id(), edit)));
        return edits;
    }

    /// The corrections that say otherwise about what waits.
    List<Long> otherRemainders() {
        Predicate<DetailRow> otherwise = row -> row.kept().filter(each -> each.matter() instanceof CorrectionDetail it
                && it.lowersRemainder() != lowersRemainder.get()).isPresent();
        return all.stream().filter(otherwise).map(DetailRow::id).toList();
    }

    private Stream<CorrectionDetail> correcting() {
        return all.stream().flatMap(each -> each.kept().stream()).map(DraftDetail::matter)
                .filter(CorrectionDetail.class::isInstance).map(CorrectionDetail.class::cast);
    }

    List<Refusal> problems() {
        return all.stream().flatMap(DetailRow::problems).distinct().toList();
    }

    List<Long> ids() {
        return all.stream().map(DetailRow::id).toList();
    }

    @Override
    public ObservableList<DetailRow> rows() {
        return rows;
    }

    /// Details are added by their own acts: what is added has a class.
    @Override
    public void add(int at) {
    }

    @Override
    public void delete(DetailRow row) {
        current.set(Optional.of(row));
        deleting.run();
    }

    @Override
    public boolean isBlank(DetailRow row) {
        return false;
    }

    /// The key that deletes a row does this with the detail under the cursor.
    void whenDeleting(Runnable act) {
        deleting = act;
    }
}
