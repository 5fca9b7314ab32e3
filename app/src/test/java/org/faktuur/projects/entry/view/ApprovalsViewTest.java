package org.faktuur.projects.entry.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.Office;
import org.faktuur.OfficeDesk;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.TestOffice;
import org.faktuur.database.Database;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.EntryStatus;
import org.faktuur.session.DeskSession;
import org.faktuur.session.Duty;
import org.faktuur.session.Language;
import org.faktuur.session.Right;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ApprovalsViewTest {

    private final DeskSession session = new DeskSession("test", TestOffice.TODAY, Language.EN);
    private final OfficeDesk desk = new OfficeDesk(TestOffice.fill(new Office(Database.memory(), session)));
    private Stage stage;

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
    void less_is_approved_than_was_submitted(FxRobot robot) {
        var id = ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        desk.show(stage, desk.page(ApprovalsViewModel.class, "ProjectsFeature.approvals"), Language.EN);
        desk.type(robot, "billable", "6");
        robot.clickOn("#approve");
        assertThat(desk.said()).isEqualTo("Approved: 1.");
        assertThat(desk.office.projects().actuals().of(new Source(Source.Kind.ENTRY, id))).hasSize(3);
    }

    @Test
    void a_rejection_needs_a_comment(FxRobot robot) {
        var id = ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        desk.show(stage, desk.page(ApprovalsViewModel.class, "ProjectsFeature.approvals"), Language.EN);
        robot.clickOn("#reject");
        assertThat(desk.said()).isEqualTo("Say why. Enter a comment.");
        desk.type(robot, "comment", "Too much");
        robot.clickOn("#reject");
        assertThat(desk.office.projects().entries().byId(id).orElseThrow().status()).isEqualTo(EntryStatus.RETURNED);
    }

    private ApprovalsViewModel open() {
        var page = desk.page(ApprovalsViewModel.class, "ProjectsFeature.approvals");
        desk.show(stage, page, Language.EN);
        return page;
    }

    private EntryStatus status(long id) {
        return desk.office.projects().entries().byId(id).orElseThrow().status();
    }

    @Test
    void an_approval_is_cancelled_and_many_are_approved_at_once(FxRobot robot) {
        var one = ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        var other = ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "2"));
        var page = open();
        OnScreen.run(() -> List.copyOf(page.list().rows()).forEach(page.list()::mark));
        robot.clickOn("#approve");
        assertThat(desk.said()).isEqualTo("Approved: 2.");
        assertThat(page.list().rows()).isEmpty();
        OnScreen.run(() -> robot.lookup("#filterStatus").<EntryFilters.ToDecide>queryComboBox()
                .setValue(EntryFilters.ToDecide.APPROVED));
        OnScreen.settle();
        assertThat(robot.lookup("#approve").queryButton().isDisabled()).isTrue();
        robot.clickOn("#cancelApproval");
        assertThat(desk.said()).isEqualTo("Approval cancelled and reversed: 1.");
        assertThat(List.of(status(one), status(other)))
                .containsExactlyInAnyOrder(EntryStatus.SUBMITTED, EntryStatus.APPROVED);
    }

    @Test
    void a_price_of_nought_is_asked_about_before_it_is_approved(FxRobot robot) {
        desk.office.transactions().run(() -> {
            desk.office.projects().prices().all().forEach(each -> desk.office.projects().prices().remove(each.id()));
            return null;
        });
        var id = ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        open();
        desk.dialogs.answer = false;
        robot.clickOn("#approve");
        assertThat(desk.dialogs.questions).hasSize(1);
        assertThat(status(id)).isEqualTo(EntryStatus.SUBMITTED);
        desk.dialogs.answer = true;
        robot.clickOn("#approve");
        assertThat(status(id)).isEqualTo(EntryStatus.APPROVED);
    }

    @Test
    void a_team_member_sees_what_waits_and_may_not_decide(FxRobot robot) {
        var id = ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        session.workAs(Duty.TEAM_MEMBER);
        var page = open();
        assertThat(robot.lookup("#approve").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#warning").queryAs(Label.class).getText()).startsWith("Whoever works as “Team member” may not do this: approving.");
        assertThat(desk.office.projects().approveEntries().approve(List.of(id)).refusals())
                .containsExactly(new ProjectRefusal.NotYourDuty(Duty.TEAM_MEMBER, Right.APPROVE));
        session.workAs(Duty.PROJECT_MANAGER);
        OnScreen.run(page::refresh);
        OnScreen.settle();
        robot.clickOn("#approve");
        assertThat(status(id)).isEqualTo(EntryStatus.APPROVED);
    }

    @Test
    void what_was_asked_back_is_given_back_and_the_receipt_is_opened_from_here(FxRobot robot) {
        var projects = desk.office.projects();
        var id = projects.saveEntry().save(Entry.draft(TransactionClass.EXPENSE, ProjectOffice.DAY,
                new Work("WEB", "", "BOB", "", "TRAVEL"), Quantity.of(1),
                new Entry.Cost(Price.of("120"), ProjectOffice.EUR), "Trip")).orElseThrow().id();
        projects.keepReceipt().attach(id, "trip.pdf", "%PDF-1".getBytes(StandardCharsets.US_ASCII)).orElseThrow();
        projects.submitEntries().submit(List.of(id)).orElseThrow();
        projects.approveEntries().approve(List.of(id)).orElseThrow();
        projects.submitEntries().requestRecall(List.of(id), "Twice").orElseThrow();
        open();
        robot.clickOn("#openReceipt");
        assertThat(desk.navigator.pages).hasSize(1);
        assertThat(robot.lookup("#billable").queryTextInputControl().isEditable()).isFalse();
        robot.clickOn("#approve");
        assertThat(desk.said()).isEqualTo("Given back and reversed: 1.");
        assertThat(status(id)).isEqualTo(EntryStatus.REJECTED);
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        desk.picture(desk.page(ApprovalsViewModel.class, "ProjectsFeature.approvals"));
        assertThat(Pictures.folder().resolve("ApprovalsView-nl-light.png")).exists();
    }
}
