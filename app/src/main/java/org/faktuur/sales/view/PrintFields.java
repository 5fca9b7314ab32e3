package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.listing.DeskChoices;
import org.faktuur.outcome.Refusal;
import org.faktuur.printing.HandOut;

/// What the Parameters say of printing. Starts as it was used last.
public final class PrintFields {

    private static final String PRINTING = "PostSalesInvoice.printing";
    private static final String WHEN = "PostSalesInvoice.printWhen";
    private static final String MANAGED = "PostSalesInvoice.printManagement";
    private static final String CHARGES = "PostSalesInvoice.printCharges";

    private final BooleanProperty invoice = new SimpleBooleanProperty();
    private final ObjectProperty<PrintWhen> when = new SimpleObjectProperty<>();
    private final BooleanProperty managed = new SimpleBooleanProperty();
    private final ObjectProperty<PrintCharges> charges = new SimpleObjectProperty<>();

    PrintFields(DeskChoices choices) {
        invoice.set(choices.load(PRINTING).map(Boolean::valueOf).orElse(true));
        when.set(InvoicingFields.kept(choices, WHEN, PrintWhen.values()).orElse(PrintWhen.AFTER));
        managed.set(choices.load(MANAGED).map(Boolean::valueOf).orElse(false));
        charges.set(InvoicingFields.kept(choices, CHARGES, PrintCharges.values()).orElse(PrintCharges.SHOW_DETAILS));
    }

    /// Whether the papers of the invoices are made.
    public BooleanProperty invoice() {
        return invoice;
    }

    /// When they are made.
    public ObjectProperty<PrintWhen> when() {
        return when;
    }

    /// Whether print management says where they go; otherwise they are shown on the screen.
    public BooleanProperty managed() {
        return managed;
    }

    /// How they show charges.
    public ObjectProperty<PrintCharges> charges() {
        return charges;
    }

    /// Why nothing can be chosen about papers; empty while they are made.
    public ObservableValue<Optional<Refusal>> nothingPrinted() {
        return invoice.map(on -> on ? Optional.empty() : Optional.of(new PostingRefusal.NothingIsPrinted()));
    }

    /// By which rule papers are handed out.
    HandOut.By by() {
        return managed.get() ? HandOut.By.PRINT_MANAGEMENT : HandOut.By.SCREEN;
    }

    void keep(DeskChoices choices) {
        choices.save(PRINTING, String.valueOf(invoice.get()));
        choices.save(WHEN, when.get().name());
        choices.save(MANAGED, String.valueOf(managed.get()));
        choices.save(CHARGES, charges.get().name());
    }

    List<Object> now() {
        return List.of(invoice.get(), when.get(), managed.get(), charges.get());
    }
}
