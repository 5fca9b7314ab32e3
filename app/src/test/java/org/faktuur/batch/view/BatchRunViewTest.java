package org.faktuur.batch.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.TODAY;
import static org.faktuur.TestOffice.line;
import static org.faktuur.TestOffice.order;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.PostedDesk;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.faktuur.shell.PagedTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class BatchRunViewTest {

    private final PostedDesk test = new PostedDesk();
    private final BatchPages pages = new BatchPages(test.desk, test.office.sales().batchRuns(),
            test.office.sales().batchRuns());
    private String good;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void run() {
        good = order(test.office, "C100", line(1, "P1", "10", "25", "0")).number();
        test.office.postSalesInvoice().post(List.of(good, "SO-none"),
                InvoicingParameters.of(QuantityToInvoice.ALL, TODAY));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void it_says_what_came_of_each_order_and_opens_its_invoice() {
        var page = pages.run(2);
        test.show(stage, page, Language.EN, Look.LIGHT);

        assertThat(page.facts().getValue()).extracting(fact -> test.words(fact.value()))
                .contains("2 chosen: 1 invoiced, 0 skipped, 1 failed, 0 not reached", "Ended with errors");
        OnScreen.press(stage, "openMade");
        assertThat(test.navigator.documents.getLast())
                .isEqualTo(new DocumentRef(DocumentKind.INVOICE, "F2026-0004"));
    }

    @Test
    void of_a_failed_order_the_reason_is_read_whole_and_the_order_opened() {
        var page = pages.run(2);
        test.show(stage, page, Language.EN, Look.LIGHT);
        OnScreen.run(() -> page.lines().current().set(Optional.of(page.lines().rows().getLast())));
        OnScreen.settle();

        assertThat(OnScreen.find(stage, "whyNot", Label.class).getText()).contains("SO-none");
        assertThat(OnScreen.find(stage, "openMade", Button.class).isDisabled()).isTrue();
        OnScreen.press(stage, "openChosen");
        assertThat(test.navigator.documents.getLast())
                .isEqualTo(new DocumentRef(DocumentKind.SALES_ORDER, "SO-none"));
    }

    @Test
    void it_is_written_to_a_file_for_spreadsheets(@TempDir Path folder) throws Exception {
        var page = pages.run(2);
        test.show(stage, page, Language.EN, Look.LIGHT);
        test.dialogs.file = Optional.of(folder.resolve("run.csv"));

        OnScreen.run(() -> ((Button) OnScreen.find(stage, "lines", PagedTable.class).lookup("#export")).fire());
        OnScreen.settle();

        assertThat(Files.readAllLines(folder.resolve("run.csv"))).hasSize(3)
                .contains("document,customer,outcome,made,total,currency,reason",
                        good + ",C100,made,F2026-0004,302.50,EUR,");
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        test.picture(stage, pages.run(2), "BatchRunView");
    }
}
