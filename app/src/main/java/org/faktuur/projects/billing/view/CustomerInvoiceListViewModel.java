package org.faktuur.projects.billing.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.invoices.Posted;
import org.faktuur.listing.Sort;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Course;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.billing.CustomerInvoice;
import org.faktuur.projects.billing.CustomerInvoiceRow;
import org.faktuur.projects.billing.PostProjectInvoices;
import org.faktuur.projects.invoice.InvoiceHeading;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.Link;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.ListFilters;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The confirmed project invoices that their customers are to be charged for or credited, newest first: completed,
/// looked at and posted here, or marked as invoiced with another program.
public final class CustomerInvoiceListViewModel implements Page {

    private static final String KEY = "CustomerInvoiceListView.";
    private static final int MOST_LINKS = 6;

    private final CustomerInvoicePages pages;
    private final PagedList<CustomerInvoiceRow> billed;
    private final Command complete;
    private final Command preview;
    private final Command post;
    private final Command cancelBoth;
    private final Command open;
    private final ListFilters<CustomerInvoiceRow> filters;

    CustomerInvoiceListViewModel(CustomerInvoicePages pages) {
        this.pages = pages;
        this.billed = new PagedList<>("CustomerInvoiceListView.billed", pages.lists().customerInvoices(), columns(),
                pages.desk()).sortedBy(Sort.descending("number")).opening(this::openRow).whenEmpty(KEY + "empty");
        this.complete = Command.of("F2", this::completeOne).unless(billed.choice().map(this::whyNotOne));
        this.preview = Command.of(this::previewChosen).unless(billed.choice().map(this::whyNot));
        this.post = Command.of("F9", this::postChosen).unless(billed.choice().map(this::whyNot));
        this.cancelBoth = Command.of("Alt+X", this::cancelChosen).unless(billed.choice().map(this::whyNot));
        this.filters = new ListFilters<>(billed).values("filterStatus", "status", CustomerInvoice.Status.class,
                KEY + "everyStatus");
        this.open = Command.of(() -> billed.chosen().forEach(this::openPosted)).unless(billed.choice().map(chosen ->
                chosen.isEmpty() ? Optional.of(new CustomerInvoicePageRefusal.NoCustomerInvoiceChosen())
                        : chosen.stream().allMatch(each -> each.status() == CustomerInvoice.Status.POSTED)
                                ? Optional.<Refusal>empty() : Optional.of(new CustomerInvoicePageRefusal.NotPostedYet())));
    }

    private Optional<Refusal> whyNot(List<CustomerInvoiceRow> chosen) {
        if (chosen.isEmpty()) {
            return Optional.of(new CustomerInvoicePageRefusal.NoCustomerInvoiceChosen());
        }
        return chosen.stream().allMatch(each -> each.status() == CustomerInvoice.Status.TO_BE_COMPLETED)
                ? Optional.empty() : Optional.of(new CustomerInvoicePageRefusal.ChooseWhatWaits());
    }

    private Optional<Refusal> whyNotOne(List<CustomerInvoiceRow> chosen) {
        return chosen.size() > 1 ? Optional.of(new CustomerInvoicePageRefusal.NoCustomerInvoiceChosen())
                : whyNot(chosen);
    }

    private void openRow(CustomerInvoiceRow row) {
        if (row.status() == CustomerInvoice.Status.POSTED) {
            openPosted(row);
        } else {
            pages.desk().navigator().open(CustomerInvoicePages.document(row.invoice().heading().number()));
        }
    }

    private void openPosted(CustomerInvoiceRow row) {
        pages.desk().navigator().open(new DocumentRef(row.amount().isNegative() ? DocumentKind.CREDIT_NOTE
                : DocumentKind.INVOICE, row.document()));
    }

    private void completeOne() {
        billed.chosen().stream().findFirst().map(each -> each.invoice().heading()).ifPresent(heading ->
                pages.desk().background().run(() -> pages.verbs().complete().of(heading.number()), outcome -> {
                    switch (outcome) {
                        case Outcome.Done<CustomerInvoice>(var standing) -> pages.desk().dialogs().show(
                                new CompleteInvoiceViewModel(pages, heading, standing, this::refresh));
                        case Outcome.Refused<CustomerInvoice>(var reasons) ->
                                pages.desk().navigator().say(Message.refused(reasons));
                    }
                }));
    }

    private List<String> numbers() {
        return billed.chosen().stream().map(each -> each.invoice().heading().number()).sorted().toList();
    }

    private void previewChosen() {
        var numbers = numbers();
        pages.desk().background().run(() -> numbers.stream().map(pages.verbs().complete()::preview).toList(), found -> {
            var wrong = new ArrayList<Refusal>();
            var shown = new ArrayList<InvoiceToPost>();
            for (var each : found) {
                switch (each) {
                    case Outcome.Done<InvoiceToPost>(var invoice) -> shown.add(invoice);
                    case Outcome.Refused<InvoiceToPost>(var reasons) -> wrong.addAll(reasons);
                }
            }
            if (!wrong.isEmpty()) {
                pages.desk().navigator().say(Message.refused(wrong));
            }
            if (!shown.isEmpty()) {
                pages.papers().peekProForma(shown);
            }
        });
    }

    private void postChosen() {
        var numbers = numbers();
        if (pages.desk().dialogs().ask(Words.of(KEY + "sure", Map.of("count", numbers.size())),
                Words.of(KEY + "sureYes"), Words.of("cancel"))) {
            pages.desk().background().run(() -> pages.verbs().post().post(numbers, Course.all()),
                    this::posted);
        }
    }

    private void posted(List<PostProjectInvoices.Result> results) {
        var wrong = new ArrayList<Refusal>();
        var done = new ArrayList<DocumentRef>();
        for (var result : results) {
            switch (result.posted()) {
                case Outcome.Done<Posted>(var posted) -> done.add(posted.invoice());
                case Outcome.Refused<Posted>(var reasons) -> wrong.addAll(reasons);
            }
        }
        if (!done.isEmpty()) {
            pages.desk().navigator().say(Message.done(Words.of(KEY + "posted", Map.of("count", done.size())),
                    done.stream().limit(MOST_LINKS).map(each -> Link.to(each, pages.desk().navigator()))
                            .toArray(Link[]::new)));
        }
        if (!wrong.isEmpty()) {
            pages.desk().navigator().say(Message.refused(wrong));
        }
        billed.marked().clear();
        refresh();
    }

    private void cancelChosen() {
        var cancel = pages.verbs().cancel();
        var chosen = numbers();
        pages.desk().background().run(() -> cancel.together(chosen), all -> {
            if (pages.desk().dialogs().ask(Words.of(KEY + "sureCancel", Map.of("invoices", String.join(", ", all))),
                    Words.of(KEY + "sureCancelYes"), Words.of("no"))) {
                pages.desk().background().run(() -> cancel.cancel(chosen), this::cancelled);
            }
        });
    }

    private void cancelled(Outcome<List<String>> outcome) {
        pages.desk().navigator().say(switch (outcome) {
            case Outcome.Done<List<String>>(var all) -> Message.done(Words.of(KEY + "cancelled", Map.of("invoices",
                    String.join(", ", all))));
            case Outcome.Refused<List<String>>(var reasons) -> Message.refused(reasons);
        });
        billed.marked().clear();
        refresh();
    }

    private static List<ListColumn<CustomerInvoiceRow>> columns() {
        return List.of(text("number", InvoiceHeading::number, 125), text("name", InvoiceHeading::name, 150).aside(),
                text("contract", InvoiceHeading::contract, 90), text("customer", InvoiceHeading::customer, 90),
                ListColumn.<CustomerInvoiceRow, CustomerInvoice.Status>status("status", KEY + "status",
                        CustomerInvoice.Status.class, CustomerInvoiceRow::status).wide(150),
                ListColumn.<CustomerInvoiceRow>amount("amount", KEY + "amount", CustomerInvoiceRow::amount).wide(100),
                text("currency", each -> each.currency().getCode(), 65),
                text("corrects", InvoiceHeading::corrects, 105),
                ListColumn.<CustomerInvoiceRow>text("document", KEY + "document", CustomerInvoiceRow::document)
                        .wide(102).whole());
    }

    private static ListColumn<CustomerInvoiceRow> text(String id, Function<InvoiceHeading, String> part, int wide) {
        return ListColumn.<CustomerInvoiceRow>text(id, KEY + id, row -> part.apply(row.invoice().heading())).wide(wide);
    }

    /// The rows.
    public PagedList<CustomerInvoiceRow> billed() {
        return billed;
    }

    /// Opens what the project side does not know of the chosen one: tax, terms, dates, layout.
    public Command complete() {
        return complete;
    }

    /// Shows what the chosen ones would be, numberless.
    public Command preview() {
        return preview;
    }

    /// Posts the chosen ones. Asks first.
    public Command post() {
        return post;
    }

    /// Cancels the chosen ones and all that hangs together with them against each other. Asks first.
    public Command cancelBoth() {
        return cancelBoth;
    }

    /// What the list is narrowed to.
    public EntryForm filters() {
        return filters.form();
    }

    Desk desk() {
        return pages.desk();
    }

    /// Opens the posted invoices of the chosen ones.
    public Command open() {
        return open;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title"));
    }

    @Override
    public ObservableValue<Words> status() {
        return billed.status();
    }

    @Override
    public void onShown() {
        billed.refresh();
    }

    @Override
    public void refresh() {
        billed.refresh();
    }
}
