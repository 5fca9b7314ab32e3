package org.faktuur.invoices;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faktuur.company.Particulars;
import org.faktuur.documents.Buyer;
import org.faktuur.documents.Charge;
import org.faktuur.documents.Content;
import org.faktuur.documents.Document;
import org.faktuur.documents.Line;
import org.faktuur.documents.PaperKind;
import org.faktuur.documents.Payment;
import org.faktuur.documents.References;
import org.faktuur.documents.Seller;
import org.faktuur.documents.Totals;
import org.faktuur.documents.Vat;
import org.faktuur.documents.VatTreatment;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.tax.VatKind;
import org.faktuur.tax.VatLine;
import org.faktuur.texts.Texts;
import org.joda.money.Money;

/// An invoice as a paper, made from what was posted and from the company's particulars of that day alone; never from
/// today's customer, product or company.
public final class InvoiceDocument {

    private final InvoiceToPost invoice;
    private final Particulars seller;
    private final Texts words;

    private InvoiceDocument(InvoiceToPost invoice, Particulars seller, Texts words) {
        this.invoice = invoice;
        this.seller = seller;
        this.words = words;
    }

    /// The paper of a posted invoice.
    ///
    /// @param words the texts of invoices in the buyer's language
    public static Document of(Invoice invoice, Particulars seller, Texts words) {
        var kind = switch (invoice.kind()) {
            case INVOICE -> PaperKind.INVOICE;
            case CREDIT_NOTE -> PaperKind.CREDIT_NOTE;
        };
        return new InvoiceDocument(invoice.content(), seller, words).paper(kind, invoice.number(),
                invoice.paymentReference());
    }

    /// What the paper would be, without a number.
    public static Document proForma(InvoiceToPost invoice, Particulars seller, Texts words) {
        return new InvoiceDocument(invoice, seller, words).paper(PaperKind.PRO_FORMA, "", "");
    }

    private Document paper(PaperKind kind, String number, String reference) {
        var dates = invoice.dates();
        var delivery = new Document.Delivery(Optional.of(dates.deliveryDate()), place());
        return new Document(
                new Document.Heading(kind, number, dates.invoiceDate(), delivery, invoice.parties().language()),
                Seller.of(seller), buyer(),
                new References(invoice.references().reference(), invoice.references().orderNumbers(),
                        invoice.references().packingSlips(), originals(), reasons(), project()),
                new Payment(terms(), Optional.of(dates.dueDate()), reference, offers()), content());
    }

    private Optional<References.Project> project() {
        return invoice.references().project().map(each -> new References.Project(each.projectInvoice(),
                (each.contract().number() + " " + each.contract().name()).strip(), each.projects(),
                each.period().from(), each.period().to()));
    }

    /// The invoices that are credited or corrected, each once.
    private List<References.Original> originals() {
        return Stream.concat(credited().map(each -> new References.Original(each.invoice(), each.date())),
                correction().originals().stream().map(each -> new References.Original(each.number(), each.date())))
                .distinct().toList();
    }

    private InvoiceProject.Correction correction() {
        return invoice.references().project().map(InvoiceProject::correction).orElse(InvoiceProject.Correction.NONE);
    }

    private String reasons() {
        return Stream.concat(credited().map(InvoiceLine.Credited::reason), Stream.of(correction().reason()))
                .filter(reason -> !reason.isBlank()).distinct().collect(Collectors.joining("; "));
    }

    private Stream<InvoiceLine.Credited> credited() {
        return invoice.content().lines().stream().flatMap(line -> line.source().credited().stream());
    }

    /// The terms as the buyer reads them: so many days net, reckoned from what was posted.
    private String terms() {
        var days = ChronoUnit.DAYS.between(invoice.dates().documentDate(), invoice.dates().dueDate());
        return days <= 0 ? words.text("paper.terms.atOnce") : words.text("paper.terms.days", Map.of("days", days));
    }

    /// What may be deducted for paying early.
    private List<String> offers() {
        return invoice.terms().settling().offers().stream().map(offer -> words.text("paper.offer", Map.of(
                "date", offer.until(), "percent", offer.percent(), "amount", offer.amount()))).toList();
    }

    private Buyer buyer() {
        var payer = invoice.parties().payer();
        var lines = lines(payer.address());
        return new Buyer(payer.account(), lines.isEmpty() ? invoice.parties().receiver().name() : lines.getFirst(),
                lines.stream().skip(1).toList(), payer.vatNumber(), payer.registrationNumber());
    }

    /// Where it was delivered, unless that is the buyer's own address.
    private List<String> place() {
        var receiver = invoice.parties().receiver().address();
        return receiver.equals(invoice.parties().payer().address()) ? List.of() : lines(receiver);
    }

    /// An address line by line; a country by its name, and the seller's own not at all.
    private List<String> lines(String address) {
        return Arrays.stream(address.split("\n")).filter(line -> !line.isBlank())
                .filter(line -> !line.equals(seller.address().country()))
                .map(line -> line.matches("[A-Z]{2}") ? Locale.of("", line)
                        .getDisplayCountry(invoice.parties().language().locale()) : line).toList();
    }

    /// The law wants the price without VAT.
    private Price price(InvoiceLine line) {
        return line.priceWithoutVat(invoice.terms().writing().pricesIncludeVat()
                ? invoice.content().percentOf(line.vat().codes()) : Percent.ZERO);
    }

    private Content content() {
        var note = invoice.references().note();
        return Content.priced(invoice.content().lines().stream().map(this::line).toList(), charges(), totals())
                .withNotes(note.isBlank() ? List.of() : List.of(note));
    }

    private Line line(InvoiceLine line) {
        var item = line.item();
        var priced = Line.priced(item.item(), item.description(), line.quantity(), item.unit(), new Line.Pricing(
                price(line), line.pricing().discount(), vat(line.vat()), line.net())).under(line.source().orderNumber());
        return line.source().work().map(work -> priced.as(new Line.Work(group(work.place()), work.date(),
                work.worker()))).orElse(priced);
    }

    private Line.Group group(int place) {
        return invoice.references().project().map(InvoiceProject::groups).filter(each -> place <= each.size())
                .map(each -> each.get(place - 1)).map(each -> new Line.Group(place, each.name(), each.summary()))
                .orElse(new Line.Group(place, "", true));
    }

    /// The discounts on the whole, then the charges: each by itself, or added up where they have one code and one VAT.
    private List<Charge> charges() {
        var summarized = invoice.terms().writing().chargesSummarized();
        var rows = new LinkedHashMap<Object, Charge>();
        for (var charge : invoice.content().charges()) {
            if (charge.isOnInvoice()) {
                var row = new Charge(described(charge), vat(charge.vat()), charge.amount());
                rows.merge(summarized ? List.of(charge.origin().kind(), charge.code(), charge.vat().codes()) : charge,
                        row, (one, other) -> new Charge(one.description(), one.vat(),
                                one.amount().plus(other.amount())));
            }
        }
        return List.copyOf(rows.values());
    }

    private String described(InvoiceCharge charge) {
        return charge.origin().kind() == InvoiceCharge.Kind.DISCOUNT
                && charge.origin().value() instanceof ChargeValue.Share(var percent)
                ? words.text("paper.discountOnWhole", Map.of("percent", percent)) : charge.description();
    }

    private Totals totals() {
        var totals = invoice.totals();
        var vat = new ArrayList<Totals.VatLine>();
        invoice.content().vat().forEach(line -> vat.add(new Totals.VatLine(line.code(),
                new Vat(treatment(line.kind()), line.percent()), line.base(), line.tax())));
        return new Totals(totals.net(), totals.tax(), totals.total(), vat, own());
    }

    /// The VAT in the company's own currency, as it was posted: converted code by code.
    private Optional<Totals.OwnCurrency> own() {
        var terms = invoice.terms();
        if (terms.currency().equals(terms.accounting()) || invoice.content().vat().isEmpty()) {
            return Optional.empty();
        }
        var tax = IntStream.range(0, invoice.content().vat().size()).mapToObj(at -> invoice.own(at).tax())
                .reduce(Money.zero(terms.accounting()), Money::plus);
        return Optional.of(new Totals.OwnCurrency(tax, new Totals.Rate(terms.rate().rate())));
    }

    /// The rates of all codes of the line together; how it is treated follows from the code that bears most.
    private Vat vat(InvoiceLine.Vat vat) {
        var content = invoice.content();
        return content.vat().stream().filter(line -> vat.codes().contains(line.code()))
                .max(Comparator.comparing(VatLine::percent))
                .map(line -> new Vat(treatment(line.kind()), content.percentOf(vat.codes()))).orElse(Vat.NONE);
    }

    private static VatTreatment treatment(VatKind kind) {
        return switch (kind) {
            case STANDARD -> VatTreatment.STANDARD;
            case REDUCED -> VatTreatment.REDUCED;
            case ZERO -> VatTreatment.ZERO;
            case EXEMPT -> VatTreatment.EXEMPT;
            case REVERSE_CHARGE -> VatTreatment.REVERSE_CHARGE;
            case INTRA_COMMUNITY -> VatTreatment.INTRA_COMMUNITY;
            case EXPORT -> VatTreatment.EXPORT;
        };
    }
}
