package org.faktuur.projects.billing.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.OfficeProjectBilling;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.listing.Criterion;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.billing.CustomerInvoice;
import org.faktuur.projects.invoice.Drafting;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class CustomerInvoiceListViewTest {

    private final OfficeDesk desk = new OfficeDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void confirmed() {
        ProjectOffice.fill(desk.office);
        new Drafting(desk.office).confirmed("8");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private CustomerInvoiceListViewModel page() {
        var page = desk.page(CustomerInvoiceListViewModel.class, "CustomerInvoicesFeature.list");
        page.onShown();
        return page;
    }

    private CustomerInvoice standing() {
        return new OfficeProjectBilling(desk.office).completeProjectInvoice().of("PI-000001").orElseThrow();
    }

    @Test
    void what_is_confirmed_is_posted_and_then_stays(FxRobot robot) {
        var page = page();
        desk.show(stage, page, Language.EN);
        robot.clickOn("#post");
        assertThat(desk.said()).isEqualTo("Posted customer invoices of projects: 1.");
        assertThat(standing().status()).isEqualTo(CustomerInvoice.Status.POSTED);
        assertThat(page.post().why().get()).contains(new CustomerInvoicePageRefusal.ChooseWhatWaits());
        page.open().run();
        assertThat(desk.navigator.documents.getLast().number()).isEqualTo(standing().document());
    }

    @Test
    void an_invoice_and_its_correction_are_cancelled_from_the_keyboard_and_shown_by_themselves(FxRobot robot) {
        new Drafting(desk.office).confirm(desk.office.projects().correctProjectInvoice().begin("PI-000001").orElseThrow());
        var page = page();
        desk.show(stage, page, Language.EN);
        OnScreen.run(() -> stage.getScene().lookup("#billed").requestFocus());
        robot.press(KeyCode.ALT, KeyCode.X).release(KeyCode.X, KeyCode.ALT);
        OnScreen.settle();
        assertThat(desk.said()).isEqualTo("Canceled against each other: PI-000001, PI-000002.");
        assertThat(standing().status()).isEqualTo(CustomerInvoice.Status.CANCELLED);
        assertThat(page.post().why().get()).contains(new CustomerInvoicePageRefusal.ChooseWhatWaits());
        OnScreen.run(() -> page.billed().filter("status",
                Optional.of(new Criterion.Is(CustomerInvoice.Status.CANCELLED))));
        OnScreen.settle();
        assertThat(page.billed().rows()).hasSize(2);
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(page());
        assertThat(Pictures.folder().resolve("CustomerInvoiceListView-nl-light.png")).exists();
    }
}
