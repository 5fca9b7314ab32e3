package org.faktuur.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.PostedDesk;
import org.faktuur.invoices.InvoiceExplanations;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class VoucherViewTest {

    private final PostedDesk desk = new PostedDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void each_entry_opens_into_why_by_moving_the_cursor(FxRobot robot) {
        desk.show(stage, page("V2026-0001"), Language.EN, Look.LIGHT);
        var entries = robot.lookup("#entries").queryTableView();
        assertThat(entries.getItems()).hasSize(9);
        assertThat(why(robot)).contains("The whole document: Invoice of 780.45 EUR");

        robot.interact(entries::requestFocus);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(why(robot)).contains("4 pcs × 100.00 − 5 % discount = 380");
        robot.clickOn("Sales tax payable");
        assertThat(why(robot)).contains("645.00 EUR × 21 % = 135.45");
    }

    @Test
    void its_sums_are_equal_and_its_document_opens(FxRobot robot) {
        desk.show(stage, page("V2026-0001"), Language.EN, Look.LIGHT);
        assertThat(words(robot, "#debitSumValue")).isEqualTo("1,160.45 EUR").isEqualTo(words(robot, "#creditSumValue"));

        robot.clickOn("#documentLink").clickOn("#document");

        assertThat(desk.navigator.documents).containsOnly(new DocumentRef(DocumentKind.INVOICE, "F2026-0001"))
                .hasSize(2);
    }

    @Test
    void a_voucher_of_a_credit_note_opens_the_credit_note() {
        var page = page("V2026-0004");
        page.onShown();
        page.document().run();
        assertThat(desk.navigator.documents.getFirst().kind()).isEqualTo(DocumentKind.CREDIT_NOTE);
        assertThat(page.entries().getFirst().line().credit().isPositive()).isTrue();
    }

    @Test
    void a_voucher_that_is_not_there_says_so() {
        var page = page("V9");
        page.onShown();
        assertThat(desk.words(page.facts().get().getFirst().value())).startsWith("There is no voucher V9");
        assertThat(page.document().why().get()).isPresent();
    }

    @Test
    void the_list_opens_vouchers_and_finds_them_by_number() {
        var feature = feature();
        var list = (VoucherListViewModel) feature.menu().getFirst().page().get();
        list.onShown();
        assertThat(list.vouchers().rows()).extracting(row -> row.number())
                .containsExactly("V2026-0004", "V2026-0003", "V2026-0002", "V2026-0001");
        list.vouchers().open(list.vouchers().rows().getLast());
        assertThat(desk.navigator.documents).containsExactly(new DocumentRef(DocumentKind.VOUCHER, "V2026-0001"));
        assertThat(feature.find("0003", 5)).extracting(found -> found.document().number())
                .containsExactly("V2026-0003");
        assertThat(feature.find(" ", 5)).isEmpty();
    }

    @Test
    void it_can_be_pictured() {
        desk.picture(stage, page("V2026-0002"), "VoucherView");
    }

    private VoucherViewModel page(String number) {
        return (VoucherViewModel) feature().open(new DocumentRef(DocumentKind.VOUCHER, number));
    }

    private LedgerFeature feature() {
        return new LedgerFeature(new LedgerFeature.Books(desk.office.vouchers(), desk.office.vouchers(),
                desk.office.chart(), new InvoiceExplanations(desk.office.invoices())), desk.desk);
    }

    private static List<String> why(FxRobot robot) {
        return robot.lookup("#why .fact-value").queryAllAs(Label.class).stream()
                .map(label -> label.getText().replace('\u00a0', ' ').replaceAll(", to be paid.*", "")).toList();
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText().replace('\u00a0', ' ');
    }
}
