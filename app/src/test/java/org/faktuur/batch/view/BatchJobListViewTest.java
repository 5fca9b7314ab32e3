package org.faktuur.batch.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.MovingSession;
import org.faktuur.OnScreen;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.JobAlerts;
import org.faktuur.batch.JobSetup;
import org.faktuur.batch.JobStatus;
import org.faktuur.batch.KeepHistory;
import org.faktuur.recurrence.Recurrence;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class BatchJobListViewTest {

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

    private BatchJobListViewModel shown(BatchJob first) {
        var page = desk.pages.jobs();
        desk.show(stage, page, Language.EN, Look.LIGHT);
        choose(page, first);
        return page;
    }

    private static void choose(BatchJobListViewModel page, BatchJob job) {
        OnScreen.run(() -> page.jobs().current().set(page.jobs().rows().stream()
                .filter(row -> row.id() == job.id()).findFirst()));
        OnScreen.settle();
    }

    private void press(BatchJobListViewModel page, BatchJob job, String button) {
        choose(page, job);
        assertThat(OnScreen.find(stage, button, Button.class).isDisabled()).as(button).isFalse();
        OnScreen.press(stage, button);
        OnScreen.settle();
    }

    @Test
    void a_job_is_withheld_released_run_and_its_log_opened() {
        desk.ordered(true);
        var job = desk.nightly("nightly", JobAlerts.OF_ERRORS);
        var page = shown(job);
        assertThat(OnScreen.find(stage, "about", Label.class).getText()).startsWith("Invoices the orders that the");
        assertThat(OnScreen.find(stage, "restart", Button.class).isDisabled()).isTrue();
        assertThat(OnScreen.find(stage, "log", Button.class).isDisabled()).isTrue();

        press(page, job, "withhold");
        assertThat(desk.again(job).status()).isEqualTo(JobStatus.WITHHOLD);
        press(page, job, "release");
        assertThat(desk.again(job).status()).isEqualTo(JobStatus.WAITING);
        press(page, job, "runNow");

        assertThat(desk.again(job).state().last().orElseThrow().run()).isPositive();
        assertThat(desk.office.invoices().byNumber("F2026-0001")).isPresent();
        press(page, job, "log");
        assertThat(desk.navigator.pages.getLast()).isInstanceOf(BatchRunViewModel.class);
        press(page, job, "history");
        assertThat(desk.words(desk.navigator.pages.getLast().title().getValue())).isEqualTo("Runs of “nightly”");
    }

    @Test
    void what_has_ended_runs_again_what_an_error_stopped_is_restarted() {
        var job = desk.job("once", JobAlerts.OF_ERRORS, Recurrence.once(LocalDateTime.parse("2026-03-02T09:00"),
                MovingSession.ZONE));
        var page = shown(job);
        press(page, job, "runNow");
        assertThat(desk.again(job).status()).isEqualTo(JobStatus.ENDED);
        press(page, job, "runAgain");
        assertThat(desk.office.batch().runs().runsOf(job.id()).count(List.of())).isEqualTo(2);
        assertThat(OnScreen.find(stage, "cancel", Button.class).isDisabled()).isTrue();
    }

    @Test
    void a_job_is_set_up_otherwise_copied_and_deleted_after_a_question() {
        var job = desk.nightly("nightly", JobAlerts.OF_ERRORS);
        desk.dialogs.whenShown = dialog -> {
            if (dialog instanceof BatchSetupViewModel setup) {
                setup.caption().set("weekly");
                setup.ok().run();
            }
        };
        var page = shown(job);
        press(page, job, "setUp");
        assertThat(desk.again(job).setup()).isEqualTo(new JobSetup("weekly", job.setup().recurrence(),
                KeepHistory.ALWAYS, JobAlerts.OF_ERRORS));
        press(page, job, "copy");
        assertThat(page.jobs().rows()).hasSize(2);
        press(page, job, "delete");
        assertThat(desk.words(desk.dialogs.questions.getLast())).contains("weekly");
        assertThat(page.jobs().rows()).hasSize(1);
        press(page, page.jobs().rows().getFirst(), "rules");
        assertThat(desk.dialogs.shown.getLast()).isInstanceOf(BatchRulesViewModel.class);
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.ordered(true);
        desk.ordered(false);
        var job = desk.nightly("Nightly invoicing", JobAlerts.OF_ERRORS);
        desk.office.batch().run().runNow(job.id()).orElseThrow();
        var withheld = desk.nightly("Month end", JobAlerts.OF_ERRORS);
        desk.office.batch().change().withhold(withheld.id()).orElseThrow();
        var once = desk.job("Backlog of February", JobAlerts.OF_ERRORS, Recurrence.once(
                LocalDateTime.parse("2026-03-02T09:00"), MovingSession.ZONE));
        desk.office.batch().run().runNow(once.id()).orElseThrow();
        desk.picture(stage, desk.pages.jobs(), "BatchJobListView");
    }
}
