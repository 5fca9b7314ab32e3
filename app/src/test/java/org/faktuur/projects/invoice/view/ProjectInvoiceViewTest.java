package org.faktuur.projects.invoice.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeProjectBilling;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.invoice.ProjectInvoiceStatus;
import org.faktuur.session.Language;
import org.faktuur.shell.EntryTable;
import org.faktuur.shell.Look;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ProjectInvoiceViewTest {

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

    private ProjectInvoiceViewModel open(String number) {
        var page = invoicing.page(number);
        invoicing.desk.show(stage, page, Language.EN);
        return page;
    }

    private static void cursor(FxRobot robot, String column) {
        OnScreen.run(() -> {
            EntryTable<?> table = robot.lookup("#details").queryAs(EntryTable.class);
            table.requestFocus();
            table.goTo(0, table.getColumns().stream().map(each -> each.getId()).toList().indexOf(column));
        });
        OnScreen.settle();
    }

    private static void write(FxRobot robot, String column, String text) {
        cursor(robot, column);
        robot.write(text);
        OnScreen.settle();
        robot.type(KeyCode.TAB);
        OnScreen.settle();
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup("#" + label).queryAs(Label.class).getText().replace('\u00a0', ' ');
    }

    @Test
    void less_is_billed_by_keyboard_and_what_that_means_is_said_before(FxRobot robot) {
        var number = invoicing.draft("8");
        open(number);
        assertThat(text(robot, "totals")).isEqualTo("Total 1,600.00 EUR before tax");
        write(robot, "quantity", "6");
        assertThat(text(robot, "totals")).isEqualTo("Total 1,200.00 EUR before tax");
        assertThat(text(robot, "consequences")).isEqualTo("2 h of “Programming” will become non-chargeable when you "
                + "confirm. To bill them later, delete this detail or split it.");
        invoicing.desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(invoicing.desk.said()).isEqualTo("Draft " + number + " is saved.");
        assertThat(invoicing.kept(number).details().getFirst().worth().quantity()).isEqualTo(Quantity.of("6"));
        robot.type(KeyCode.F9);
        OnScreen.settle();
        assertThat(invoicing.desk.dialogs.questions.getLast().in(Texts.ofEverything(Language.EN)))
                .contains("2 h of “Programming” will become non-chargeable");
        assertThat(invoicing.confirmedOne(number).details()).extracting(each -> each.billed().worth().billing())
                .containsExactly(BillingType.CHARGEABLE, BillingType.NON_CHARGEABLE);
    }

    @Test
    void a_detail_is_made_complimentary_and_stands_on_its_tab() {
        var number = invoicing.draft("8");
        var page = invoicing.page(number);
        page.details().rows().getFirst().billing().type("COMPLIMENTARY", InvoicingDesk.typing());
        page.acts().save().run();
        assertThat(page.details().billed().get()).isEqualTo(BillingType.COMPLIMENTARY);
        assertThat(page.details().rows()).hasSize(1);
        assertThat(invoicing.kept(number).amount().isZero()).isTrue();
    }

    @Test
    void a_draft_goes_to_review_and_back_and_is_deleted() {
        var number = invoicing.draft("8");
        var page = invoicing.page(number);
        page.acts().review().run();
        assertThat(page.shown().get().orElseThrow().status()).isEqualTo(ProjectInvoiceStatus.IN_REVIEW);
        page.acts().reopen().run();
        assertThat(invoicing.kept(number).status()).isEqualTo(ProjectInvoiceStatus.DRAFT);
        page.acts().delete().run();
        assertThat(page.closed().get()).isTrue();
        assertThat(invoicing.desk.office.projects().invoices().draft(number)).isEmpty();
    }

    @Test
    void a_confirmed_one_stays_and_its_correction_begins_with_nought() {
        var number = invoicing.confirmed("8");
        var page = invoicing.page(number);
        assertThat(page.details().rows().getFirst().quantity().isOpen()).isFalse();
        assertThat(page.acts().confirm().why().get()).contains(new InvoicePageRefusal.ProjectInvoiceStays(number));
        page.acts().correct().run();
        ((SelectDetailsViewModel) invoicing.desk.dialogs.shown.getLast()).ok().run();
        var draft = invoicing.desk.navigator.documents.getLast().number();
        var correction = invoicing.page(draft);
        assertThat(correction.details().rows().getFirst().quantity().get()).isEqualTo(Quantity.ZERO);
        assertThat(correction.details().totals().get().in(Texts.ofEverything(Language.EN)).replace('\u00a0', ' '))
                .isEqualTo("Originally invoiced 1,600.00 EUR · New 0.00 EUR · Difference -1,600.00 EUR");
        page.acts().correct().run();
        assertThat(invoicing.desk.navigator.documents.getLast().number()).isEqualTo(draft);
    }

    @Test
    void a_confirmed_one_says_what_became_of_it_for_its_customer() {
        var number = invoicing.confirmed("8");
        var page = invoicing.page(number);
        var waits = page.facts().getValue().getLast();
        assertThat(waits.value().in(Texts.ofEverything(Language.EN))).isEqualTo("To be completed");
        waits.act().orElseThrow().run();
        assertThat(invoicing.desk.navigator.menus).containsExactly("CustomerInvoicesFeature.list");
        var posted = new OfficeProjectBilling(invoicing.desk.office).postProjectInvoices().post(number).orElseThrow();
        page.refresh();
        page.facts().getValue().getLast().act().orElseThrow().run();
        assertThat(invoicing.desk.navigator.documents.getLast().number()).isEqualTo(posted.invoice().number());
    }

    @Test
    void of_many_consequences_the_first_are_said() {
        var number = invoicing.confirmed("8", "7", "6", "5");
        var page = invoicing.page(invoicing.desk.office.projects().correctProjectInvoice().begin(number).orElseThrow()
                .number());
        assertThat(page.details().consequences().get()).hasSize(4).last()
                .extracting(each -> each.in(Texts.ofEverything(Language.EN))).isEqualTo("And 1 more.");
    }

    @Test
    void eight_hours_are_corrected_to_six_and_two_go_back(FxRobot robot) {
        var entry = invoicing.ready("8");
        var number = invoicing.draft();
        invoicing.page(number).acts().confirm().run();
        var draft = invoicing.desk.office.projects().correctProjectInvoice().begin(number).orElseThrow().number();
        open(draft);
        write(robot, "quantity", "6");
        assertThat(text(robot, "consequences")).isEqualTo(
                "2 h of “Programming” goes back to the backlog when you confirm and can be billed later.");
        assertThat(text(robot, "totals")).startsWith("Originally invoiced 1,600.00 EUR · New 1,200.00 EUR");
        robot.clickOn("#confirm");
        OnScreen.settle();
        assertThat(invoicing.desk.office.projects().actuals().of(new Source(Source.Kind.ENTRY, entry)))
                .extracting(each -> each.worth().quantity().toString())
                .containsExactly("8", "8", "-8", "8", "-8", "6", "2");
    }

    @Test
    void what_an_earlier_correction_put_back_is_lowered_unless_one_says_no() {
        var first = invoicing.confirmed("8");
        var second = correct(first, "6");
        var page = invoicing.page(invoicing.desk.office.projects().correctProjectInvoice().begin(second).orElseThrow()
                .number());
        page.details().rows().getFirst().quantity().type("7", InvoicingDesk.typing());
        assertThat(page.details().offers().get()).hasSize(1);
        page.details().lowersRemainder().set(false);
        page.acts().confirm().run();
        assertThat(open()).containsExactly("2");
        var third = correct(second(page), "8");
        assertThat(third).isNotEmpty();
        assertThat(open()).containsExactly("1");
    }

    private static String second(ProjectInvoiceViewModel page) {
        return page.number();
    }

    private List<String> open() {
        return invoicing.desk.office.projects().actuals().backlogOf("PC-0001").stream()
                .map(each -> each.worth().quantity().toString()).toList();
    }

    private String correct(String confirmed, String quantity) {
        var page = invoicing.page(invoicing.desk.office.projects().correctProjectInvoice().begin(confirmed)
                .orElseThrow().number());
        page.details().rows().getFirst().quantity().type(quantity, InvoicingDesk.typing());
        page.acts().confirm().run();
        return page.number();
    }

    @Test
    void what_needs_no_correction_is_left_out_and_the_rest_restored() {
        var number = invoicing.confirmed("8", "4");
        var draft = invoicing.desk.office.projects().correctProjectInvoice().begin(number).orElseThrow();
        var page = invoicing.page(draft.number());
        page.detailActs().remove().run();
        assertThat(invoicing.desk.said()).isEqualTo("“Programming” stays as it was invoiced.");
        page.detailActs().restore().run();
        assertThat(invoicing.kept(draft.number()).details()).hasSize(1)
                .allMatch(each -> each.worth().equals(each.matter().original()));
        assertThat(page.detailActs().restore().why().get())
                .contains(new InvoicePageRefusal.DetailIsAsItWas("Programming"));
    }

    @Test
    void what_is_typed_on_the_last_row_is_left_by_tab_and_the_key_deletes_the_detail(FxRobot robot) {
        var number = invoicing.draft("8", "4");
        open(number);
        cursor(robot, "quantity");
        invoicing.desk.press(robot, KeyCode.CONTROL, KeyCode.DELETE);
        assertThat(invoicing.kept(number).details()).hasSize(1);
        assertThat(invoicing.desk.said()).startsWith("“Programming” is off the draft");
        cursor(robot, "external");
        robot.write("Work in March").type(KeyCode.TAB);
        OnScreen.settle();
        assertThat(robot.lookup("#details").query().isFocused()).isFalse();
        invoicing.desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(invoicing.kept(number).details().getFirst().external()).isEqualTo("Work in March");
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        var number = invoicing.draft("8", "4", "2");
        var draft = invoicing.kept(number);
        var details = draft.details();
        draft = invoicing.desk.office.projects().editProjectInvoice().edit(draft.ref(), Map.of(
                details.get(0).id(), InvoicingDesk.with(details.get(0), "6", BillingType.CHARGEABLE),
                details.get(2).id(), InvoicingDesk.with(details.get(2), "2", BillingType.COMPLIMENTARY))).orElseThrow();
        assertThat(draft.details().getFirst().worth().price()).isEqualTo(Price.of("200"));
        invoicing.desk.picture(invoicing.page(number));
        invoicing.page(number).acts().confirm().run();
        var correction = invoicing.desk.office.projects().correctProjectInvoice().begin(number).orElseThrow();
        OnScreen.run(() -> stage.hide());
        invoicing.desk.show(stage, invoicing.page(correction.number()), Language.NL);
        Pictures.of(stage, "ProjectInvoiceView-correction", Language.NL, Look.LIGHT);
        invoicing.desk.show(stage, invoicing.page(number), Language.NB);
        Pictures.of(stage, "ProjectInvoiceView-confirmed", Language.NB, Look.LIGHT);
        assertThat(Pictures.folder().resolve("ProjectInvoiceView-nb-dark.png")).exists();
    }
}
