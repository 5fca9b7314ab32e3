package org.faktuur.projects.entry.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.EntryStatus;
import org.faktuur.projects.entry.Week;
import org.faktuur.session.Language;
import org.faktuur.shell.EntryTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class WeekViewTest {

    private final OfficeDesk desk = new OfficeDesk();
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

    private WeekViewModel open() {
        var page = desk.page(WeekViewModel.class, "ProjectsFeature.week");
        desk.show(stage, page, Language.EN);
        return page;
    }

    private void cursor(FxRobot robot, int row, int column) {
        OnScreen.run(() -> {
            EntryTable<?> grid = robot.lookup("#hours").queryAs(EntryTable.class);
            grid.requestFocus();
            grid.goTo(row, column);
        });
        OnScreen.settle();
    }

    private void write(FxRobot robot, String text) {
        robot.write(text);
        OnScreen.settle();
        robot.type(KeyCode.TAB);
        OnScreen.settle();
    }

    private List<Entry> week() {
        var today = desk.office.session().today();
        var monday = Week.mondayOf(today);
        return desk.office.projects().entries().timeOf("BOB", monday, monday.plusDays(6));
    }

    @Test
    void a_week_is_filled_and_submitted_by_keyboard_alone(FxRobot robot) {
        open();
        cursor(robot, 0, 0);
        write(robot, "WEB");
        write(robot, "Design");
        write(robot, "DEV");
        write(robot, "8");
        write(robot, "7.5");
        assertThat(robot.lookup("#weekTotal").queryAs(Label.class).getText()).isEqualTo("15.5");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.said()).isEqualTo("The week is saved.");
        assertThat(week()).extracting(each -> each.quantity().toString()).containsExactly("8", "7.5");
        assertThat(week()).allMatch(each -> each.work().equals(Work.time("WEB", "Design", "BOB", "DEV")));
        desk.press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desk.said()).isEqualTo("The week is submitted for approval.");
        assertThat(week()).allMatch(each -> each.status() == EntryStatus.SUBMITTED);
    }

    @Test
    void what_is_typed_when_the_key_to_save_is_pressed_is_kept_too(FxRobot robot) {
        open();
        cursor(robot, 0, 0);
        write(robot, "WEB");
        cursor(robot, 0, 3);
        robot.write("6");
        OnScreen.settle();
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(week()).extracting(each -> each.quantity().toString()).containsExactly("6");
    }

    @Test
    void what_is_typed_before_the_cell_has_the_cursor_goes_into_the_cell(FxRobot robot) {
        open();
        cursor(robot, 0, 3);
        OnScreen.run(() -> {
            EntryTable<?> grid = robot.lookup("#hours").queryAs(EntryTable.class);
            Stream.of("7", ".", "5").forEach(letter -> Event.fireEvent(grid, new KeyEvent(KeyEvent.KEY_TYPED, letter,
                    letter, KeyCode.UNDEFINED, false, false, false, false)));
        });
        OnScreen.settle();
        assertThat(robot.lookup("#editor").queryAs(TextField.class).getText()).isEqualTo("7.5");
        robot.type(KeyCode.ESCAPE);
        OnScreen.settle();
    }

    @Test
    void submitted_hours_are_locked_and_drafts_beside_them_are_not(FxRobot robot) {
        var monday = Week.mondayOf(desk.office.session().today());
        submitted("8");
        var page = open();
        var row = page.sheet().rows().getFirst();
        assertThat(page.monday().get()).isEqualTo(monday);
        assertThat(row.project().isOpen()).isFalse();
        assertThat(row.cells()).extracting(each -> each.hours().isOpen())
                .containsExactly(false, true, true, true, true, true, true);
        cursor(robot, 0, 4);
        write(robot, "3");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(week()).extracting(Entry::status).containsExactly(EntryStatus.SUBMITTED, EntryStatus.DRAFT);
    }

    private long submitted(String hours) {
        var monday = Week.mondayOf(desk.office.session().today());
        var entry = ProjectOffice.hours("WEB", hours);
        return ProjectOffice.submitted(desk.office, new Entry(0, entry.transactionClass(), monday, entry.work(),
                entry.quantity(), entry.cost(), entry.words(), entry.status(), 0));
    }

    @Test
    void submitted_hours_are_recalled_and_approved_ones_asked_back(FxRobot robot) {
        var id = submitted("8");
        open();
        cursor(robot, 0, 3);
        OnScreen.run(() -> robot.lookup("#recall").queryButton().fire());
        assertThat(desk.said()).startsWith("Recalled");
        desk.office.projects().submitEntries().submit(List.of(id)).orElseThrow();
        desk.office.projects().approveEntries().approve(List.of(id)).orElseThrow();
        open();
        cursor(robot, 0, 3);
        OnScreen.run(() -> robot.lookup("#recall").queryButton().fire());
        assertThat(desk.said()).isEqualTo("Say why. Enter a comment.");
        desk.type(robot, "why", "Wrong day");
        robot.type(KeyCode.ENTER);
        OnScreen.settle();
        OnScreen.run(() -> robot.lookup("#recall").queryButton().fire());
        assertThat(desk.said()).isEqualTo("The recall waits for approval.");
    }

    @Test
    void comments_belong_to_the_hours_under_the_cursor(FxRobot robot) {
        open();
        cursor(robot, 0, 0);
        write(robot, "WEB");
        cursor(robot, 0, 3);
        write(robot, "8");
        cursor(robot, 0, 3);
        desk.press(robot, KeyCode.SHIFT, KeyCode.F2);
        robot.write("Drawings");
        robot.type(KeyCode.ENTER);
        desk.type(robot, "remark", "Slow");
        robot.type(KeyCode.ENTER);
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(week().getFirst().words()).isEqualTo(new Entry.Words("Drawings", "Slow", ""));
    }

    @Test
    void the_work_of_the_week_before_is_copied_without_its_hours(FxRobot robot) {
        submitted("8");
        var page = open();
        robot.clickOn("#next");
        OnScreen.settle();
        assertThat(page.sheet().rows()).allMatch(WeekRow::isBlank);
        robot.clickOn("#copy");
        OnScreen.settle();
        assertThat(page.sheet().rows()).extracting(WeekRow::work)
                .containsExactly(new Week.Task("WEB", "", "DEV"));
        robot.clickOn("#previous");
        OnScreen.settle();
        assertThat(page.sheet().totals().get().getLast()).hasToString("8");
    }

    @Test
    void a_beginning_that_only_one_project_and_task_have_is_completed(FxRobot robot) {
        var page = open();
        cursor(robot, 0, 0);
        write(robot, "w");
        write(robot, "des");
        assertThat(page.sheet().rows().getFirst().work()).isEqualTo(new Week.Task("WEB", "Design", "DEV"));
    }

    @Test
    void the_weeks_are_turned_by_keyboard_from_the_sheet_and_from_the_field(FxRobot robot) {
        var page = open();
        var first = page.monday().get();
        cursor(robot, 0, 3);
        desk.press(robot, KeyCode.ALT, KeyCode.PAGE_DOWN);
        assertThat(page.monday().get()).isEqualTo(first.plusDays(7));
        OnScreen.run(() -> robot.lookup("#resource").query().requestFocus());
        desk.press(robot, KeyCode.ALT, KeyCode.PAGE_UP);
        assertThat(page.monday().get()).isEqualTo(first);
        desk.press(robot, KeyCode.ALT, KeyCode.PAGE_UP);
        desk.press(robot, KeyCode.ALT, KeyCode.HOME);
        assertThat(page.monday().get()).isEqualTo(first);
    }

    @Test
    void what_is_refused_is_marked_and_nothing_is_kept(FxRobot robot) {
        var page = open();
        cursor(robot, 0, 0);
        write(robot, "NONE");
        cursor(robot, 0, 3);
        write(robot, "8");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.said()).startsWith("There is no project “NONE”.");
        assertThat(page.sheet().rows().getFirst().project().wrong().get()).isPresent();
        assertThat(week()).isEmpty();
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        submitted("8");
        var page = desk.page(WeekViewModel.class, "ProjectsFeature.week");
        desk.picture(page);
        assertThat(Pictures.folder().resolve("WeekView-nl-light.png")).exists();
    }
}
