package org.faktuur.sales.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.customers.Customer;
import org.faktuur.invoices.Why;
import org.faktuur.sales.DeliveredPart;
import org.faktuur.sales.SalesOrder;
import org.faktuur.shell.Fact;

/// The parts of the invoice to be that the dialog's tabs show.
public final class InvoiceParts {

    private final ObservableValue<Optional<InvoiceToBe>> shown;
    private final UpdateLines lines;
    private final ObservableList<SlipQuantity> slips = FXCollections.observableArrayList();
    private final ObservableList<SalesOrder> orders = FXCollections.observableArrayList();
    private final ObservableList<TaxToBe> taxes = FXCollections.observableArrayList();
    private final ObservableList<PreviewEntry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<PreviewEntry>> entry = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<List<Fact>> line;
    private final ObservableValue<List<Fact>> preview;
    private Map<Long, List<DeliveredPart>> delivered = Map.of();
    private InvoiceProposals.Names names = InvoiceProposals.Names.NONE;

    InvoiceParts(InvoicingFields fields, ObservableValue<Optional<InvoiceToBe>> shown) {
        this.shown = shown;
        this.lines = new UpdateLines(fields);
        this.line = Bindings.createObjectBinding(() -> lines.current().get()
                .map(chosen -> LineFacts.of(chosen, shown.getValue())).orElse(List.of()), lines.current(), shown);
        this.preview = Bindings.createObjectBinding(() -> shown.getValue().flatMap(InvoiceToBe::foreseen)
                .map(foreseen -> InvoiceFacts.preview(foreseen, fields.posting().get())).orElse(List.of()),
                shown, fields.posting());
        shown.addListener((_, _, _) -> show());
    }

    /// The lines of the current one.
    public UpdateLines lines() {
        return lines;
    }

    /// The facts of the line that the cursor stands on.
    public ObservableValue<List<Fact>> line() {
        return line;
    }

    /// What packing slips delivered of it, and how much of that is invoiced.
    public ObservableList<SlipQuantity> slips() {
        return slips;
    }

    /// Its orders.
    public ObservableList<SalesOrder> orders() {
        return orders;
    }

    /// Its sales tax, code by code.
    public ObservableList<TaxToBe> taxes() {
        return taxes;
    }

    /// The entries of its voucher.
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

    /// The facts of the Totals tab.
    public ObservableValue<List<Fact>> totals() {
        return shown.map(each -> each.map(invoice -> InvoiceFacts.totals(invoice, payer(invoice))).orElse(List.of()));
    }

    /// The facts that no field of the Setup tab changes.
    public ObservableValue<List<Fact>> setup() {
        return facts(InvoiceFacts::setup);
    }

    /// The numbers and statuses of the Preview tab.
    public ObservableValue<List<Fact>> preview() {
        return preview;
    }

    /// Who pays the invoice; empty when that customer is not there.
    Optional<Customer> payer(InvoiceToBe invoice) {
        return Optional.ofNullable(names.customers().get(invoice.invoiceAccount()));
    }

    void know(Map<Long, List<DeliveredPart>> parts, InvoiceProposals.Names known) {
        delivered = parts;
        names = known;
    }

    void show() {
        var invoice = shown.getValue();
        lines.show(invoice, delivered);
        slips.setAll(SlipQuantity.of(lines.rows(), invoice));
        orders.setAll(invoice.map(InvoiceToBe::orders).orElse(List.of()));
        taxes.setAll(invoice.flatMap(InvoiceToBe::foreseen).map(TaxToBe::of).orElse(List.of()));
        entries.setAll(invoice.flatMap(InvoiceToBe::foreseen).stream().flatMap(foreseen ->
                foreseen.ready().entries().stream().map(each -> new PreviewEntry(each,
                        names.accounts().getOrDefault(each.account(), ""),
                        Why.of(each, foreseen.ready().invoice())))).toList());
        entry.set(entries.stream().findFirst());
    }

    private ObservableValue<List<Fact>> facts(Function<InvoiceToBe, List<Fact>> which) {
        return shown.map(each -> each.map(which).orElse(List.of()));
    }
}
