package org.faktuur.batch.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.faktuur.batch.BatchRules;
import org.faktuur.batch.JobAlerts;
import org.faktuur.batch.JobStatus;
import org.faktuur.shell.Heartbeat;
import org.faktuur.shell.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What runs while the window is open, and what is told of it.
class BatchRoundsTest {

    private static final JobAlerts ALL = new JobAlerts(true, true, true);

    private final JobDesk desk = new JobDesk();
    private final List<BooleanSupplier> beats = new ArrayList<>();
    private final Heartbeat heart = (Duration _, BooleanSupplier beat) -> beats.add(beat);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_job_runs_when_its_time_comes_and_tells_of_it_if_wanted() {
        var loud = desk.nightly("loud", ALL);
        desk.nightly("quiet", JobAlerts.OF_ERRORS);
        desk.ordered(true);
        desk.rounds.begin(heart);
        beats.getFirst().getAsBoolean();
        assertThat(desk.navigator.messages).isEmpty();

        desk.session.set("2026-03-03T02:00:10");
        assertThat(beats.getFirst().getAsBoolean()).isTrue();

        assertThat(desk.navigator.messages).hasSize(1);
        assertThat(desk.said()).isEqualTo("Batch job “loud”: Ended.");
        assertThat(desk.navigator.messages.getFirst().tone()).isEqualTo(Message.Tone.DONE);
        assertThat(desk.again(loud).status()).isEqualTo(JobStatus.WAITING);
        assertThat(new BatchFeature(desk.pages).workItems()).singleElement()
                .satisfies(item -> assertThat(item.count()).isEqualTo(1));
    }

    @Test
    void errors_are_warned_of_and_told_again_when_the_window_opens_until_somebody_looked() {
        var job = desk.nightly("nightly", JobAlerts.OF_ERRORS);
        desk.ordered(false);
        desk.session.set("2026-03-03T02:00");
        desk.office.batch().run().runDue();

        desk.rounds.begin(heart);
        assertThat(desk.said()).isEqualTo("Batch job “nightly”: Ended with errors.");
        assertThat(desk.navigator.messages.getFirst().tone()).isEqualTo(Message.Tone.WARNING);

        var list = desk.pages.jobs();
        list.onShown();
        list.jobs().open(desk.again(job));
        assertThat(desk.navigator.pages.getLast()).isInstanceOf(BatchRunViewModel.class);
        assertThat(desk.again(job).state().unseen()).isFalse();
    }

    @Test
    void what_was_missed_is_asked_about_run_or_skipped_as_the_company_chose() {
        for (var choice : BatchRules.Overdue.values()) {
            desk.session.set("2026-03-02T09:00");
            desk.office.batch().change().choose(new BatchRules(365, choice)).orElseThrow();
            var job = desk.nightly(choice.name(), JobAlerts.OF_ERRORS);
            desk.session.set("2026-03-04T09:00");
            desk.dialogs.questions.clear();
            desk.dialogs.answer = false;

            desk.rounds.begin(heart);

            assertThat(desk.dialogs.questions).hasSize(choice == BatchRules.Overdue.ASK ? 1 : 0);
            assertThat(desk.again(job).state().last().isPresent()).isEqualTo(choice == BatchRules.Overdue.RUN);
            assertThat(desk.again(job).isDue(desk.session.now())).isFalse();
            desk.office.batch().change().delete(List.of(job.id())).orElseThrow();
        }
    }

    @Test
    void leaving_the_books_ends_the_rounds() {
        desk.rounds.begin(heart);
        desk.office.batch().close();

        assertThat(beats.getFirst().getAsBoolean()).isFalse();
    }
}
