package org.faktuur.batch.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.MovingSession;
import org.faktuur.OnScreen;
import org.faktuur.batch.JobAlerts;
import org.faktuur.batch.JobRefusal;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.KeepHistory;
import org.faktuur.recurrence.Pattern;
import org.faktuur.recurrence.Range;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class BatchSetupViewTest {

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

    private BatchSetupViewModel shown() {
        var page = new BatchSetupViewModel(Optional.empty(), "Posting invoice", false, desk.desk);
        desk.show(stage, page, Language.EN, Look.LIGHT);
        return page;
    }

    @Test
    void nothing_is_asked_until_batch_processing_is_on() {
        var page = shown();
        assertThat(OnScreen.find(stage, "caption", TextField.class).isDisabled()).isTrue();
        assertThat(OnScreen.find(stage, "recurrence", Button.class).isDisabled()).isTrue();
        OnScreen.press(stage, "ok");
        assertThat(page.answer()).contains(Optional.empty());
    }

    @Test
    void a_job_has_a_name_a_recurrence_and_alerts() {
        desk.dialogs.whenShown = dialog -> {
            var asked = (RecurrenceViewModel) dialog;
            asked.fields().unit().set(PatternUnit.DAYS);
            asked.ok().run();
        };
        var page = shown();
        OnScreen.run(() -> OnScreen.find(stage, "processing", CheckBox.class).fire());
        OnScreen.press(stage, "recurrence");
        OnScreen.settle();
        assertThat(OnScreen.find(stage, "when", Label.class).getText()).isEqualTo("Every day at 09:00");
        OnScreen.run(() -> OnScreen.find(stage, "alertEnded", CheckBox.class).fire());
        OnScreen.press(stage, "ok");

        var setup = page.answer().orElseThrow().orElseThrow();
        assertThat(setup.caption()).isEqualTo("Posting invoice");
        assertThat(setup.recurrence().pattern()).isEqualTo(new Pattern.Days(1));
        assertThat(setup.recurrence().start()).isEqualTo(LocalDateTime.parse("2026-03-02T09:00"));
        assertThat(setup.alerts()).isEqualTo(new JobAlerts(true, true, false));
    }

    @Test
    void whoever_keeps_no_history_is_not_alerted_and_a_job_without_a_name_is_refused() {
        var page = shown();
        page.processing().set(true);
        OnScreen.run(() -> page.history().set(KeepHistory.NEVER));
        assertThat(OnScreen.find(stage, "alertError", CheckBox.class).isDisabled()).isTrue();
        OnScreen.run(() -> page.caption().set(""));
        assertThat(page.ok().why().get()).contains(new JobRefusal.CaptionMissing());
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(stage, new BatchSetupViewModel(Optional.of(new JobSetup("Nightly invoicing", new Recurrence(
                LocalDateTime.parse("2026-03-03T02:00"), MovingSession.ZONE, new Pattern.Days(1),
                new Range.NoEnd()), KeepHistory.ALWAYS, JobAlerts.OF_ERRORS)), "", false,
                desk.desk), "BatchSetupView");
    }
}
