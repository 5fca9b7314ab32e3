package org.faktuur.batch.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.MovingSession;
import org.faktuur.OnScreen;
import org.faktuur.batch.JobRefusal;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.recurrence.RecurrenceText;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class RecurrenceViewTest {

    private final JobDesk desk = new JobDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private RecurrenceViewModel shown(Recurrence first) {
        var page = new RecurrenceViewModel(first, desk.desk);
        desk.show(stage, page, Language.EN, Look.LIGHT);
        return page;
    }

    private static Recurrence text(String pattern, String range) {
        return RecurrenceText.read("start 2026-03-03T02:00 Europe/Amsterdam\n" + pattern + "\n" + range);
    }

    @Test
    void days_are_chosen_and_the_next_twelve_times_stand_beside_it(FxRobot robot) {
        var page = shown(Recurrence.once(LocalDateTime.parse("2026-03-03T02:00"), MovingSession.ZONE));
        ListView<?> next = OnScreen.find(stage, "next", ListView.class);
        assertThat(next.getItems()).hasSize(1);

        OnScreen.run(() -> OnScreen.find(stage, "days", RadioButton.class).fire());
        OnScreen.run(() -> OnScreen.find(stage, "every", TextField.class).requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).write("7").type(KeyCode.TAB);
        OnScreen.settle();

        assertThat(next.getItems()).hasSize(12);
        assertThat(String.valueOf(next.getItems().get(1))).startsWith("Tuesday").contains("10/03/2026");
        assertThat(desk.words(page.words().getValue())).isEqualTo("Every 7 days at 02:00");
        OnScreen.press(stage, "ok");
        assertThat(page.chosen()).contains(text("days 7", "no-end"));
    }

    @Test
    void every_shape_is_shown_as_it_was_and_taken_again() {
        for (var pattern : new String[] {"once", "minutes 5", "hours 2", "days 1", "weeks 2 MONDAY FRIDAY",
            "months 1 31", "months 3 LAST FRIDAY", "years 1 FEBRUARY 29", "years 2 MAY FIRST MONDAY"}) {
            for (var range : new String[] {"no-end", "after 4", "by 2028-12-31"}) {
                var before = text(pattern, range);
                var page = new RecurrenceViewModel(before, desk.desk);
                page.ok().run();
                assertThat(page.chosen()).as(pattern + " " + range).contains(before);
            }
        }
    }

    @Test
    void what_will_not_do_speaks_against_ok() {
        var page = shown(text("days 1", "by 2026-03-01"));
        assertThat(page.ok().why().get()).contains(new JobRefusal.NeverDue());
        assertThat(page.next().getValue()).isEmpty();
        OnScreen.press(stage, "cancel");
        assertThat(page.closed().get()).isTrue();
        assertThat(page.chosen()).isEmpty();
    }

    @Test
    void what_is_hidden_for_one_unit_is_shown_for_another() {
        shown(text("months 1 LAST FRIDAY", "after 4"));
        assertThat(OnScreen.find(stage, "byWeekday", RadioButton.class).isSelected()).isTrue();
        assertThat(OnScreen.find(stage, "MONDAY", CheckBox.class).getParent().isVisible()).isFalse();
        OnScreen.run(() -> OnScreen.find(stage, "weeks", RadioButton.class).fire());
        assertThat(OnScreen.find(stage, "MONDAY", CheckBox.class).getParent().isVisible()).isTrue();
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(stage, new RecurrenceViewModel(text("years 1 MAY LAST MONDAY", "after 20"), desk.desk),
                "RecurrenceView");
    }
}
