package org.faktuur.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.documents.DocumentFixture.DAY;
import static org.faktuur.documents.DocumentFixture.HIGH;
import static org.faktuur.documents.DocumentFixture.NORWEGIAN;
import static org.faktuur.documents.DocumentFixture.REVERSED;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faktuur.money.Percent;
import org.faktuur.money.Quantity;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlDocumentTest {

    private static final CurrencyUnit NOK = CurrencyUnit.of("NOK");
    private static final HtmlDocument PAPERS = new HtmlDocument();

    static Stream<Arguments> papers() {
        var dutch = DocumentFixture.dutchSeller();
        var norwegian = DocumentFixture.norwegianSeller();
        return Stream.of(
                Arguments.of("NL in Dutch", dutch, Language.NL, HIGH, List.of(
                        "Factuur F2026-0017", "Factuurdatum", "21-11-2026", "Vervaldatum", "21-12-2026",
                        "Leverdatum", "18-11-2026", "Plaats van levering", "Dock 7, 30301 Atlanta", "Klantnummer",
                        "US-004", "Uw btw-nummer", "Uw referentie", "PO 4711", "Order", "SO-000742",
                        "Pakbon", "PS-0009",
                        "Zuiderzee Meubelen B.V.", "Havenstraat 12", "1131 EP Volendam", "KvK 36012345",
                        "Btw-id NL812345678B01", "Omschrijving", "Aantal", "Prijs", "Korting", "5 %",
                        "Grondslag", "21 %", "3.731,42", "783,60", "Totaal EUR", "4.515,02", "1.234,5678",
                        "Te betalen", "4.515,02 EUR", "NL91 ABNA 0417 1643 00", "ABNANL2A", "Betalingskenmerk",
                        "2026001723", "Pagina 1 van 1", "Freight", "15,00")),
                Arguments.of("NL in English", dutch, Language.EN, HIGH, List.of(
                        "Invoice F2026-0017", "Invoice date", "21/11/2026", "Due date", "Date of delivery",
                        "Place of delivery", "Your VAT number", "NL001234567B01", "KvK 36012345",
                        "VAT no. NL812345678B01", "Unit price", "Discount", "Taxable amount", "Total EUR", "4,515.02",
                        "Amount to pay", "Page 1 of 1")),
                Arguments.of("NL in Bokmål", dutch, Language.NB, HIGH, List.of(
                        "Faktura F2026-0017", "Fakturadato", "21.11.2026", "Forfallsdato", "Leveringssted",
                        "KvK 36012345", "Mva-nr. NL812345678B01", "Sum EUR", "4 515,02", "Side 1 av 1")),
                Arguments.of("NO in Bokmål", norwegian, Language.NB, NORWEGIAN, List.of(
                        "Faktura F2026-0017", "Fakturadato", "21.11.2026", "Forfallsdato", "21.12.2026",
                        "Leveringsdato", "18.11.2026", "Leveringssted", "Org.nr 974 760 673 MVA",
                        "Foretaksregisteret", "Fjordlys Møbler AS", "Strandgaten 4", "5013 Bergen", "Beskrivelse",
                        "Antall", "Rabatt", "Grunnlag", "25 %", "932,86", "Sum NOK", "4 664,28", "Å betale", "KID",
                        "2026001723", "Kontonummer", "8601 11 17947", "NO93 8601 1117 947", "Deres referanse")),
                Arguments.of("NO in English", norwegian, Language.EN, NORWEGIAN, List.of(
                        "Org.nr 974 760 673 MVA", "Foretaksregisteret", "Invoice date", "Due date", "Total NOK",
                        "4,664.28", "KID")),
                Arguments.of("NO in Dutch", norwegian, Language.NL, NORWEGIAN, List.of(
                        "Org.nr 974 760 673 MVA", "Foretaksregisteret", "Factuurdatum", "Totaal NOK")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void an_invoice_says_all_that_the_law_wants(String paper, Seller seller, Language language, Vat vat,
            List<String> said) {
        var currency = vat == NORWEGIAN ? NOK : CurrencyUnit.EUR;
        var words = words(DocumentFixture.invoice(seller, language, DocumentFixture.everyday(currency, vat)));
        assertThat(words).contains(said).contains("Cave Wholesales", "123 Peach Road", "30301 Atlanta");
    }

    static Stream<Arguments> noVat() {
        return Stream.of(
                Arguments.of(VatTreatment.REVERSE_CHARGE, Language.NL, "Btw verlegd."),
                Arguments.of(VatTreatment.REVERSE_CHARGE, Language.NB,
                        "Omvendt avgiftsplikt – Merverdiavgift ikke beregnet."),
                Arguments.of(VatTreatment.REVERSE_CHARGE, Language.EN, "Reverse charge"),
                Arguments.of(VatTreatment.INTRA_COMMUNITY, Language.NL, "Intracommunautaire levering – btw-tarief 0 %"),
                Arguments.of(VatTreatment.INTRA_COMMUNITY, Language.NB, "Fellesskapsintern levering – fritatt for"),
                Arguments.of(VatTreatment.INTRA_COMMUNITY, Language.EN, "Intra-Community supply – exempt from VAT"),
                Arguments.of(VatTreatment.EXEMPT, Language.NL, "Vrijgesteld van btw."),
                Arguments.of(VatTreatment.EXEMPT, Language.NB, "Unntatt fra merverdiavgift."),
                Arguments.of(VatTreatment.EXEMPT, Language.EN, "Exempt from VAT."),
                Arguments.of(VatTreatment.EXPORT, Language.NL, "Uitvoer – btw-tarief 0 %."),
                Arguments.of(VatTreatment.EXPORT, Language.NB, "Utførsel – fritatt for merverdiavgift (0 %)."),
                Arguments.of(VatTreatment.EXPORT, Language.EN, "Export – VAT at 0 %."),
                Arguments.of(VatTreatment.ZERO, Language.NL, "Btw-tarief 0 %."),
                Arguments.of(VatTreatment.ZERO, Language.NB, "Fritatt for merverdiavgift (0 %)."),
                Arguments.of(VatTreatment.ZERO, Language.EN, "Zero-rated for VAT."));
    }

    @ParameterizedTest
    @MethodSource("noVat")
    void where_no_vat_is_charged_the_paper_says_why(VatTreatment treatment, Language language, String said) {
        var vat = new Vat(treatment, Percent.ZERO);
        assertThat(words(DocumentFixture.invoice(DocumentFixture.dutchSeller(), language,
                DocumentFixture.everyday(CurrencyUnit.EUR, vat)))).contains(said);
    }

    @Test
    void a_reverse_charge_is_also_said_in_the_words_of_the_sellers_law() {
        assertThat(words(DocumentFixture.invoice(DocumentFixture.norwegianSeller(), Language.EN,
                DocumentFixture.everyday(NOK, REVERSED)))).contains("Reverse charge –",
                        "Omvendt avgiftsplikt – Merverdiavgift ikke beregnet.");
    }

    @Test
    void a_credit_note_names_the_invoice_it_credits_and_asks_for_no_payment() {
        var paper = DocumentFixture.paper(PaperKind.CREDIT_NOTE, "C2026-0003", DocumentFixture.dutchSeller(),
                Language.NL, DocumentFixture.content(CurrencyUnit.EUR, List.of(DocumentFixture.discounted("1000",
                        "Speaker", "-4", "25", "10", HIGH, CurrencyUnit.EUR)), List.of()));
        var credited = new References("", List.of(), List.of(),
                List.of(new References.Original("F2026-0017", DAY.minusDays(30))), "Beschadigd");
        var words = words(new Document(paper.heading(), paper.seller(), paper.buyer(), credited, Payment.NONE,
                paper.content()));
        assertThat(words).contains("Creditnota C2026-0003", "Crediteert factuur", "F2026-0017 van 22-10-2026", "Reden",
                "Beschadigd", "-90,00", "-18,90", "-108,90", "Dit bedrag wordt u gecrediteerd.")
                .doesNotContain("Te betalen");
    }

    @Test
    void vat_of_a_paper_in_a_foreign_currency_stands_in_the_sellers_currency_too() {
        var content = DocumentFixture.everyday(CurrencyUnit.USD, HIGH);
        var totals = content.totals().orElseThrow();
        var own = new Totals.OwnCurrency(Money.of(CurrencyUnit.EUR, new BigDecimal("720.91")),
                new Totals.Rate(new BigDecimal("0.92")));
        var words = words(DocumentFixture.invoice(DocumentFixture.dutchSeller(), Language.NL,
                Content.priced(content.lines(), content.charges(), new Totals(totals.net(), totals.tax(),
                        totals.total(), totals.vat(), Optional.of(own)))));
        assertThat(words).contains("Totaal USD", "Btw in EUR", "720,91", "Wisselkoers 1 USD = 0,92 EUR");
    }

    @Test
    void a_pro_forma_invoice_asks_for_nothing() {
        var proForma = DocumentFixture.paper(PaperKind.PRO_FORMA, "", DocumentFixture.norwegianSeller(), Language.NB,
                DocumentFixture.everyday(NOK, NORWEGIAN));
        assertThat(words(proForma)).contains("Proformafaktura", "skal ikke betales")
                .doesNotContain("Å betale", "Kopi");
    }

    @Test
    void a_packing_slip_bears_no_prices_and_without_a_discount_there_is_no_such_column() {
        var slip = DocumentFixture.paper(PaperKind.PACKING_SLIP, "PS-0009", DocumentFixture.norwegianSeller(),
                Language.EN, Content.delivered(List.of(Line.delivered("1000", "Lamp", Quantity.of(3), "pcs"))));
        assertThat(words(slip)).contains("Packing slip PS-0009", "Lamp", "3").doesNotContain("Unit price", "VAT kind");
        assertThat(words(DocumentFixture.invoice(DocumentFixture.dutchSeller(), Language.EN,
                DocumentFixture.lines(2, CurrencyUnit.EUR, HIGH)))).doesNotContain("Discount");
    }

    @Test
    void what_people_typed_is_printed_as_typed_and_never_obeyed() {
        var words = words(DocumentFixture.invoice(DocumentFixture.dutchSeller(), Language.EN,
                DocumentFixture.content(CurrencyUnit.EUR, List.of(DocumentFixture.line("<b>&amp;",
                        "<script>alert(1)</script> <img src='file:///etc/passwd'/> R&D \u202egnp.exe\u0007 "
                                + "æøå € 漢 🙂",
                        "1", "10", HIGH, CurrencyUnit.EUR)), List.of())));
        assertThat(words).contains("<b>&amp;", "<script>alert(1)</script>", "file:///etc/passwd", "R&D gnp.exe",
                "æøå €").doesNotContain("\u202e");
    }

    @Test
    void two_hundred_lines_bear_their_head_and_their_number_on_every_page() throws IOException {
        var document = DocumentFixture.invoice(DocumentFixture.dutchSeller(), Language.NL,
                DocumentFixture.lines(200, CurrencyUnit.EUR, HIGH));
        try (var pdf = Loader.loadPDF(PAPERS.pdf(document))) {
            var pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(5, 8);
            var lines = new ArrayList<String>();
            for (var page = 1; page <= pages; page++) {
                var words = words(pdf, page);
                assertThat(words).contains("Omschrijving").contains("Pagina " + page + " van " + pages)
                        .contains("F2026-0017").contains("KvK 36012345");
                lines.addAll(words.lines().filter(line -> line.startsWith("ITEM-")).toList());
            }
            assertThat(lines).hasSize(200).last().asString().startsWith("ITEM-200 ");
            assertThat(words(pdf, pages)).contains("Totaal EUR", "251.250,00", "Te betalen");
        }
    }

    @Test
    void totals_on_paper_are_the_totals_of_the_document() {
        var content = DocumentFixture.everyday(CurrencyUnit.EUR, HIGH);
        var totals = content.totals().orElseThrow();
        var formats = new org.faktuur.texts.Formats(Language.NB);
        assertThat(words(DocumentFixture.invoice(DocumentFixture.norwegianSeller(), Language.NB, content)))
                .contains(plain(formats.amount(totals.net())), plain(formats.amount(totals.tax())),
                        plain(formats.money(totals.total())));
    }

    @Test
    void the_same_document_gives_the_same_bytes_on_many_threads() throws Exception {
        var document = DocumentFixture.invoice(DocumentFixture.dutchSeller(), Language.NL,
                DocumentFixture.everyday(CurrencyUnit.EUR, HIGH));
        var once = PAPERS.pdf(document);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var work = IntStream.range(0, 12).<Callable<byte[]>>mapToObj(_ -> () -> PAPERS.pdf(document)).toList();
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(once);
            }
        }
    }

    @Test
    void the_file_is_archivable_and_readable_aloud_with_its_fonts_within() throws IOException {
        var document = DocumentFixture.invoice(DocumentFixture.dutchSeller(), Language.NL,
                DocumentFixture.everyday(CurrencyUnit.EUR, HIGH));
        try (var pdf = Loader.loadPDF(PAPERS.pdf(document))) {
            var catalog = pdf.getDocumentCatalog();
            var metadata = new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(metadata).contains("<pdfaid:part>3</pdfaid:part>",
                    "<pdfaid:conformance>A</pdfaid:conformance>", "<pdfuaid:part>1</pdfuaid:part>",
                    "Factuur F2026-0017 van Zuiderzee Meubelen B.V.", "2026-11-21T00:00:00Z");
            assertThat(catalog.getLanguage()).isEqualTo("nl-NL");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getDocumentOutline().hasChildren()).isTrue();
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).contains("+NotoSans");
            }
        }
    }

    private static String words(Document document) {
        try (var pdf = Loader.loadPDF(PAPERS.pdf(document))) {
            return plain(new PDFTextStripper().getText(pdf));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String words(org.apache.pdfbox.pdmodel.PDDocument pdf, int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        return plain(reader.getText(pdf));
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
