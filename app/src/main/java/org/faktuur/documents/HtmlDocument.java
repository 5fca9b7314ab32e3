package org.faktuur.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;

/// Prints a document: a page in the house's style, and the page as PDF for keeping (PDF/A-3, its fonts within) and for
/// reading aloud (PDF/UA). The same document always gives the same bytes. Nothing outside the program is read. May be
/// used by several threads at once.
public final class HtmlDocument {

    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);
    private final String style = new String(Bundled.bytes("paper.css"), StandardCharsets.UTF_8);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final PaperFonts fonts = PaperFonts.bundled();

    /// Reads fonts, style and texts once.
    public HtmlDocument() {
        XRLog.setLoggerImpl(new Slf4jLogger());
        for (var language : Language.values()) {
            texts.put(language, Texts.of(language, "documents/documents"));
        }
    }

    /// The paper as the bytes of a PDF file.
    public byte[] pdf(Document document) {
        var paper = new Paper(document, texts.get(document.language()), texts.get(law(document)), style);
        return pdf(paper.page(), document.heading().date());
    }

    /// A list as the bytes of a PDF file.
    public byte[] pdf(Report report) {
        var page = new ReportPage(report, texts.get(report.heading().language()), style);
        return pdf(page.page(), report.heading().date());
    }

    private byte[] pdf(org.w3c.dom.Document page, LocalDate date) {
        var bytes = new ByteArrayOutputStream();
        try (var lent = fonts.lend(); var pdf = new PDDocument()) {
            var builder = builder(page, pdf);
            lent.into(pdf, builder);
            draw(builder);
            date(pdf, date);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private PdfRendererBuilder builder(org.w3c.dom.Document page, PDDocument pdf) {
        return new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withW3cDocument(page, null)
                .useExternalResourceAccessControl((_, _) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useColorProfile(colours)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .withProducer(PaperFonts.FAMILY);
    }

    private static void draw(PdfRendererBuilder builder) throws IOException {
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    /// Dates the file by the paper's own day, so that the clock leaves no trace in it.
    private static void date(PDDocument pdf, LocalDate day) throws IOException {
        var instant = day.atStartOfDay(ZoneOffset.UTC);
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(instant));
        var metadata = pdf.getDocumentCatalog().getMetadata();
        var words = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + day + "T00:00:00Z");
        metadata.importXMPMetadata(words.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(day.toEpochDay());
    }

    /// The language in which the seller's law has its words.
    private static Language law(Document document) {
        return switch (document.seller().address().country()) {
            case "NL" -> Language.NL;
            case "NO" -> Language.NB;
            default -> document.language();
        };
    }
}
