package org.faktuur.projects.invoice.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.projects.invoice.ProjectJobs;
import org.faktuur.projects.invoice.ProjectWorkflow;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ProjectProcessViewTest {

    private final InvoicingDesk test = new InvoicingDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void the_caller_sleeps_then_processes() {
        var office = test.desk.office;
        var jobs = new ProjectJobs(office.batch().change(), office.session());
        var job = jobs.prepare("PSA Create Invoices").orElseThrow();
        jobs.start(job.id(), ProjectWorkflow.PROCESS_RUN_CALLER).orElseThrow();
        var page = new ProjectProcessViewModel(new ProjectJobPages(test.desk.desk, office.batch().jobs(),
                office.batch().runs(), jobs), job.id());
        test.desk.show(stage, page, Language.EN);

        assertThat(page.steps().rows()).extracting(row -> row.step().kind())
                .containsExactly(ProjectJobs.Step.Kind.SLEEP, ProjectJobs.Step.Kind.PROCESS);
        test.desk.picture(page);
    }
}
