package org.faktuur.projects.invoice.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.customers.Customer;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.contract.view.DutyGate;
import org.faktuur.projects.invoice.DraftRef;
import org.faktuur.projects.invoice.InvoiceHeading;
import org.faktuur.projects.invoice.ProjectInvoice;
import org.faktuur.projects.invoice.ProjectInvoiceRefusal;
import org.faktuur.session.Right;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.Fact;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// A project invoice on its page: a draft that is edited, a draft that corrects, or a confirmed one that stays.
public final class ProjectInvoiceViewModel implements Page {

    private static final String KEY = "ProjectInvoiceView.";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DESCRIPTION = 500;

    private final InvoicePages pages;
    private final String number;
    private final DutyGate mayDraft;
    private final EntryForm form = new EntryForm(refusal ->
            refusal instanceof ProjectInvoiceRefusal.DraftNeedsName ? "editName" : "");
    private final ReadOnlyObjectWrapper<Optional<ShownInvoice>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final EntryField<String> name;
    private final EntryField<String> description;
    private final InvoiceDetails details = new InvoiceDetails(form::touch);
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final InvoiceActs acts;
    private final DetailActs detailActs;

    ProjectInvoiceViewModel(InvoicePages pages, String number) {
        this.pages = pages;
        this.number = number;
        this.mayDraft = new DutyGate(pages.desk().session(), Right.DRAFT);
        this.name = form.text("editName", LONGEST_NAME).rule(typed -> InvoicePages.unless(!typed.isBlank(),
                new ProjectInvoiceRefusal.DraftNeedsName(number))).closedWhile(stays());
        this.description = form.text("editDescription", LONGEST_DESCRIPTION).closedWhile(stays());
        this.acts = new InvoiceActs(this);
        this.detailActs = new DetailActs(this);
        details.whenDeleting(() -> detailActs.remove().run());
    }

    InvoicePages pages() {
        return pages;
    }

    String number() {
        return number;
    }

    /// The invoice as it stands in the books; empty until it is read.
    public ReadOnlyObjectProperty<Optional<ShownInvoice>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The fields of the header.
    public EntryForm form() {
        return form;
    }

    /// The lines and their details.
    public InvoiceDetails details() {
        return details;
    }

    /// What is done with the invoice as a whole.
    public InvoiceActs acts() {
        return acts;
    }

    /// What is done with its details.
    public DetailActs detailActs() {
        return detailActs;
    }

    /// Whether one may make drafts and change them.
    DutyGate mayDraft() {
        return mayDraft;
    }

    /// A reason while one may not change it, it is confirmed, or not read yet.
    ObservableValue<Optional<Refusal>> stays() {
        return mayDraft.or(isConfirmed());
    }

    /// A reason while it is confirmed, or not read yet.
    ObservableValue<Optional<Refusal>> isConfirmed() {
        return shown.map(invoice -> InvoicePages.unless(invoice.filter(ShownInvoice::isDraft).isPresent(),
                new InvoicePageRefusal.ProjectInvoiceStays(number)));
    }

    /// Contract, customer, currency, date, and what it corrects or what corrects it.
    public ObservableValue<List<Fact>> facts() {
        return shown.map(invoice -> invoice.map(this::facts).orElse(List.of()));
    }

    private List<Fact> facts(ShownInvoice invoice) {
        var heading = invoice.heading();
        var navigator = pages.desk().navigator();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(KEY + "contract", new DocumentRef(DocumentKind.PROJECT_CONTRACT, heading.contract()),
                navigator));
        facts.add(Fact.of(KEY + "customer", Words.plain(heading.customer() + "  " + invoice.customer())));
        facts.add(Fact.of(KEY + "currency", Words.plain(heading.currency().getCode())));
        facts.add(Fact.of(KEY + (invoice.isDraft() ? "until" : "confirmedOn"), (Object) invoice.date()));
        if (invoice.isCorrection()) {
            facts.add(Fact.of(KEY + "corrects", InvoicePages.document(heading.corrects()), navigator));
        }
        invoice.corrected().forEach(each ->
                facts.add(Fact.of(KEY + "correctedBy", InvoicePages.document(each), navigator)));
        invoice.billed().ifPresent(each -> facts.add(billed(each)));
        return facts;
    }

    /// What the customer got, or the bookkeeper's list where it waits.
    private Fact billed(InvoicePages.Billed as) {
        var navigator = pages.desk().navigator();
        return new Fact(KEY + "billed", texts -> as.document().isEmpty() ? texts.of(as.status())
                : as.document() + "  " + texts.of(as.status()), Optional.of(() -> {
                    if (as.isPosted()) {
                        navigator.open(new DocumentRef(DocumentKind.INVOICE, as.document()));
                    } else {
                        navigator.openMenu("CustomerInvoicesFeature.list");
                    }
                }));
    }

    /// Goes on with the draft as it is in the books; what was changed is kept first.
    void saved(Consumer<ProjectInvoice> then) {
        shown.get().flatMap(ShownInvoice::draft).ifPresent(draft -> {
            if (form.changed().get()) {
                saveThen(draft, then);
            } else {
                then.accept(draft);
            }
        });
    }

    private void saveThen(ProjectInvoice draft, Consumer<ProjectInvoice> then) {
        var wrong = details.problems();
        if (!wrong.isEmpty()) {
            pages.desk().navigator().say(Message.refused(wrong));
            return;
        }
        var verbs = pages.verbs();
        var edits = details.edits();
        var remainders = details.otherRemainders();
        var lowers = details.lowersRemainder().get();
        var named = draft.heading().named(name.get(), description.get());
        form.keep(pages.desk(), () -> Stream.<Function<ProjectInvoice, Outcome<ProjectInvoice>>>of(
                kept -> edits.isEmpty() ? Outcome.done(kept) : verbs.edit().edit(kept.ref(), edits),
                kept -> named.equals(draft.heading()) ? Outcome.done(kept)
                        : verbs.keep().describe(kept.ref(), named.name(), named.description()),
                kept -> remainders.isEmpty() ? Outcome.done(kept)
                        : verbs.edit().lowerRemainder(kept.ref(), remainders, lowers))
                .reduce(Outcome.done(draft), Outcome::then, (_, last) -> last), kept -> {
                    form.show(() -> { });
                    then.accept(kept);
                });
    }

    /// Changes the draft in the books, and shows it as it is then.
    void change(Function<DraftRef, Outcome<ProjectInvoice>> verb, Words said) {
        saved(draft -> pages.run(() -> verb.apply(draft.ref()), _ -> {
            say(Message.done(said));
            load();
        }));
    }

    void say(Message message) {
        pages.desk().navigator().say(message);
    }

    void close() {
        form.show(() -> { });
        closed.set(true);
    }

    void load() {
        pages.desk().background().run(this::read, read -> read.ifPresentOrElse(this::show, () -> {
            say(Message.refused(List.of(new InvoicePageRefusal.NoSuchProjectInvoice(number))));
            close();
        }));
    }

    private Optional<ShownInvoice> read() {
        var invoices = pages.books().invoices();
        return invoices.draft(number).<ShownInvoice.Content>map(ShownInvoice.Draft::new)
                .or(() -> invoices.confirmed(number).map(each -> new ShownInvoice.Confirmed(each,
                        each.details().stream().anyMatch(it -> it.billed().worth().billing().isBilled())
                                ? pages.books().billed().apply(number) : Optional.empty()))).map(this::read);
    }

    private ShownInvoice read(ShownInvoice.Content content) {
        var heading = content.heading();
        var books = pages.books();
        return new ShownInvoice(content, books.contracts().byNumber(heading.contract()).orElseThrow(),
                books.names().customers().byAccount(heading.customer()).map(Customer::name).orElse(""),
                books.invoices().invoiced(heading.contract(), heading.customer()), backlog(heading));
    }

    private List<Actual> backlog(InvoiceHeading heading) {
        return heading.isCorrection() ? pages.books().work().actuals().backlogOf(heading.contract()) : List.of();
    }

    private void show(ShownInvoice invoice) {
        shown.set(Optional.of(invoice));
        form.show(() -> {
            name.set(invoice.heading().name());
            description.set(invoice.heading().description());
            details.show(invoice);
        });
    }

    @Override
    public ObservableValue<Words> title() {
        return form.changed().map(changed -> Words.plain(number + (changed ? " *" : "")));
    }

    @Override
    public void onShown() {
        look();
        if (!form.changed().get()) {
            load();
        }
    }

    private void look() {
        mayDraft.look();
        acts.look();
    }

    @Override
    public void refresh() {
        look();
        if (mayClose()) {
            load();
        }
    }

    @Override
    public boolean mayClose() {
        return form.mayClose(pages.desk());
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    static Words said(String key, Map<String, ?> values) {
        return Words.of(KEY + key, values);
    }
}
