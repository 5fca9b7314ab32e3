package org.faktuur.projects.invoice.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.projects.invoice.ProjectInvoiceRefusal;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class NewProjectJobViewTest {

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
    void a_name_that_does_not_say_so_is_refused_in_the_dialog() {
        test.desk.dialogs.whenShown = dialog -> {
            ((NewProjectJobViewModel) dialog).name().set("Invoices");
            ((NewProjectJobViewModel) dialog).ok().run();
        };
        test.desk.page(ProjectJobsViewModel.class, "ProjectJobsFeature.jobs").create().run();
        var dialog = (NewProjectJobViewModel) test.desk.dialogs.shown.getLast();

        assertThat(dialog.refusals().getValue()).containsExactly(new ProjectInvoiceRefusal.JobNameWithoutTerm());
        assertThat(dialog.closed().get()).isFalse();
        test.desk.show(stage, dialog, Language.EN);
        OnScreen.press(stage, "cancel");
        assertThat(dialog.closed().get()).isTrue();
        test.desk.picture(dialog);
    }
}
