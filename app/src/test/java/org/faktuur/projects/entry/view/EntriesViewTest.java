package org.faktuur.projects.entry.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.money.Quantity;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.entry.EntryStatus;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class EntriesViewTest {

    private final OfficeDesk desk = new OfficeDesk();
    private Stage stage;
    @TempDir
    private Path folder;

    @Start
    void start(Stage shown) {
        stage = shown;
        ProjectOffice.fill(desk.office);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void hours_are_entered_and_submitted_by_keyboard(FxRobot robot) {
        desk.show(stage, desk.page(EntriesViewModel.class, "ProjectsFeature.entries"), Language.EN);
        desk.type(robot, "editResource", "BOB");
        desk.type(robot, "editProject", "WEB");
        desk.type(robot, "editRole", "DEV");
        desk.type(robot, "editQuantity", "7.5");
        desk.type(robot, "editDescription", "Drawings");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.said()).isEqualTo("The entry is saved.");
        desk.press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desk.said()).isEqualTo("Submitted for approval.");
        var entry = desk.office.projects().entries().byId(1).orElseThrow();
        assertThat(entry.status()).isEqualTo(EntryStatus.SUBMITTED);
        assertThat(entry.quantity()).isEqualTo(Quantity.of("7.5"));
    }

    @Test
    void an_expense_abroad_is_entered_with_its_tax_and_a_receipt(FxRobot robot) throws IOException {
        var page = desk.page(EntriesViewModel.class, "ProjectsFeature.entries");
        desk.show(stage, page, Language.EN);
        OnScreen.run(() -> robot.lookup("#editClass").<TransactionClass>queryComboBox()
                .setValue(TransactionClass.EXPENSE));
        assertThat(robot.lookup("#roleField").query().isVisible()).isFalse();
        desk.type(robot, "editResource", "BOB");
        desk.type(robot, "editProject", "WEB");
        desk.type(robot, "editItem", "TRAVEL");
        desk.type(robot, "editPrice", "100");
        desk.type(robot, "editTax", "20");
        OnScreen.run(() -> robot.lookup("#editCurrency").<CurrencyUnit>queryComboBox().setValue(CurrencyUnit.USD));
        desk.type(robot, "editDescription", "Taxi");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.said()).isEqualTo("The entry is saved.");
        assertThat(robot.lookup("#worth").queryAs(Label.class).getText().replace('\u00a0', ' '))
                .isEqualTo("Paid with tax: 120.00 USD. Cost without tax: 92.03 EUR at the rate of 10/03/2026");
        desk.dialogs.file = Optional.of(Files.writeString(folder.resolve("taxi.pdf"), "%PDF-1.7 taxi"));
        OnScreen.run(() -> robot.lookup("#attach").queryButton().fire());
        assertThat(desk.said()).isEqualTo("The receipt taxi.pdf is attached.");
        assertThat(robot.lookup("#receiptName").queryAs(Label.class).getText()).isEqualTo("taxi.pdf");
        OnScreen.run(() -> robot.lookup("#openReceipt").queryButton().fire());
        assertThat(desk.navigator.pages).hasSize(1);
        OnScreen.run(() -> robot.lookup("#detach").queryButton().fire());
        assertThat(desk.office.projects().receipts().nameOf(1)).isEmpty();
        assertThat(robot.lookup("#openReceipt").queryButton().isDisabled()).isTrue();
    }

    @Test
    void the_list_is_narrowed_to_a_status_a_resource_and_a_week(FxRobot robot) {
        ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        desk.office.projects().saveEntry().save(ProjectOffice.hours("WEB", "2")).orElseThrow();
        var page = desk.page(EntriesViewModel.class, "ProjectsFeature.entries");
        desk.show(stage, page, Language.EN);
        OnScreen.run(() -> robot.lookup("#filterStatus").<Optional<EntryStatus>>queryComboBox()
                .setValue(Optional.of(EntryStatus.DRAFT)));
        assertThat(page.rows().list().rows()).extracting(each -> each.quantity().toString()).containsExactly("2");
        OnScreen.run(() -> robot.lookup("#filterWeek").<EntryFilters.Weeks>queryComboBox()
                .setValue(EntryFilters.Weeks.WEEK_BEFORE));
        assertThat(page.rows().list().rows()).isEmpty();
        OnScreen.run(() -> {
            robot.lookup("#filterWeek").<EntryFilters.Weeks>queryComboBox().setValue(EntryFilters.Weeks.THIS_WEEK);
            robot.lookup("#filterStatus").<Optional<EntryStatus>>queryComboBox().setValue(Optional.empty());
            robot.lookup("#filterResource").<String>queryComboBox().setValue("BOB");
        });
        assertThat(page.rows().list().rows()).hasSize(2);
        OnScreen.run(page.rows().list()::clearFilters);
        assertThat(robot.lookup("#filterResource").<String>queryComboBox().getValue()).isEmpty();
    }

    @Test
    void what_is_typed_and_not_saved_is_not_submitted(FxRobot robot) {
        desk.office.projects().saveEntry().save(ProjectOffice.hours("WEB", "2")).orElseThrow();
        desk.show(stage, desk.page(EntriesViewModel.class, "ProjectsFeature.entries"), Language.EN);
        assertThat(robot.lookup("#submit").queryButton().isDisabled()).isFalse();
        desk.type(robot, "editQuantity", "3");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#submit").queryButton().isDisabled()).isTrue();
    }

    @Test
    void what_is_submitted_is_read_only(FxRobot robot) {
        ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        desk.show(stage, desk.page(EntriesViewModel.class, "ProjectsFeature.entries"), Language.EN);
        assertThat(robot.lookup("#editQuantity").queryTextInputControl().isEditable()).isFalse();
        assertThat(robot.lookup("#editClass").query().isDisabled()).isTrue();
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        desk.picture(desk.page(EntriesViewModel.class, "ProjectsFeature.entries"));
        assertThat(Pictures.folder().resolve("EntriesView-nl-light.png")).exists();
    }
}
