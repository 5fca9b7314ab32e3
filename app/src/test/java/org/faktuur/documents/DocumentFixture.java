package org.faktuur.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Papers to print in tests: a Dutch and a Norwegian seller, a buyer, and lines that add up.
public final class DocumentFixture {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    public static final Vat HIGH = new Vat(VatTreatment.STANDARD, Percent.of("21"));
    public static final Vat LOW = new Vat(VatTreatment.REDUCED, Percent.of("9"));
    public static final Vat NORWEGIAN = new Vat(VatTreatment.STANDARD, Percent.of("25"));
    public static final Vat REVERSED = new Vat(VatTreatment.REVERSE_CHARGE, Percent.ZERO);
    public static final Vat EXPORTED = new Vat(VatTreatment.EXPORT, Percent.ZERO);

    private DocumentFixture() {
    }

    public static Seller dutchSeller() {
        return new Seller("Zuiderzee Meubelen B.V.", new Seller.Address("Havenstraat 12", "1131 EP", "Volendam", "NL"),
                new Seller.Registration("36012345", "NL812345678B01", false),
                new Seller.Contact("facturen@zuiderzee.example", "+31 299 123 456", "www.zuiderzee.example"),
                new Seller.BankAccount("NL91ABNA0417164300", "ABNANL2A"));
    }

    public static Seller norwegianSeller() {
        return new Seller("Fjordlys Møbler AS", new Seller.Address("Strandgaten 4", "5013", "Bergen", "NO"),
                new Seller.Registration("974760673", "NO974760673MVA", true),
                new Seller.Contact("faktura@fjordlys.example", "+47 55 12 34 56", "www.fjordlys.example"),
                new Seller.BankAccount("NO93 8601 1117 947", "DNBANOKK"));
    }

    public static Buyer buyer() {
        return new Buyer("US-004", "Cave Wholesales", List.of("123 Peach Road", "30301 Atlanta", "United States"),
                "NL001234567B01", "12345678");
    }

    public static Line line(String item, String description, String quantity, String price, Vat vat, CurrencyUnit in) {
        return discounted(item, description, quantity, price, "0", vat, in);
    }

    public static Line discounted(String item, String description, String quantity, String price, String discount,
            Vat vat, CurrencyUnit in) {
        var net = Price.of(price).times(Quantity.of(quantity), Percent.of(discount), in,
                Rounding.HALF_AWAY_FROM_ZERO);
        return Line.priced(item, description, Quantity.of(quantity), "pcs",
                new Line.Pricing(Price.of(price), Percent.of(discount), vat, net));
    }

    /// Lines and charges with their sums, VAT taken per rate.
    public static Content content(CurrencyUnit currency, List<Line> lines, List<Charge> charges) {
        var bases = new LinkedHashMap<Vat, Money>();
        lines.forEach(line -> bases.merge(line.pricing().orElseThrow().vat(), line.pricing().orElseThrow().net(),
                Money::plus));
        charges.forEach(charge -> bases.merge(charge.vat(), charge.amount(), Money::plus));
        var vat = new ArrayList<Totals.VatLine>();
        bases.forEach((each, base) -> vat.add(new Totals.VatLine(code(each), each, base,
                each.percent().of(base, Rounding.HALF_AWAY_FROM_ZERO))));
        var zero = Money.zero(currency);
        var net = bases.values().stream().reduce(zero, Money::plus);
        var tax = vat.stream().map(Totals.VatLine::tax).reduce(zero, Money::plus);
        return Content.priced(lines, charges, new Totals(net, tax, net.plus(tax), vat, Optional.empty()));
    }

    public static Document invoice(Seller seller, Language language, Content content) {
        return paper(PaperKind.INVOICE, "F2026-0017", seller, language, content);
    }

    public static Document paper(PaperKind kind, String number, Seller seller, Language language, Content content) {
        var delivery = new Document.Delivery(Optional.of(DAY.minusDays(3)), List.of("Dock 7", "30301 Atlanta"));
        return new Document(new Document.Heading(kind, number, DAY, delivery, language), seller, buyer(),
                new References("PO 4711", List.of("SO-000742"), List.of("PS-0009"), List.of(), ""),
                new Payment("30 days net", Optional.of(DAY.plusDays(30)), "2026001723"), content);
    }

    /// The three lines and the freight of an everyday invoice.
    public static Content everyday(CurrencyUnit currency, Vat vat) {
        return content(currency, List.of(
                line("1000", "Surface Pro 128 GB", "10", "25", vat, currency),
                discounted("D0001", "Mid-range speaker, oak veneer, with a stand and a cable of three metres", "4",
                        "100", "5", vat, currency),
                line("SERV-01", "Installation at the customer's", "2.5", "1234.5678", vat, currency)),
                List.of(new Charge("Freight", vat, Money.of(currency, new BigDecimal("15")))));
    }

    public static Content lines(int count, CurrencyUnit currency, Vat vat) {
        return content(currency, IntStream.rangeClosed(1, count)
                .mapToObj(n -> line("ITEM-" + n, "Article number " + n, "" + n, "12.50", vat, currency)).toList(),
                List.of());
    }

    private static String code(Vat vat) {
        return vat.treatment().hasRate() ? "V" + vat.percent() : "V0";
    }
}
