package org.faktuur.projects.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.TestSession;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.Bookings;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.ProjectContract;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalReplayTest {

    @TempDir
    private Path folder;

    private final Source entry = new Source(Source.Kind.ENTRY, 1);

    @Test
    void approvals_and_cancellations_come_back_from_the_journal_with_their_marks() throws IOException {
        var company = folder.resolve("books");
        var file = folder.resolve("books.mv.db");
        try (var office = Office.create(company, TestSession.english())) {
            ProjectOffice.fill(TestOffice.fill(office));
            ProjectOffice.submitted(office, ProjectOffice.hours("WEB", "8"));
            ProjectOffice.submitted(office, Entry.draft(TransactionClass.EXPENSE, ProjectOffice.DAY,
                    new Work("WEB", "", "BOB", "", "TRAVEL"), Quantity.of(1), new Entry.Cost(Price.of("100"),
                            ProjectOffice.EUR, Money.parse("EUR 21.00")), "Train"));
        }
        var older = Files.copy(file, folder.resolve("older"));
        List<String> written;
        try (var office = Office.open(company, TestSession.english())) {
            office.projects().approveEntries().approve(List.of(1L)).orElseThrow();
            office.projects().approveEntries().cancelApproval(List.of(1L)).orElseThrow();
            office.projects().approveEntries().approve(List.of(1L, 2L)).orElseThrow();
            office.projects().approveEntries().cancelApproval(List.of(2L)).orElseThrow();
            written = rows(office);
        }
        Files.move(older, file, StandardCopyOption.REPLACE_EXISTING);
        try (var office = Office.replay(company, TestSession.english())) {
            assertThat(rows(office)).hasSize(6).isEqualTo(written);
            assertThat(office.projects().actuals().of(new Source(Source.Kind.ENTRY, 2)))
                    .extracting(each -> each.worth().tax().toString())
                    .containsExactly("EUR 21.00", "EUR 0.00", "EUR -21.00", "EUR 0.00");
            assertThat(office.projects().entries().byId(1).orElseThrow().status()).isEqualTo(EntryStatus.APPROVED);
            assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        }
    }

    @Test
    void a_confirmed_contract_and_what_it_wrote_anew_come_back_from_the_journal() throws IOException {
        var company = folder.resolve("contracts");
        var file = folder.resolve("contracts.mv.db");
        ProjectContract kept;
        try (var office = Office.create(company, TestSession.english())) {
            ProjectOffice.fill(TestOffice.fill(office));
            office.projects().approveEntries().approve(List.of(ProjectOffice.submitted(office,
                    ProjectOffice.hours("WEB", "8")))).orElseThrow();
            kept = office.projects().contracts().byNumber("PC-0001").orElseThrow();
        }
        var older = Files.copy(file, folder.resolve("older"));
        List<String> written;
        try (var office = Office.open(company, TestSession.english())) {
            assertThat(office.projects().contracts().byNumber("PC-0001")).contains(kept);
            office.projects().confirmContract().confirm("PC-0001").orElseThrow();
            written = rows(office);
        }
        Files.move(older, file, StandardCopyOption.REPLACE_EXISTING);
        try (var office = Office.replay(company, TestSession.english())) {
            assertThat(rows(office)).hasSize(6).isEqualTo(written);
            assertThat(office.projects().contracts().byNumber("PC-0001").orElseThrow().status())
                    .isEqualTo(ContractStatus.CONFIRMED);
            assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        }
    }

    private List<String> rows(Office office) {
        return office.projects().actuals().of(entry).stream().map(Bookings::shortly).toList();
    }
}
