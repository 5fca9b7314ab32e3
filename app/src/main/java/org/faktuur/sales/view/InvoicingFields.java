package org.faktuur.sales.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.faktuur.batch.JobSetup;
import org.faktuur.listing.DeskChoices;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.sales.InvoiceGroup;
import org.faktuur.sales.InvoiceSetup;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.InvoicingParameters.Dating;
import org.faktuur.sales.InvoicingParameters.Options;
import org.faktuur.sales.InvoicingParameters.Take;
import org.faktuur.sales.InvoicingParameters.Update;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesParameters;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;

/// The Parameters of the Posting invoice dialog as fields. Quantity and print start as they were used last, what was
/// shipped starts with its packing slips; everything else starts as the company has set it up.
public final class InvoicingFields {

    private static final String QUANTITY = "PostSalesInvoice.quantity";

    private final boolean fromShipped;
    private final ObjectProperty<QuantityToInvoice> quantity = new SimpleObjectProperty<>();
    private final BooleanProperty posting = new SimpleBooleanProperty(true);
    private final BooleanProperty late = new SimpleBooleanProperty();
    private final BooleanProperty reduce = new SimpleBooleanProperty();
    private final PrintFields print;
    private final ObjectProperty<CreditCheck> creditCheck;
    private final SummaryFields summary;
    private final BooleanProperty creditCorrection;
    private final BooleanProperty creditRemaining = new SimpleBooleanProperty();
    private final BooleanProperty stopAtFirstError;
    private final EntryField<LocalDate> invoiceDate;
    private final BooleanProperty monthEnd = new SimpleBooleanProperty();
    private final ObservableMap<Update, Quantity> updates = FXCollections.observableHashMap();
    private final ObjectProperty<Set<String>> slips = new SimpleObjectProperty<>(Set.of());
    private final ObservableMap<InvoiceGroup.Key, InvoiceSetup> setups = FXCollections.observableHashMap();
    private final ObjectProperty<Optional<JobSetup>> batch = new SimpleObjectProperty<>(Optional.empty());
    private List<Object> untouched;

    InvoicingFields(DeskChoices choices, boolean fromShipped, LocalDate today, SalesParameters.Defaults company) {
        this.fromShipped = fromShipped;
        this.print = new PrintFields(choices);
        this.creditCheck = new SimpleObjectProperty<>(company.creditCheck());
        this.creditCorrection = new SimpleBooleanProperty(company.creditCorrection());
        this.stopAtFirstError = new SimpleBooleanProperty(company.stopAtFirstError());
        this.invoiceDate = new EntryField<>(EntryKind.date(), today).closedWhile(monthEnd.map(on -> on
                ? Optional.of(new PostingRefusal.DatedByMonth()) : Optional.empty()));
        quantity.set(fromShipped ? QuantityToInvoice.PACKING_SLIP
                : kept(choices, QUANTITY, QuantityToInvoice.values()).orElse(QuantityToInvoice.ALL));
        this.summary = new SummaryFields(company.summary(), quantity);
        quantity.addListener((_, _, mode) -> {
            updates.clear();
            if (mode != QuantityToInvoice.PACKING_SLIP) {
                slips.set(Set.of());
            }
        });
        settle();
    }

    /// How much of each line is invoiced; choosing another mode forgets the lowered quantities.
    public ObjectProperty<QuantityToInvoice> quantity() {
        return quantity;
    }

    /// On: post. Off: make pro forma papers only.
    public BooleanProperty posting() {
        return posting;
    }

    /// Whether the query selects the orders anew when they are posted.
    public BooleanProperty late() {
        return late;
    }

    /// How it is done unattended; empty where OK posts at once.
    public ObjectProperty<Optional<JobSetup>> batch() {
        return batch;
    }

    /// Whether what the invoices themselves deliver is reduced to what lies in stock.
    public BooleanProperty reduce() {
        return reduce;
    }

    /// Why nothing can be reduced; empty where the invoices themselves deliver.
    public ObservableValue<Optional<Refusal>> nothingToReduce() {
        return quantity.map(mode -> mode == QuantityToInvoice.PACKING_SLIP
                ? Optional.of(new PostingRefusal.DeliveredBySlips()) : Optional.empty());
    }

    /// What is printed, when and how.
    public PrintFields print() {
        return print;
    }

    /// What is held against the credit limit.
    public ObjectProperty<CreditCheck> creditCheck() {
        return creditCheck;
    }

    /// Which orders become one invoice.
    public SummaryFields summary() {
        return summary;
    }

    /// Whether the voucher of a credit note reverses with negative amounts.
    public BooleanProperty creditCorrection() {
        return creditCorrection;
    }

    /// Whether what a credit note gives back may be delivered again.
    public BooleanProperty creditRemaining() {
        return creditRemaining;
    }

    /// Whether the first refused invoice ends the run.
    public BooleanProperty stopAtFirstError() {
        return stopAtFirstError;
    }

    /// The date of the invoices and of their vouchers.
    public EntryField<LocalDate> invoiceDate() {
        return invoiceDate;
    }

    /// Whether each invoice is dated the last day of the month in which its orders were to be shipped.
    public BooleanProperty monthEnd() {
        return monthEnd;
    }

    /// Lowered quantities.
    ObservableMap<Update, Quantity> updates() {
        return updates;
    }

    /// The only packing slips that are invoiced; empty: all.
    ObjectProperty<Set<String>> slips() {
        return slips;
    }

    /// What was changed on the Setup tab.
    ObservableMap<InvoiceGroup.Key, InvoiceSetup> setups() {
        return setups;
    }

    /// What changes the invoices to be, however they are arranged.
    List<Observable> shaping() {
        return List.of(quantity, reduce, print.charges(), creditCheck, creditCorrection, creditRemaining,
                stopAtFirstError, invoiceDate.value(), monthEnd, updates, slips, setups);
    }

    InvoicingParameters parameters() {
        var bySlip = quantity.get() == QuantityToInvoice.PACKING_SLIP;
        return new InvoicingParameters(new Take(quantity.get(), reduce.get() && !bySlip, slips.get(),
                Map.copyOf(updates)), new Dating(invoiceDate.get(), monthEnd.get()), creditCheck.get(),
                summary.summary(), new Options(creditCorrection.get(), creditRemaining.get(),
                print.charges().get() == PrintCharges.SUMMARIZE, stopAtFirstError.get()), Map.copyOf(setups));
    }

    /// Begins with Posting off and papers on.
    void proForma() {
        posting.set(false);
        print.invoice().set(true);
        settle();
    }

    /// Was a field changed since the start?
    boolean isChanged() {
        return !now().equals(untouched);
    }

    /// From here on nothing counts as changed.
    void settle() {
        untouched = now();
    }

    /// Keeps what was chosen for the next time.
    void keep(DeskChoices choices) {
        if (!fromShipped) {
            choices.save(QUANTITY, quantity.get().name());
        }
        print.keep(choices);
    }

    private List<Object> now() {
        return List.of(parameters(), posting.get(), late.get(), print.now(), batch.get());
    }

    static <E extends Enum<E>> Optional<E> kept(DeskChoices choices, String name, E[] values) {
        return choices.load(name).flatMap(word -> List.of(values).stream()
                .filter(value -> value.name().equals(word)).findFirst());
    }
}
