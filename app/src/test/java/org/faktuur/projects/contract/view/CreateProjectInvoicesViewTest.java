package org.faktuur.projects.contract.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class CreateProjectInvoicesViewTest {

    private final OfficeDesk desk = new OfficeDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        ProjectOffice.fill(desk.office);
        var projects = desk.office.projects();
        var contract = projects.contracts().byNumber("PC-0001").orElseThrow();
        projects.saveContract().save(contract.copied("PC-0002").with(List.of(ProjectOffice.fixedPrice("1000"))))
                .orElseThrow();
        var entry = ProjectOffice.submitted(desk.office, ProjectOffice.hours("WEB", "8"));
        projects.approveEntries().approve(List.of(entry)).orElseThrow();
        var sale = projects.actuals().ofContract("PC-0001").stream()
                .filter(each -> each.type() == ActualType.UNBILLED_SALES).findFirst().orElseThrow();
        desk.office.transactions().run(() -> {
            projects.actuals().mark(List.of(sale.id()), BillingStatus.READY_TO_INVOICE);
            return null;
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private CreateProjectInvoicesViewModel page() {
        var list = desk.page(ContractListViewModel.class, "ContractsFeature.contracts");
        list.contracts().rows().forEach(list.contracts()::mark);
        list.createInvoices().run();
        return (CreateProjectInvoicesViewModel) desk.navigator.pages.getLast();
    }

    @Test
    void each_contract_has_its_invoice_or_the_reason_why_not_and_nothing_is_made_twice(FxRobot robot) {
        var page = page();
        desk.show(stage, page, Language.EN);
        robot.clickOn("#start");
        assertThat(page.rows()).extracting(row -> row.contract() + " " + row.verdict() + " " + row.drafts())
                .containsExactlyInAnyOrder("PC-0001 MADE [PI-000001]", "PC-0002 REFUSED []");
        assertThat(page.share().get()).isEqualTo(1);
        assertThat(page.start().why().get()).contains(new ContractPageRefusal.InvoicesBegun());
        assertThat(desk.said()).isEqualTo("Draft project invoices made: 1.");
        page.current().set(page.rows().stream().filter(row -> !row.drafts().isEmpty()).findFirst());
        robot.clickOn("#open");
        assertThat(desk.navigator.documents).containsExactly(
                new DocumentRef(DocumentKind.PROJECT_INVOICE, "PI-000001"));
    }

    @Test
    void the_page_of_the_contract_makes_its_invoice_once() {
        var contract = desk.page(ContractViewModel.class, new DocumentRef(DocumentKind.PROJECT_CONTRACT, "PC-0001"));
        contract.acts().createInvoice().run();
        assertThat(desk.said()).isEqualTo("Draft project invoices made: 1.");
        contract.acts().createInvoice().run();
        assertThat(desk.said()).contains("PC-0001");
        assertThat(desk.navigator.messages).hasSize(2);
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        var page = page();
        page.start().run();
        desk.picture(page);
        assertThat(Pictures.folder().resolve("CreateProjectInvoicesView-nb-dark.png")).exists();
    }
}
