package org.faktuur.projects.billing.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.OfficeProjectBilling;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.billing.BillingRefusal;
import org.faktuur.projects.billing.CustomerInvoice;
import org.faktuur.projects.invoice.Drafting;
import org.faktuur.session.Language;
import org.faktuur.shell.Commands;
import org.faktuur.shell.EntryTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class CompleteInvoiceViewTest {

    private final OfficeDesk desk = new OfficeDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void confirmed() {
        ProjectOffice.fill(desk.office);
        new Drafting(desk.office).confirmed("8");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private CompleteInvoiceViewModel dialog() {
        var page = desk.page(CustomerInvoiceListViewModel.class, "CustomerInvoicesFeature.list");
        page.onShown();
        page.complete().run();
        return (CompleteInvoiceViewModel) desk.dialogs.shown.getLast();
    }

    private CustomerInvoice standing() {
        return new OfficeProjectBilling(desk.office).completeProjectInvoice().of("PI-000001").orElseThrow();
    }

    @Test
    void it_is_kept_as_it_is_completed(FxRobot robot) {
        var dialog = dialog();
        desk.show(stage, dialog, Language.EN);
        OnScreen.run(() -> {
            EntryTable<?> groups = robot.lookup("#layout").queryAs(EntryTable.class);
            groups.requestFocus();
            groups.goTo(0, 2);
        });
        OnScreen.settle();
        robot.write(" ");
        OnScreen.settle();
        robot.clickOn("#save");
        assertThat(dialog.problems().get()).isEmpty();
        assertThat(dialog.closed().get()).isTrue();
        assertThat(standing().completion().layout()).allMatch(CustomerInvoice.Group::summary);
    }

    @Test
    void a_group_is_moved_from_the_keyboard_and_stays_there(FxRobot robot) {
        var one = standing();
        var completion = one.completion();
        var group = completion.layout().getFirst();
        new OfficeProjectBilling(desk.office).completeProjectInvoice().complete(one.with(new CustomerInvoice.Completion(
                completion.vatGroup(), completion.paymentTerms(), completion.dates(), completion.wording(),
                completion.fixedRate(), List.of(group, new CustomerInvoice.Group(2, "Travel", true,
                group.itemVatGroup()))))).orElseThrow();
        var dialog = dialog();
        desk.show(stage, dialog, Language.EN);
        OnScreen.run(() -> {
            EntryTable<?> groups = robot.lookup("#layout").queryAs(EntryTable.class);
            Commands.listenForKeys(stage.getScene().getRoot());
            groups.requestFocus();
            groups.goTo(1, 1);
        });
        assertThat(dialog.layout().down().why().get()).contains(new CustomerInvoicePageRefusal.GroupStays());
        robot.press(KeyCode.ALT, KeyCode.UP).release(KeyCode.UP, KeyCode.ALT);
        OnScreen.settle();
        assertThat(dialog.layout().up().why().get()).contains(new CustomerInvoicePageRefusal.GroupStays());
        robot.clickOn("#save");
        assertThat(standing().completion().layout()).extracting(CustomerInvoice.Group::line).containsExactly(2, 1);
    }

    @Test
    void dates_stay_open_until_somebody_chooses_and_the_due_date_follows_date_and_terms(FxRobot robot) {
        dialog().save().run();
        assertThat(standing().completion().dates()).isEqualTo(CustomerInvoice.Dates.USUAL);
        var one = standing();
        var completion = one.completion();
        var chosen = new CustomerInvoice.Dates(Optional.of(LocalDate.of(2026, 3, 2)), Optional.empty());
        new OfficeProjectBilling(desk.office).completeProjectInvoice().complete(one.with(new CustomerInvoice.Completion(
                completion.vatGroup(), completion.paymentTerms(), chosen, completion.wording(), completion.fixedRate(),
                completion.layout()))).orElseThrow();
        var dialog = dialog();
        desk.show(stage, dialog, Language.EN);
        TextField due = robot.lookup("#billDue").queryAs(TextField.class);
        assertThat(due.getText()).isEqualTo("01/04/2026");
        OnScreen.run(() -> robot.lookup("#billTerms").queryAs(ComboBox.class).getSelectionModel()
                .select(robot.lookup("#billTerms").queryAs(ComboBox.class).getItems().indexOf("COD")));
        OnScreen.settle();
        assertThat(due.getText()).isEqualTo("02/03/2026");
        dialog.save().run();
        assertThat(standing().completion().dates()).isEqualTo(chosen);
        assertThat(standing().completion().paymentTerms()).isEqualTo("COD");
    }

    @Test
    void it_is_looked_at_as_it_is_completed_before_it_is_kept() {
        var dialog = dialog();
        dialog.layout().rows().getFirst().name().set("In March");
        dialog.preview().run();
        assertThat(dialog.problems().get()).isEmpty();
        assertThat(dialog.closed().get()).isFalse();
        assertThat(standing().version()).isZero();
    }

    @Test
    void another_program_s_number_must_be_given() {
        var dialog = dialog();
        dialog.elsewhere().run();
        assertThat(dialog.problems().get()).isEqualTo(List.of(new BillingRefusal.ExternalNumberMissing("PI-000001")));
        assertThat(dialog.closed().get()).isFalse();
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(dialog());
        assertThat(Pictures.folder().resolve("CompleteInvoiceView-nl-light.png")).exists();
    }
}
