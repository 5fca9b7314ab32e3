package org.faktuur.batch.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.batch.BatchRules;
import org.faktuur.batch.JobRefusal;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class BatchRulesViewTest {

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

    @Test
    void how_long_runs_are_kept_and_what_becomes_of_missed_ones_is_chosen() {
        var jobs = desk.office.batch().jobs();
        assertThat(jobs.rules()).isEqualTo(BatchRules.USUAL);
        var page = new BatchRulesViewModel(jobs.rules(), desk.office.batch().change(), desk.desk);
        desk.show(stage, page, Language.EN, Look.LIGHT);

        OnScreen.run(() -> {
            page.keepDays().set(90);
            page.overdue().set(BatchRules.Overdue.RUN);
        });
        OnScreen.press(stage, "ok");

        assertThat(jobs.rules()).isEqualTo(new BatchRules(90, BatchRules.Overdue.RUN));
        assertThat(page.closed().get()).isTrue();
        assertThat(desk.office.batch().change().choose(new BatchRules(0, BatchRules.Overdue.RUN)).refusals())
                .containsExactly(new JobRefusal.KeepDaysWrong());
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(stage, new BatchRulesViewModel(BatchRules.USUAL, desk.office.batch().change(), desk.desk),
                "BatchRulesView");
    }
}
