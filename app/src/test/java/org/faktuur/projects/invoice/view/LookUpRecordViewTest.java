package org.faktuur.projects.invoice.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.RadioButton;
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
class LookUpRecordViewTest {

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
    void a_workflow_is_looked_up() {
        var dialog = new LookUpRecordViewModel();
        test.desk.show(stage, dialog, Language.EN);
        OnScreen.run(() -> OnScreen.find(stage, "runner", RadioButton.class).fire());
        OnScreen.press(stage, "add");

        assertThat(dialog.chosen()).contains(ProjectWorkflow.PROCESS_RUNNER);
        test.desk.picture(dialog);
    }
}
