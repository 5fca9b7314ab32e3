package org.faktuur.projects.invoice.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.projects.invoice.ProjectWorkflow;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ProjectJobsViewTest {

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

    private ProjectJobsViewModel page() {
        return test.desk.page(ProjectJobsViewModel.class, "ProjectJobsFeature.jobs");
    }

    private void answering(String name, ProjectWorkflow workflow) {
        test.desk.dialogs.whenShown = dialog -> {
            if (dialog instanceof NewProjectJobViewModel asked) {
                asked.name().set(name);
                asked.ok().run();
            } else if (dialog instanceof LookUpRecordViewModel asked) {
                asked.workflow().set(workflow);
                asked.add().run();
            }
        };
    }

    @Test
    void a_job_is_prepared_started_with_a_workflow_and_not_started_twice() {
        answering("PSA Create Invoices", ProjectWorkflow.PROCESS_RUN_CALLER);
        var page = page();
        test.desk.show(stage, page, Language.EN);
        OnScreen.press(stage, "create");
        OnScreen.settle();
        assertThat(page.jobs().rows()).hasSize(1);

        OnScreen.run(() -> page.jobs().current().set(page.jobs().rows().stream().findFirst()));
        OnScreen.settle();
        assertThat(OnScreen.find(stage, "runWorkflow", Button.class).isDisabled()).isFalse();
        OnScreen.press(stage, "runWorkflow");
        OnScreen.settle();
        assertThat(test.desk.said()).startsWith("The batch job “PSA Create Invoices” is started. First run: 11/03/2026");

        OnScreen.press(stage, "runWorkflow");
        OnScreen.settle();
        assertThat(test.desk.said()).startsWith("The batch job “PSA Create Invoices” was started already");
        OnScreen.press(stage, "process");
        assertThat(test.desk.navigator.pages.getLast()).isInstanceOf(ProjectProcessViewModel.class);
        test.desk.picture(page);
    }
}
