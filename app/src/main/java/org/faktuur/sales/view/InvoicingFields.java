package org.faktuur.sales.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.faktuur.listing.DeskChoices;
import org.faktuur.money.Quantity;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;

/// The Parameters of the Posting invoice dialog as fields. Quantity, print and credit check start as they were used
/// last; what was shipped starts with its packing slips.
public final class InvoicingFields {

    private static final String QUANTITY = "PostSalesInvoice.quantity";
    private static final String PRINTING = "PostSalesInvoice.printing";
    private static final String CREDIT_CHECK = "PostSalesInvoice.creditCheck";

    private final boolean fromShipped;
    private final ObjectProperty<QuantityToInvoice> quantity = new SimpleObjectProperty<>();
    private final BooleanProperty posting = new SimpleBooleanProperty(true);
    private final BooleanProperty printing = new SimpleBooleanProperty();
    private final ObjectProperty<CreditCheck> creditCheck = new SimpleObjectProperty<>();
    private final EntryField<LocalDate> invoiceDate;
    private final ObservableMap<Long, Quantity> updates = FXCollections.observableHashMap();
    private List<Object> untouched;

    InvoicingFields(DeskChoices choices, boolean fromShipped, LocalDate today) {
        this.fromShipped = fromShipped;
        this.invoiceDate = new EntryField<>(EntryKind.date(), today);
        quantity.set(fromShipped ? QuantityToInvoice.PACKING_SLIP
                : kept(choices, QUANTITY, QuantityToInvoice.values()).orElse(QuantityToInvoice.ALL));
        printing.set(choices.load(PRINTING).map(Boolean::valueOf).orElse(true));
        creditCheck.set(kept(choices, CREDIT_CHECK, CreditCheck.values()).orElse(CreditCheck.BALANCE));
        quantity.addListener((_, _, _) -> updates.clear());
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

    /// Whether the papers are shown for printing afterwards.
    public BooleanProperty printing() {
        return printing;
    }

    /// What is held against the credit limit.
    public ObjectProperty<CreditCheck> creditCheck() {
        return creditCheck;
    }

    /// The date of the invoices and of their vouchers.
    public EntryField<LocalDate> invoiceDate() {
        return invoiceDate;
    }

    /// Lowered quantities by sales line.
    ObservableMap<Long, Quantity> updates() {
        return updates;
    }

    /// What changes the invoices to be.
    List<Observable> shaping() {
        return List.of(quantity, creditCheck, invoiceDate.value(), updates);
    }

    InvoicingParameters parameters() {
        var lowered = new HashMap<InvoicingParameters.Update, Quantity>();
        updates.forEach((line, asked) -> lowered.put(new InvoicingParameters.Update(line, ""), asked));
        return InvoicingParameters.of(quantity.get(), invoiceDate.get()).with(creditCheck.get())
                .with(new InvoicingParameters.Take(quantity.get(), false, Set.of(), lowered));
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
        choices.save(PRINTING, String.valueOf(printing.get()));
        choices.save(CREDIT_CHECK, creditCheck.get().name());
    }

    private List<Object> now() {
        return List.of(parameters(), posting.get(), printing.get());
    }

    private static <E extends Enum<E>> Optional<E> kept(DeskChoices choices, String name, E[] values) {
        return choices.load(name).flatMap(word -> List.of(values).stream()
                .filter(value -> value.name().equals(word)).findFirst());
    }
}
