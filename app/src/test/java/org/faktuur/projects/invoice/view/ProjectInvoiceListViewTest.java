package org.faktuur.projects.invoice.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.Pictures;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ProjectInvoiceListViewTest {

    private final InvoicingDesk invoicing = new InvoicingDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        invoicing.close();
    }

    private ProjectInvoiceListViewModel page() {
        return invoicing.desk.page(ProjectInvoiceListViewModel.class, "ProjectInvoicesFeature.invoices");
    }

    @Test
    void several_drafts_are_confirmed_each_with_its_status(FxRobot robot) {
        var first = invoicing.draft("8");
        var second = invoicing.draft("4");
        var page = page();
        invoicing.desk.show(stage, page, Language.EN);
        page.invoices().rows().forEach(page.invoices()::mark);
        robot.clickOn("#confirm");
        assertThat(invoicing.desk.dialogs.questions).hasSize(1);
        var run = (ConfirmRunViewModel) invoicing.desk.navigator.pages.getLast();
        assertThat(run.rows()).extracting(ConfirmRow::invoice).containsExactly(first, second);
        assertThat(run.rows()).extracting(ConfirmRow::step).containsOnly(ConfirmStep.COMPLETE);
        assertThat(invoicing.desk.said()).isEqualTo("Confirmed project invoices: 2.");
        assertThat(invoicing.confirmedOne(second).amount().getAmount()).isEqualByComparingTo("800");
    }

    @Test
    void what_is_confirmed_is_not_confirmed_again() {
        invoicing.confirmed("8");
        var page = page();
        page.onShown();
        assertThat(page.confirm().why().get()).contains(new InvoicePageRefusal.ChooseDraftsOnly());
    }

    @Test
    void a_row_opens_its_page() {
        var number = invoicing.draft("8");
        var page = page();
        page.open().run();
        assertThat(invoicing.desk.navigator.documents).containsExactly(InvoicePages.document(number));
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        var confirmed = invoicing.confirmed("8");
        invoicing.draft("4");
        var correction = invoicing.desk.office.projects().correctProjectInvoice().begin(confirmed).orElseThrow();
        invoicing.desk.office.projects().confirmProjectInvoices().confirm(correction.ref()).orElseThrow();
        invoicing.desk.picture(page());
        assertThat(Pictures.folder().resolve("ProjectInvoiceListView-nl-light.png")).exists();
    }
}
