package org.faktuur.batch.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.batch.BatchJob;
import org.faktuur.batch.BatchLine;
import org.faktuur.batch.BatchOutcome;
import org.faktuur.batch.JobAlerts;
import org.faktuur.batch.RunDifference;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.session.Language;
import org.faktuur.shell.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A job first as a table of verdicts, then exactly this is posted (the specification, X2).
@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class DryRunViewTest {

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

    private DryRunViewModel dryRun(BatchJob job) {
        var list = desk.pages.jobs();
        list.onShown();
        list.jobs().current().set(list.jobs().rows().stream().filter(row -> row.id() == job.id()).findFirst());
        list.dryRun().run();
        return (DryRunViewModel) desk.navigator.pages.getLast();
    }

    @Test
    void exactly_what_was_foreseen_is_posted_and_the_difference_is_empty() {
        desk.ordered(true);
        desk.ordered(false);
        var page = dryRun(desk.nightly("nightly", JobAlerts.OF_ERRORS));
        desk.show(stage, page, Language.EN, Look.LIGHT);
        assertThat(page.lines().rows()).extracting(row -> row.line().outcome())
                .containsExactly(BatchOutcome.MADE, BatchOutcome.FAILED);
        assertThat(desk.words(page.summary().getValue())).isEqualTo("1 would be invoiced, 0 skipped, 1 would fail.");
        assertThat(desk.office.invoices().byNumber("F2026-0001")).isEmpty();
        desk.ordered(true);

        OnScreen.press(stage, "post");
        OnScreen.settle();

        assertThat(desk.said()).isEqualTo("All 1 came as foreseen.");
        assertThat(desk.office.invoices().byNumber("F2026-0001")).isPresent();
        assertThat(desk.office.invoices().byNumber("F2026-0002")).as("an order of afterwards is not taken").isEmpty();
        assertThat(OnScreen.find(stage, "post", Button.class).isDisabled()).isTrue();
    }

    @Test
    void what_changed_in_between_is_said() {
        var order = desk.ordered(true);
        var page = dryRun(desk.nightly("nightly", JobAlerts.OF_ERRORS));
        desk.office.postSalesInvoice().post(List.of(order), InvoicingParameters.of(QuantityToInvoice.ALL,
                desk.session.today()));

        page.post().run();

        assertThat(desk.said()).isEqualTo("1 came otherwise than foreseen: " + order + ".");
    }

    @Test
    void the_same_lines_differ_in_nothing() {
        var line = dryRun(jobWithOrder()).lines();
        line.refresh();
        var lines = line.rows().stream().map(row -> row.line()).toList();
        assertThat(RunDifference.of(lines, lines).isEmpty()).isTrue();
        assertThat(RunDifference.of(List.<BatchLine>of(), lines).otherwise()).isEqualTo(lines);
    }

    private BatchJob jobWithOrder() {
        desk.ordered(true);
        return desk.nightly("nightly", JobAlerts.OF_ERRORS);
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.ordered(true);
        desk.ordered(false);
        desk.picture(stage, dryRun(desk.nightly("Nightly invoicing", JobAlerts.OF_ERRORS)), "DryRunView");
    }
}
