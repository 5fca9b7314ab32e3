package org.faktuur.projects.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.OfficeProjectBilling;
import org.faktuur.TestOffice;
import org.faktuur.TestSession;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Course;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.invoice.Drafting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectInvoiceReplayTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_confirmed_corrected_and_posted_comes_back_from_the_journal_and_the_drafts_are_gone() throws IOException {
        var company = folder.resolve("books");
        var file = folder.resolve("books.mv.db");
        String draft;
        try (var office = Office.create(company, TestSession.english())) {
            ProjectOffice.fill(TestOffice.fill(office));
            office.projects().saveContract().save(office.projects().contracts().byNumber("PC-0001").orElseThrow()
                    .with(new ProjectContract.Accounting(true, Optional.empty()))).orElseThrow();
            draft = new Drafting(office).draft("8").number();
        }
        var older = Files.copy(file, folder.resolve("older"));
        List<String> written;
        List<Long> actuals;
        String elsewhere;
        List<String> cancelled;
        String correction;
        try (var office = Office.open(company, TestSession.english())) {
            var drafting = new Drafting(office);
            drafting.confirm(drafting.draftOf(draft));
            var corrective = office.projects().correctProjectInvoice().begin(draft).orElseThrow();
            correction = corrective.number();
            drafting.confirm(office.projects().editProjectInvoice().quantity(corrective.ref(),
                    corrective.details().getFirst().id(), Quantity.of(6)).orElseThrow());
            assertThat(new OfficeProjectBilling(office).postProjectInvoices().post(List.of(draft, correction),
                    Course.all())).allMatch(each -> each.posted().isDone());
            elsewhere = drafting.confirmed("3").number();
            new OfficeProjectBilling(office).completeProjectInvoice().elsewhere(elsewhere, "EXT-7").orElseThrow();
            actuals = drafting.actuals().stream().map(Actual::id).toList();
            assertThat(office.projects().movements().standing(actuals)).hasSize(3);
            var nothing = drafting.confirmed("3");
            drafting.confirm(office.projects().correctProjectInvoice().begin(nothing.number()).orElseThrow());
            cancelled = new OfficeProjectBilling(office).cancelProjectInvoices().cancel(List.of(nothing.number()))
                    .orElseThrow();
            written = drafting.rows();
        }
        Files.move(older, file, StandardCopyOption.REPLACE_EXISTING);
        try (var office = Office.replay(company, TestSession.english())) {
            assertThat(new Drafting(office).rows()).isEqualTo(written);
            assertThat(office.projects().invoices().draft(draft)).isEmpty();
            assertThat(office.projects().invoices().confirmed(draft).orElseThrow().corrected())
                    .containsExactly(correction);
            assertThat(office.projects().movements().standing(actuals)).hasSize(3);
            var billing = new OfficeProjectBilling(office).customerInvoices();
            assertThat(billing.of(elsewhere).orElseThrow().status()).isEqualTo(CustomerInvoice.Status.ELSEWHERE);
            assertThat(billing.of(draft).orElseThrow().status()).isEqualTo(CustomerInvoice.Status.POSTED);
            assertThat(billing.of(correction).orElseThrow().document()).isNotEmpty();
            assertThat(billing.of(correction).orElseThrow().completion().layout()).isNotEmpty();
            assertThat(cancelled).hasSize(2).allMatch(each -> billing.of(each).orElseThrow().status()
                    == CustomerInvoice.Status.CANCELLED);
            assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        }
    }
}
