package org.faktuur.projects.invoice.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OnScreen;
import org.faktuur.Pictures;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.LimitStatus;
import org.faktuur.projects.contract.Limits;
import org.faktuur.projects.contract.Milestone;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class BillingBacklogViewTest {

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

    private BillingBacklogViewModel page() {
        return invoicing.desk.page(BillingBacklogViewModel.class, "ProjectInvoicesFeature.backlog");
    }

    private void milestone() {
        var projects = invoicing.desk.office.projects();
        var kept = projects.contracts().byNumber("PC-0001").orElseThrow();
        var phase = ProjectOffice.fixedPrice("5000");
        projects.saveContract().save(kept.with(List.of(ProjectOffice.timeAndMaterial(), phase.with(
                new ContractLine.FixedPrice(((ContractLine.FixedPrice) phase.matter()).coverage(),
                        Money.of(ProjectOffice.EUR, new BigDecimal("5000")), List.of(new Milestone(0, "Delivery",
                        LocalDate.of(2026, 3, 1), Money.of(ProjectOffice.EUR, new BigDecimal("5000")),
                        MilestoneStatus.NOT_READY))))))).orElseThrow();
    }

    @Test
    void several_rows_are_marked_ready_and_invoiced(FxRobot robot) {
        invoicing.approved(ProjectOffice.hours("WEB", "8"));
        invoicing.approved(ProjectOffice.hours("WEB", "4"));
        var page = page();
        invoicing.desk.show(stage, page, Language.EN);
        page.work().rows().forEach(page.work()::mark);
        robot.clickOn("#ready");
        assertThat(invoicing.desk.said()).isEqualTo("Ready to invoice: 2.");
        assertThat(page.work().rows()).extracting(row -> row.actual().marks().billing())
                .containsOnly(BillingStatus.READY_TO_INVOICE);
        robot.clickOn("#create");
        assertThat(invoicing.desk.said()).isEqualTo("Draft project invoices made: 1.");
        assertThat(page.work().rows()).isEmpty();
        robot.clickOn("#invoiced");
        assertThat(page.work().rows()).hasSize(2);
        assertThat(invoicing.kept(invoicing.desk.navigator.messages.getLast().links().getFirst().words()
                .in(null)).amount().getAmount()).isEqualByComparingTo("2400");
    }

    /// Of PC-0001 nothing more is billed than this.
    private void limit(String most) {
        var projects = invoicing.desk.office.projects();
        var kept = projects.contracts().byNumber("PC-0001").orElseThrow();
        projects.saveContract().save(kept.with(new Limits(List.of(new Limits.Limit(Limits.Scope.CONTRACT,
                Money.parse("EUR " + most)))))).orElseThrow();
    }

    @Test
    void F5_what_a_limit_leaves_no_room_for_has_failed_and_says_why_until_something_else_is_not_ready() {
        limit("2000");
        invoicing.approved(ProjectOffice.hours("WEB", "8"));
        invoicing.approved(ProjectOffice.hours("WEB", "8"));
        var page = page();
        assertThat(page.work().rows()).extracting(BacklogRow::limit).containsOnly(LimitStatus.NOT_EVALUATED);
        page.ready().run();
        assertThat(page.work().rows()).extracting(BacklogRow::limit)
                .containsExactly(LimitStatus.COMMITTED, LimitStatus.FAILED);
        page.work().current().set(Optional.of(page.work().rows().getLast()));
        var why = page.beyond().getValue().in(Texts.ofEverything(Language.EN));
        assertThat(why.replace('\u00a0', ' ')).startsWith("“Programming” comes to 1,600.00 EUR, but only 400.00 EUR");
        page.ready().run();
        assertThat(invoicing.desk.said()).isEqualTo(why.replace('\u00a0', ' '));
        page.work().current().set(Optional.of(page.work().rows().getFirst()));
        page.notReady().run();
        page.work().current().set(Optional.of(page.work().rows().getLast()));
        page.ready().run();
        assertThat(page.work().rows()).extracting(BacklogRow::limit)
                .containsExactly(LimitStatus.FAILED, LimitStatus.COMMITTED);
    }

    @Test
    void acts_go_on_and_off_with_what_is_chosen() {
        var page = page();
        assertThat(page.ready().why().get()).contains(new InvoicePageRefusal.NothingOfBacklogChosen());
        invoicing.approved(ProjectOffice.hours("WEB", "8"));
        page.refresh();
        assertThat(page.ready().why().get()).isEmpty();
        page.kind().set(BacklogKind.PRODUCTS);
        assertThat(page.ready().why().get()).contains(new InvoicePageRefusal.NothingOfBacklogChosen());
        page.kind().set(BacklogKind.WORK);
        assertThat(page.ready().why().get()).isEmpty();
    }

    @Test
    void a_row_opens_its_contract() {
        invoicing.approved(ProjectOffice.hours("WEB", "8"));
        var page = page();
        page.work().open();
        assertThat(invoicing.desk.navigator.documents.getLast().number()).isEqualTo("PC-0001");
    }

    @Test
    void nothing_ready_is_said() {
        invoicing.approved(ProjectOffice.hours("WEB", "8"));
        page().create().run();
        assertThat(invoicing.desk.said()).startsWith("Nothing of contract PC-0001 is ready to invoice.");
    }

    @Test
    void a_row_that_came_later_is_added_to_the_draft() {
        var number = invoicing.draft("8");
        invoicing.ready("4");
        page().addToDraft().run();
        assertThat(invoicing.kept(number).details()).hasSize(2);
        assertThat(invoicing.desk.said()).isEqualTo("Added to drafts: 1.");
    }

    @Test
    void a_milestone_is_ready_not_ready_and_invoiced(FxRobot robot) {
        milestone();
        var page = page();
        invoicing.desk.show(stage, page, Language.EN);
        OnScreen.run(() -> page.kind().set(BacklogKind.MILESTONES));
        OnScreen.settle();
        robot.clickOn("#ready").clickOn("#notReady");
        assertThat(page.milestones().rows()).extracting(each -> each.status()).containsExactly(MilestoneStatus.NOT_READY);
        robot.clickOn("#ready").clickOn("#create");
        assertThat(invoicing.desk.said()).isEqualTo("Draft project invoices made: 1.");
        assertThat(page.milestones().rows()).isEmpty();
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        invoicing.ready("8");
        invoicing.approved(ProjectOffice.hours("WEB", "4"));
        invoicing.desk.picture(page());
        assertThat(Pictures.folder().resolve("BillingBacklogView-nl-light.png")).exists();
    }
}
