package org.faktuur.invoices.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.invoices.Invoice;
import org.faktuur.invoices.InvoiceKind;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.invoices.InvoiceProject;
import org.faktuur.invoices.InvoiceRefusal;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Fact;
import org.faktuur.shell.Link;
import org.faktuur.shell.Navigator;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// A posted invoice: its paper, its facts, and the trail from its orders to its voucher. Never changes.
public final class InvoiceViewModel implements Page {

    private static final String KEY = "InvoiceView.";

    private final String number;
    private final InvoicePages pages;
    private final ReadOnlyObjectWrapper<Optional<Invoice>> invoice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Page>> paper = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Refusal>> refusals = new ReadOnlyObjectWrapper<>(List.of());
    private final Command voucher;
    private final Command correct;
    private List<Link> after = List.of();
    private Optional<Money> owed = Optional.empty();

    InvoiceViewModel(String number, InvoicePages pages) {
        this.number = number;
        this.pages = pages;
        this.voucher = Command.of("Alt+V", () -> invoice.get().ifPresent(found -> navigator()
                        .open(new DocumentRef(DocumentKind.VOUCHER, found.voucher()))))
                .unless(invoice.map(found -> found.isPresent() ? Optional.empty()
                        : Optional.<Refusal>of(new InvoiceRefusal.NoSuchInvoice(number))));
        this.correct = Command.of("Alt+R", () -> {
            pages.corrections().correct().accept(number);
            refresh();
        }).unless(invoice.map(found -> found.filter(known -> known.kind() == InvoiceKind.INVOICE).isPresent()
                ? Optional.empty() : Optional.<Refusal>of(new InvoiceRefusal.NotToCorrect(number))));
    }

    /// Gives all of it back with a credit note, and orders the same again to be changed.
    public Command correct() {
        return correct;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.plain(number));
    }

    /// Its number.
    public String number() {
        return number;
    }

    /// What it is, its number and whose it is.
    public ObservableValue<Words> heading() {
        return invoice.map(found -> found.<Words>map(known -> Words.of(KEY + "heading", Map.of("kind", known.kind(),
                "number", number, "customer", known.content().parties().receiver().name())))
                .orElse(Words.plain(number)));
    }

    /// Its paper, as a page to be shown within this one; empty until it is read.
    public ReadOnlyObjectProperty<Optional<Page>> paper() {
        return paper.getReadOnlyProperty();
    }

    /// Why there is nothing to see; empty while all is well.
    public ReadOnlyObjectProperty<List<Refusal>> refusals() {
        return refusals.getReadOnlyProperty();
    }

    /// Opens its voucher, which says why each entry was made.
    public Command voucher() {
        return voucher;
    }

    /// From the orders over the packing slips to the voucher; the invoice itself opens nothing.
    public ObservableValue<List<Link>> trail() {
        return invoice.map(found -> found.map(this::trail).orElse(List.of()));
    }

    /// Dates, parties, terms and sums.
    public ObservableValue<List<Fact>> facts() {
        return invoice.map(found -> found.map(this::facts).orElse(List.of()));
    }

    @Override
    public void onShown() {
        if (invoice.get().isEmpty()) {
            refresh();
        }
    }

    @Override
    public void refresh() {
        pages.desk().background().run(() -> {
            after = linked();
            var read = pages.books().invoices().byNumber(number);
            owed = read.flatMap(found -> pages.books().owed().apply(found.voucher()));
            return read;
        }, found -> {
            invoice.set(found);
            refusals.set(found.isPresent() ? List.of() : List.of(new InvoiceRefusal.NoSuchInvoice(number)));
            if (found.isPresent() && paper.get().isEmpty()) {
                var shown = pages.paper(number);
                paper.set(Optional.of(shown));
                shown.onShown();
            }
        });
    }

    private List<Link> trail(Invoice found) {
        var references = found.content().references();
        var trail = new ArrayList<Link>();
        references.orderNumbers().forEach(order -> trail.add(link(DocumentKind.SALES_ORDER, order)));
        references.packingSlips().forEach(slip -> trail.add(link(DocumentKind.PACKING_SLIP, slip)));
        references.project().ifPresent(project -> {
            trail.add(link(DocumentKind.PROJECT_CONTRACT, project.contract().number()));
            trail.add(link(DocumentKind.PROJECT_INVOICE, project.projectInvoice()));
        });
        trail.add(new Link(Words.plain(number), () -> { }));
        trail.add(link(DocumentKind.VOUCHER, found.voucher()));
        corrected(found).distinct().forEach(credited -> trail.addFirst(link(DocumentKind.INVOICE, credited)));
        trail.addAll(after);
        return trail;
    }

    /// What it gives back or corrects of what was posted here.
    private static Stream<String> corrected(Invoice found) {
        return Stream.concat(found.content().content().lines().stream().flatMap(line -> line.source().credited().stream())
                .map(InvoiceLine.Credited::invoice), found.content().references().project().stream()
                .flatMap(project -> project.correction().originals().stream())
                .filter(each -> each.date().isPresent()).map(InvoiceProject.Original::number));
    }

    /// The credit notes that give it back, and the orders that took its place.
    private List<Link> linked() {
        return Stream.concat(
                pages.books().invoices().creditNotesOf(number).stream()
                        .map(credit -> link(DocumentKind.CREDIT_NOTE, credit)),
                pages.corrections().orders().apply(number).stream()
                        .map(order -> link(DocumentKind.SALES_ORDER, order))).toList();
    }

    private Link link(DocumentKind kind, String linked) {
        return Link.to(new DocumentRef(kind, linked), navigator());
    }

    private List<Fact> facts(Invoice found) {
        var content = found.content();
        var totals = content.totals();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(KEY + "invoiceDate", content.dates().invoiceDate()));
        facts.add(Fact.of(KEY + "dueDate", content.dates().dueDate()));
        facts.add(Fact.of(KEY + "deliveryDate", content.dates().deliveryDate()));
        facts.add(Fact.of(KEY + "customer",
                new DocumentRef(DocumentKind.CUSTOMER, content.parties().receiver().account()), navigator()));
        facts.add(Fact.of(KEY + "invoiceAccount",
                new DocumentRef(DocumentKind.CUSTOMER, content.parties().payer().account()), navigator()));
        facts.add(Fact.of(KEY + "terms", content.terms().paymentTerms()));
        if (!content.references().reference().isBlank()) {
            facts.add(Fact.of(KEY + "reference", content.references().reference()));
        }
        facts.add(Fact.of(KEY + "lines", totals.lines()));
        facts.add(Fact.of(KEY + "charges", totals.charges()));
        content.content().vat().forEach(vat -> facts.add(Fact.of(KEY + "tax", Words.of(KEY + "taxWords", Map.of(
                "tax", vat.tax(), "code", vat.code(), "percent", vat.percent(), "base", vat.base())))));
        facts.add(Fact.of(KEY + "total", totals.total()));
        if (!content.terms().currency().equals(content.terms().accounting())) {
            facts.add(Fact.of(KEY + "totalAccounting", owed.orElseGet(() ->
                    content.terms().rate().convert(totals.total(), content.terms().accounting()))));
            facts.add(Fact.of(KEY + "rate", content.terms().rate().rate()));
        }
        return facts;
    }

    private Navigator navigator() {
        return pages.desk().navigator();
    }
}
