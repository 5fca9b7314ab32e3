package org.faktuur.projects.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.faktuur.Office;
import org.faktuur.OfficeProjectBilling;
import org.faktuur.TestOffice;
import org.faktuur.database.Database;
import org.faktuur.money.Price;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.contract.ProjectPrice;
import org.faktuur.session.DeskSession;
import org.faktuur.session.Duty;
import org.faktuur.session.Language;
import org.faktuur.session.Right;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The two levels of approval (SPEC G1): entries first, the draft invoice second, each by whoever may.
class TwoLevelsTest {

    private final DeskSession session = new DeskSession("test", TestOffice.TODAY, Language.EN);
    private final Office office = ProjectOffice.fill(TestOffice.fill(new Office(Database.memory(), session)));
    private final Drafting drafting = new Drafting(office);

    @AfterEach
    void close() {
        office.close();
    }

    private static ProjectRefusal notFor(Duty duty, Right right) {
        return new ProjectRefusal.NotYourDuty(duty, right);
    }

    @Test
    void a_team_member_enters_and_a_project_manager_approves_drafts_and_confirms() {
        var projects = office.projects();
        session.workAs(Duty.TEAM_MEMBER);
        var entry = drafting.submitted("8");
        assertThat(projects.approveEntries().approve(List.of(entry)).refusals())
                .containsExactly(notFor(Duty.TEAM_MEMBER, Right.APPROVE));
        session.workAs(Duty.PROJECT_MANAGER);
        projects.approveEntries().approve(List.of(entry)).orElseThrow();
        session.workAs(Duty.TEAM_MEMBER);
        assertThat(drafting.ready(drafting.unbilled(entry)).refusals())
                .containsExactly(notFor(Duty.TEAM_MEMBER, Right.DRAFT));
        session.workAs(Duty.PROJECT_MANAGER);
        drafting.ready(drafting.unbilled(entry)).orElseThrow();
        session.workAs(Duty.TEAM_MEMBER);
        assertThat(projects.createProjectInvoices().create("PC-0001").refusals())
                .containsExactly(notFor(Duty.TEAM_MEMBER, Right.DRAFT));
        session.workAs(Duty.PROJECT_MANAGER);
        var draft = drafting.create();
        session.workAs(Duty.TEAM_MEMBER);
        assertThat(projects.keepProjectInvoice().delete(draft.ref()).refusals())
                .containsExactly(notFor(Duty.TEAM_MEMBER, Right.DRAFT));
        assertThat(projects.confirmProjectInvoices().confirm(draft.ref()).refusals())
                .containsExactly(notFor(Duty.TEAM_MEMBER, Right.CONFIRM));
        assertThat(projects.keepProjectInvoice().addToDrafts(BacklogChoice.ofWork(List.of())).refusals())
                .containsExactly(notFor(Duty.TEAM_MEMBER, Right.DRAFT));
        session.workAs(Duty.PROJECT_MANAGER);
        var confirmed = drafting.confirm(draft);
        session.workAs(Duty.TEAM_MEMBER);
        assertThat(projects.correctProjectInvoice().begin(confirmed.number()).refusals())
                .containsExactly(notFor(Duty.TEAM_MEMBER, Right.DRAFT));
    }

    @Test
    void contracts_are_the_project_managers_and_the_customers_invoice_is_the_bookkeepers() {
        session.workAs(Duty.TEAM_MEMBER);
        assertThat(office.projects().saveContract().save(ProjectOffice.contract(ProjectOffice.timeAndMaterial()))
                .refusals()).containsExactly(notFor(Duty.TEAM_MEMBER, Right.CONTRACT));
        assertThat(office.projects().confirmContract().confirm("PC-0001").refusals())
                .containsExactly(notFor(Duty.TEAM_MEMBER, Right.CONTRACT));
        assertThat(office.projects().savePrice().save(new ProjectPrice(0, ProjectPrice.Purpose.SALES, "",
                new ProjectPrice.Priced(ProjectPrice.Kind.ROLE, "DEV"), ProjectOffice.EUR, LocalDate.of(2026, 1, 1),
                Price.of("10"))).refusals()).containsExactly(notFor(Duty.TEAM_MEMBER, Right.CONTRACT));
        session.workAs(Duty.PROJECT_MANAGER);
        var confirmed = drafting.confirmed("8");
        assertThat(new OfficeProjectBilling(office).postProjectInvoices().post(confirmed.number()).refusals())
                .containsExactly(notFor(Duty.PROJECT_MANAGER, Right.POST));
        session.workAs(Duty.BOOKKEEPER);
        new OfficeProjectBilling(office).postProjectInvoices().post(confirmed.number()).orElseThrow();
    }
}
