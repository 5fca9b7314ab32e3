package org.faktuur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faktuur.documents.Destination;
import org.faktuur.documents.PaperKind;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.printing.HandOut;
import org.faktuur.printing.PrintRefusal;
import org.faktuur.printing.PrintSetup;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.session.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers of a company whose books lie in a file.
class OfficePapersTest {

    @TempDir
    private Path folder;
    private Path company;
    private Path paper;
    private String number;

    @BeforeEach
    void postAndHandOut() {
        company = folder.resolve("boom");
        try (var office = TestOffice.fill(Office.create(company, new TestSession(TODAY, Language.EN)))) {
            var order = order(office, "C100", line(1, "P1", "2", "25", "0"));
            number = office.postSalesInvoice().post(List.of(order.number()),
                    InvoicingParameters.of(QuantityToInvoice.ALL, TODAY)).getFirst().outcome().orElseThrow()
                    .invoice().number();
            office.papers().printInvoice().handOut(List.of(number), HandOut.By.SCREEN);
            office.papers().savePrintSetup().save(PrintSetup.none(PaperKind.INVOICE, "")
                    .withFooters(Map.of(Language.NL, "Tot ziens"))).orElseThrow();
        }
        paper = folder.resolve("boom.papers").resolve(Integer.toString(TODAY.getYear()))
                .resolve("invoice-" + number + ".pdf");
    }

    private Office open() {
        return Office.open(company, new TestSession(TODAY, Language.EN));
    }

    @Test
    void the_original_lies_beside_the_books_and_is_what_comes_back() throws IOException {
        try (var office = open()) {
            var shown = office.papers().printInvoice().show(List.of(number), 0);
            assertThat(shown.pdf().orElseThrow()).isEqualTo(Files.readAllBytes(paper));
            shown.handedOut(Destination.PRINTER, "Laser");
            assertThat(office.papers().printInvoice().pdf(number).orElseThrow())
                    .isNotEqualTo(Files.readAllBytes(paper));
        }
    }

    @Test
    void a_damaged_paper_is_said_in_words_and_found_when_the_books_are_verified() throws IOException {
        Files.write(paper, "%PDF-other".getBytes(StandardCharsets.US_ASCII));
        var name = TODAY.getYear() + "/invoice-" + number + ".pdf";
        try (var office = open()) {
            assertThat(office.papers().printInvoice().pdf(number).refusals())
                    .containsExactly(new PrintRefusal.PaperDamaged(name));
            assertThat(office.papers().printInvoice().handOut(List.of(number), HandOut.By.PRINT_MANAGEMENT).getFirst()
                    .refusals()).containsExactly(new PrintRefusal.PaperDamaged(name));
            assertThat(office.verifyBooks().run()).filteredOn(result -> !result.isClean())
                    .extracting(VerifyBooks.Result::check).containsExactly("check.papers");
        }
        Files.delete(paper);
        try (var office = open()) {
            assertThat(office.papers().printInvoice().pdf(number).refusals())
                    .containsExactly(new PrintRefusal.PaperDamaged(name));
        }
    }
}
