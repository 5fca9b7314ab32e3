package org.faktuur.projects.invoice.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faktuur.HeadlessFix;
import org.faktuur.Pictures;
import org.faktuur.projects.invoice.ProjectInvoiceRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class ConfirmRunViewTest {

    private final InvoicingDesk invoicing = new InvoicingDesk();

    @AfterEach
    void close() {
        invoicing.close();
    }

    private ConfirmRunViewModel run(List<String> numbers) {
        invoicing.desk.page(ProjectInvoiceListViewModel.class, "ProjectInvoicesFeature.invoices").pages()
                .confirm(numbers);
        return (ConfirmRunViewModel) invoicing.desk.navigator.pages.getLast();
    }

    @Test
    void what_is_refused_of_one_does_not_stop_the_others() {
        var confirmed = invoicing.confirmed("8");
        var draft = invoicing.draft("4");
        var run = run(List.of(confirmed, draft));
        assertThat(run.rows()).extracting(ConfirmRow::step).containsExactly(ConfirmStep.FAILED, ConfirmStep.COMPLETE);
        assertThat(run.rows().getFirst().reasons()).containsExactly(new ProjectInvoiceRefusal.NoSuchDraft(confirmed));
        assertThat(invoicing.desk.said()).isEqualTo("Not confirmed: 1. The reasons stand in the list.");
        assertThat(run.mayClose()).isTrue();
        assertThat(run.stop().why().get()).contains(new InvoicePageRefusal.ConfirmingIsOver());
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        var confirmed = invoicing.confirmed("8");
        invoicing.desk.picture(run(List.of(confirmed, invoicing.draft("4"))));
        assertThat(Pictures.folder().resolve("ConfirmRunView-nb-dark.png")).exists();
    }
}
