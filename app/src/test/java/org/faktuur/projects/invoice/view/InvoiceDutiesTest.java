package org.faktuur.projects.invoice.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.database.Database;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.session.DeskSession;
import org.faktuur.session.Duty;
import org.faktuur.session.Language;
import org.faktuur.session.Right;
import org.faktuur.shell.Command;
import org.faktuur.shell.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whoever may not make or confirm drafts sees why, on every page of project invoices.
class InvoiceDutiesTest {

    private final DeskSession session = new DeskSession("test", TestOffice.TODAY, Language.EN);
    private final InvoicingDesk invoicing = new InvoicingDesk(TestOffice.fill(new Office(Database.memory(), session)));

    @AfterEach
    void close() {
        invoicing.close();
    }

    private static void off(Right right, Command... commands) {
        assertThat(List.of(commands)).allSatisfy(each -> assertThat(each.why().get())
                .contains(new ProjectRefusal.NotYourDuty(Duty.TEAM_MEMBER, right)));
    }

    @Test
    void acts_of_a_draft_of_the_list_and_of_the_backlog_say_whose_they_are() {
        var draft = invoicing.page(invoicing.draft("8"));
        var list = invoicing.desk.page(ProjectInvoiceListViewModel.class, "ProjectInvoicesFeature.invoices");
        var backlog = invoicing.desk.page(BillingBacklogViewModel.class, "ProjectInvoicesFeature.backlog");
        assertThat(draft.acts().confirm().why().get()).isEmpty();
        session.workAs(Duty.TEAM_MEMBER);
        List.of(draft, list, backlog).forEach(Page::onShown);
        var acts = draft.acts();
        off(Right.DRAFT, acts.refresh(), acts.review(), acts.delete(), acts.correct(), draft.detailActs().remove());
        off(Right.CONFIRM, acts.confirm(), list.confirm());
        off(Right.DRAFT, backlog.ready(), backlog.notReady(), backlog.create(), backlog.addToDraft());
        session.workAs(Duty.PROJECT_MANAGER);
        List.of(draft, list, backlog).forEach(Page::refresh);
        assertThat(List.of(acts.confirm(), acts.delete(), list.confirm()))
                .allSatisfy(each -> assertThat(each.why().get()).isEmpty());
        assertThat(backlog.create().why().get()).contains(new InvoicePageRefusal.NothingOfBacklogChosen());
    }
}
