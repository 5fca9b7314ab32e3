package org.faktuur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CopyMarkTest {

    private static final CopyMark MARK = new CopyMark();
    private static byte[] paper;

    @BeforeAll
    static void make() {
        paper = new HtmlDocument().pdf(DocumentFixture.invoice(DocumentFixture.dutchSeller(), Language.NL,
                DocumentFixture.lines(60, CurrencyUnit.EUR, DocumentFixture.HIGH)));
    }

    static Stream<Arguments> words() {
        return Stream.of(Arguments.of(Language.EN, "Copy"), Arguments.of(Language.NL, "Kopie"),
                Arguments.of(Language.NB, "Kopi"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_page_says_in_its_language_that_it_is_a_copy(Language language, String word) throws IOException {
        try (var pdf = Loader.loadPDF(MARK.on(paper, language))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(page(pdf, page).lines()).contains(word);
            }
        }
    }

    @Test
    void everything_else_stays_as_it_was() throws IOException {
        try (var before = Loader.loadPDF(paper); var after = Loader.loadPDF(MARK.on(paper, Language.NL))) {
            for (var page = 1; page <= before.getNumberOfPages(); page++) {
                assertThat(page(after, page).lines().filter(line -> !line.equals("Kopie")).toList())
                        .isEqualTo(page(before, page).lines().toList());
            }
        }
    }

    @Test
    void the_same_paper_gives_the_same_copy() {
        assertThat(MARK.on(paper, Language.NB)).isEqualTo(MARK.on(paper, Language.NB));
    }

    @Test
    void the_copy_can_be_archived_and_read_aloud_like_the_paper() throws IOException {
        try (var before = Loader.loadPDF(paper); var after = Loader.loadPDF(MARK.on(paper, Language.NL))) {
            var catalog = after.getDocumentCatalog();
            assertThat(catalog.getMetadata().toByteArray())
                    .isEqualTo(before.getDocumentCatalog().getMetadata().toByteArray());
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfaid:part>3</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>");
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(after.getDocument().getTrailer().getCOSArray(COSName.ID)).hasSize(2);
            for (var page : after.getPages()) {
                var resources = page.getResources();
                for (var name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded()).isTrue();
                    assertThat(resources.getFont(name).getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
                }
                assertThat(operators(new PDFStreamParser(page).parse())).as("drawn outside any marked content")
                        .doesNotContain("re", "Tj", "TJ");
            }
        }
    }

    /// The operators that are drawn outside marked content: what a reader would not know what to do with.
    private static List<String> operators(List<Object> tokens) {
        var outside = new ArrayList<String>();
        var depth = 0;
        for (var token : tokens) {
            if (token instanceof Operator operator) {
                switch (operator.getName()) {
                    case "BDC", "BMC" -> depth++;
                    case "EMC" -> depth--;
                    default -> {
                        if (depth == 0) {
                            outside.add(operator.getName());
                        }
                    }
                }
            }
        }
        return outside;
    }

    private static String page(PDDocument pdf, int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(pdf);
    }
}
