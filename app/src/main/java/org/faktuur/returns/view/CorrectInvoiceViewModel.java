package org.faktuur.returns.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Refusal;
import org.faktuur.returns.ReturnOrders;
import org.faktuur.returns.ReturnRefusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.DialogEnd;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Link;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// Asks why an invoice is corrected: a credit note gives all of it back, and a new order says the same again.
public final class CorrectInvoiceViewModel implements Page {

    private final ReturnsPages pages;
    private final String invoice;
    private final EntryField<String> reason;
    private final DialogEnd end;
    private final ReadOnlyObjectWrapper<Optional<Refusal>> against =
            new ReadOnlyObjectWrapper<>(Optional.of(new ReturnRefusal.ReasonNeeded()));

    CorrectInvoiceViewModel(ReturnsPages pages, String invoice) {
        this.pages = pages;
        this.end = new DialogEnd(pages.desk());
        this.invoice = invoice;
        this.reason = new EntryField<>(EntryKind.text(20), "").whenTyped(typed -> against.set(typed.isBlank()
                ? Optional.of(new ReturnRefusal.ReasonNeeded()) : Optional.empty()));
    }

    /// Whose look-ups it uses.
    public ReturnsPages pages() {
        return pages;
    }

    /// The return reason code.
    public EntryField<String> reason() {
        return reason;
    }

    /// What will be done.
    public Words about() {
        return Words.of("CorrectInvoiceView.about", Map.of("invoice", invoice));
    }

    /// Why it was refused; empty while it was not.
    public ReadOnlyObjectProperty<List<Refusal>> problems() {
        return end.problems();
    }

    /// Corrects it, and opens the new order.
    public Command ok() {
        return Command.of(() -> end.by(() -> pages.verbs().correct().correct(invoice, reason.get()), this::done))
                .unless(against);
    }

    /// Leaves it as it is.
    public Command cancel() {
        return end.cancel();
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("CorrectInvoiceView.title", Map.of("invoice", invoice)));
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return end.closed();
    }

    private void done(ReturnOrders.Correction made) {
        var navigator = pages.desk().navigator();
        var order = new DocumentRef(DocumentKind.SALES_ORDER, made.order());
        navigator.say(Message.done(Words.of("CorrectInvoiceView.done", Map.of("invoice", invoice,
                "creditNote", made.creditNote(), "order", made.order())), Link.to(new DocumentRef(
                DocumentKind.CREDIT_NOTE, made.creditNote()), navigator), Link.to(order, navigator)));
        navigator.open(order);
    }
}
