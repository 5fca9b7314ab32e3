package org.faktuur.projects.billing.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.billing.CustomerInvoice;
import org.faktuur.projects.invoice.InvoiceHeading;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.DialogEnd;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// Completes a customer's invoice of a project with what the project side does not know, or says under which number
/// another program invoiced it. Its amounts are what was confirmed.
public final class CompleteInvoiceViewModel implements Page {

    private static final String KEY = "CompleteInvoiceView.";
    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_REASON = 500;

    private final CustomerInvoicePages pages;
    private final InvoiceHeading heading;
    private final CustomerInvoice standing;
    private final Runnable then;
    private final EntryForm form = new EntryForm(_ -> "");
    private final EntryForm.Choice<String> vatGroup;
    private final LayoutGroups layout;
    private final EntryForm.Choice<String> terms;
    private final EntryField<LocalDate> invoiceDate;
    private final EntryField<LocalDate> dueDate;
    private final EntryField<BigDecimal> fixedRate;
    private final EntryField<String> reference = form.text("billReference", LONGEST_REFERENCE);
    private final EntryField<String> note = form.text("billNote", LONGEST_NOTE);
    private final EntryField<String> reason = form.text("billReason", LONGEST_REASON);
    private final BooleanProperty complimentary = form.flag("billComplimentary");
    private final EntryField<String> external = form.text("billExternal", LONGEST_NUMBER);
    private final DialogEnd end;

    CompleteInvoiceViewModel(CustomerInvoicePages pages, InvoiceHeading heading, CustomerInvoice standing,
                             Runnable then) {
        this.pages = pages;
        this.end = new DialogEnd(pages.desk());
        this.heading = heading;
        this.standing = standing;
        this.then = then;
        var now = standing.completion();
        var today = pages.desk().session().today();
        this.vatGroup = choice("billVatGroup", now.vatGroup(), pages.choices().vatGroups().get());
        this.layout = new LayoutGroups(now.layout(), pages.choices().itemVatGroups().get());
        this.terms = choice("billTerms", now.paymentTerms(), pages.choices().terms().get().stream()
                .map(PaymentTerms::code).toList());
        this.invoiceDate = form.field("billDate", EntryKind.date(), now.dates().invoiceDate().orElse(today));
        this.dueDate = form.field("billDue", EntryKind.date(), now.dates().dueDate()
                .orElseGet(() -> due(invoiceDate.get())));
        this.fixedRate = form.field("billRate", EntryKind.exchangeRate(), now.fixedRate().orElse(BigDecimal.ZERO));
        form.show(() -> {
            reference.set(now.wording().reference());
            note.set(now.wording().note());
            reason.set(now.wording().reason());
            complimentary.set(now.wording().complimentary());
        });
        invoiceDate.whenTyped(day -> dueDate.set(due(day)));
        terms.value().subscribe((_, _) -> dueDate.set(due(invoiceDate.get())));
    }

    private EntryForm.Choice<String> choice(String node, String first, List<String> from) {
        return form.choice(node, first, Stream.concat(from.stream(), Stream.of(first)).distinct().toList(),
                Words::plain);
    }

    private LocalDate due(LocalDate day) {
        return pages.choices().terms().get().stream().filter(each -> each.code().equals(terms.get())).findFirst()
                .map(each -> each.dueDate(day)).orElse(day);
    }

    private CustomerInvoice.Completion completion() {
        return new CustomerInvoice.Completion(vatGroup.get(), terms.get(), dates(), new CustomerInvoice.Wording(reference.get(), note.get(),
                complimentary.get(), reason.get()), Optional.of(fixedRate.get()).filter(rate -> rate.signum() > 0),
                layout.written());
    }

    /// The day of posting and what the terms say stay open, unless somebody said otherwise.
    private CustomerInvoice.Dates dates() {
        var day = invoiceDate.get();
        return new CustomerInvoice.Dates(Optional.of(day).filter(each -> standing.completion().dates().invoiceDate()
                .isPresent() || !each.equals(pages.desk().session().today())),
                Optional.of(dueDate.get()).filter(each -> !each.equals(due(day))));
    }

    private boolean isReadable() {
        var wrong = Stream.concat(form.unread().stream(), layout.problems().stream()).toList();
        end.refuse(wrong);
        return wrong.isEmpty();
    }

    private void run(Supplier<Outcome<CustomerInvoice>> work) {
        if (isReadable()) {
            end.by(work, _ -> then.run());
        }
    }

    private void peek() {
        if (isReadable()) {
            var shown = standing.with(completion());
            pages.desk().background().run(() -> pages.verbs().complete().preview(shown), outcome -> {
                switch (outcome) {
                    case Outcome.Done<InvoiceToPost>(var invoice) -> pages.papers().peekProForma(List.of(invoice));
                    case Outcome.Refused<InvoiceToPost>(var reasons) -> end.refuse(reasons);
                }
            });
        }
    }

    /// Does it correct another one, so that the customer is told why?
    public boolean isCorrection() {
        return heading.isCorrection();
    }

    /// How the lines of the contract are printed.
    public LayoutGroups layout() {
        return layout;
    }

    /// The fields.
    public EntryForm form() {
        return form;
    }

    Desk desk() {
        return pages.desk();
    }

    /// Why it was refused.
    public ReadOnlyObjectProperty<List<Refusal>> problems() {
        return end.problems();
    }

    /// Shows what it would be, completed so; keeps nothing.
    public Command preview() {
        return Command.of("Shortcut+P", this::peek);
    }

    /// Keeps it so.
    public Command save() {
        return Command.of(() -> run(() -> pages.verbs().complete().complete(standing.with(completion()))));
    }

    /// Says that another program invoiced it under the number that was entered.
    public Command elsewhere() {
        return Command.of(() -> run(() -> pages.verbs().complete().elsewhere(heading.number(), external.get())));
    }

    /// Changes nothing.
    public Command cancel() {
        return end.cancel();
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title", Map.of("number", heading.number())));
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return end.closed();
    }
}
