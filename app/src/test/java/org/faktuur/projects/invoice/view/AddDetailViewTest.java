package org.faktuur.projects.invoice.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.money.Price;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.ProjectPrice;
import org.faktuur.session.Language;
import org.faktuur.shell.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class AddDetailViewTest {

    private final InvoicingDesk invoicing = new InvoicingDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        invoicing.close();
    }

    private Page dialog(String number, TransactionClass of) {
        invoicing.page(number).detailActs().add(of).run();
        return invoicing.desk.dialogs.shown.getLast();
    }

    @Test
    void a_fee_is_entered_on_the_draft(FxRobot robot) {
        var number = invoicing.draft("8");
        invoicing.desk.show(stage, dialog(number, TransactionClass.FEE), Language.EN);
        assertThat(robot.lookup("#addRole").query().getParent().isVisible()).isFalse();
        invoicing.desk.type(robot, "addPrice", "150");
        invoicing.desk.type(robot, "addDescription", "Licence");
        robot.clickOn("#ok");
        assertThat(invoicing.kept(number).amount().getAmount()).isEqualByComparingTo("1750");
        assertThat(invoicing.kept(number).details().getLast().matter().subject().description()).isEqualTo("Licence");
    }

    @Test
    void a_detail_of_nothing_is_refused_in_the_dialog(FxRobot robot) {
        invoicing.desk.show(stage, dialog(invoicing.draft("8"), TransactionClass.TIME), Language.EN);
        invoicing.desk.type(robot, "addQuantity", "0");
        invoicing.desk.type(robot, "addDescription", "Talk");
        robot.clickOn("#ok");
        assertThat(robot.lookup("#problems").queryLabeled().getText()).isEqualTo("“Talk” has no quantity. Enter one.");
    }

    @Test
    void who_worked_brings_the_role_and_its_price_until_another_is_typed(FxRobot robot) {
        invoicing.desk.show(stage, dialog(invoicing.draft("8"), TransactionClass.TIME), Language.EN);
        assertThat(text(robot, "priceLabel")).isEqualTo("Price (EUR)");
        enter(robot, "addResource", "BOB");
        assertThat(field(robot, "addRole")).isEqualTo("DEV");
        assertThat(field(robot, "addPrice")).isEqualTo("200.00");
        enter(robot, "addDate", "31.12.2025");
        assertThat(field(robot, "addPrice")).isEqualTo("0.00");
        assertThat(text(robot, "warning")).isEqualTo("The price is nought: nothing is charged for it.");
        enter(robot, "addPrice", "150");
        assertThat(text(robot, "warning")).isEmpty();
        enter(robot, "addDate", "9.3.2026");
        assertThat(field(robot, "addPrice")).isEqualTo("150.00");
    }

    @Test
    void a_category_or_product_has_the_price_of_the_contracts_list() {
        var projects = invoicing.desk.office.projects();
        var kept = projects.contracts().byNumber("PC-0001").orElseThrow();
        price("", ProjectPrice.Kind.PRODUCT, "P1", "70");
        price("VIP", ProjectPrice.Kind.PRODUCT, "P1", "60");
        price("", ProjectPrice.Kind.CATEGORY, "TRAVEL", "0.45");
        var prices = projects.salesPrices();
        assertThat(prices.of("PC-0001", TransactionClass.MATERIAL, ProjectOffice.DAY, item("P1")).orElseThrow())
                .isEqualTo(Price.of("70"));
        projects.saveContract().save(new ProjectContract(kept.number(), kept.name(), new ProjectContract.Terms(
                kept.terms().currency(), kept.terms().delivery(), "VIP"), kept.status(), kept.split(), kept.lines(),
                kept.version())).orElseThrow();
        assertThat(prices.of("PC-0001", TransactionClass.MATERIAL, ProjectOffice.DAY, item("P1")).orElseThrow())
                .isEqualTo(Price.of("60"));
        assertThat(prices.of("PC-0001", TransactionClass.EXPENSE, ProjectOffice.DAY, item("TRAVEL")).orElseThrow()
                .isZero()).as("at cost: what was paid is typed").isTrue();
    }

    private void price(String list, ProjectPrice.Kind kind, String code, String price) {
        invoicing.desk.office.projects().savePrice().save(new ProjectPrice(0, ProjectPrice.Purpose.SALES, list,
                new ProjectPrice.Priced(kind, code), ProjectOffice.EUR, LocalDate.of(2026, 1, 1), Price.of(price)))
                .orElseThrow();
    }

    private static Work item(String code) {
        return new Work("WEB", "", "", "", code);
    }

    private void enter(FxRobot robot, String field, String text) {
        invoicing.desk.type(robot, field, text);
        robot.type(KeyCode.TAB);
        OnScreen.settle();
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup("#" + label).queryLabeled().getText();
    }

    private static String field(FxRobot robot, String field) {
        return robot.lookup("#" + field).queryTextInputControl().getText();
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        invoicing.desk.picture(dialog(invoicing.draft("8"), TransactionClass.TIME));
        assertThat(Pictures.folder().resolve("AddDetailView-nl-light.png")).exists();
    }
}
