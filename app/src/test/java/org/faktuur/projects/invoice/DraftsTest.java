package org.faktuur.projects.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.Milestone;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.contract.Split;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// From the backlog to drafts and back: the specification, F8, F9, H1, H2.
class DraftsTest {

    private final Office office = ProjectOffice.open();
    private final Drafting drafting = new Drafting(office);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void rows_are_marked_ready_and_not_ready_again() {
        var work = drafting.approved("8");
        assertThat(drafting.ready(work)).isEqualTo(Outcome.done(1));
        assertThat(drafting.status(work)).isEqualTo("READY_TO_INVOICE");
        assertThat(office.projects().markReady().notReady(BacklogChoice.ofWork(List.of(work)))).isEqualTo(Outcome.done(1));
        assertThat(drafting.status(work)).isEqualTo("OPEN");
        assertThat(office.projects().createProjectInvoices().create("PC-0001").refusals())
                .containsExactly(new ProjectInvoiceRefusal.NothingReady("PC-0001"));
    }

    @Test
    void what_was_reversed_or_is_on_an_invoice_is_not_marked() {
        var draft = drafting.draft("8");
        var work = drafting.work(draft).getFirst();
        var refused = List.of(new ProjectInvoiceRefusal.NotInBacklog("Programming"));
        assertThat(drafting.ready(work).refusals()).isEqualTo(refused);
        assertThat(office.projects().markReady().notReady(BacklogChoice.ofWork(List.of(work))).refusals()).isEqualTo(refused);
        var entry = drafting.entry("3");
        var reversed = drafting.unbilled(entry);
        office.projects().approveEntries().cancelApproval(List.of(entry)).orElseThrow();
        assertThat(drafting.ready(reversed).refusals()).isEqualTo(refused);
    }

    @Test
    void a_draft_takes_what_is_ready_and_a_second_one_finds_nothing() {
        var draft = drafting.draft("8", "4");
        assertThat(draft.amount()).isEqualTo(Money.parse("EUR 2400.00"));
        assertThat(draft.heading().name()).isEqualTo("Web shop");
        assertThat(drafting.work(draft)).allSatisfy(each ->
                assertThat(drafting.status(each)).isEqualTo("CUSTOMER_INVOICE_CREATED"));
        assertThat(office.projects().createProjectInvoices().create("PC-0001").isDone()).isFalse();
        assertThat(office.projects().keepProjectInvoice().refresh(draft.ref()).orElseThrow().details()).hasSize(2);
    }

    @Test
    void work_of_tomorrow_waits() {
        drafting.ready(drafting.unbilled(drafting.entry("8", office.session().today().plusDays(1))));
        assertThat(office.projects().createProjectInvoices().create("PC-0001").isDone()).isFalse();
        drafting.ready(drafting.unbilled(drafting.entry("2", office.session().today())));
        assertThat(drafting.create().amount()).isEqualTo(Money.parse("EUR 400.00"));
    }

    @Test
    void several_contracts_each_by_itself_and_one_that_has_nothing_does_not_stop_the_others() {
        drafting.ready(drafting.approved("8"));
        var heard = new ArrayList<String>();
        var results = office.projects().createProjectInvoices().create(List.of("PC-0009", "PC-0001", "PC-0001"),
                office.session().today(), (last, done, of) -> heard.add(last.contract() + " " + done + "/" + of));
        assertThat(heard).containsExactly("PC-0009 1/2", "PC-0001 2/2");
        assertThat(results.getFirst().drafts().refusals())
                .containsExactly(new ProjectInvoiceRefusal.UnknownProjectContract("PC-0009"));
        assertThat(results.getLast().drafts().orElseThrow()).hasSize(1);
        assertThat(office.projects().createProjectInvoices().create(List.of("PC-0009", "PC-0001"),
                office.session().today(), (_, _, _) -> false)).hasSize(1);
    }

    @Test
    void customers_who_share_get_an_invoice_each() {
        drafting.contract("PC-0002", ProjectOffice.fixedPrice("100.01").with(new ContractLine.FixedPrice(
                ((ContractLine.Work) ProjectOffice.fixedPrice("1").matter()).coverage(), Money.parse("EUR 100.01"),
                List.of(new Milestone(0, "Delivery", ProjectOffice.DAY, Money.parse("EUR 100.01"),
                        MilestoneStatus.NOT_READY)))), halves());
        var pieces = office.projects().pieces().of("PC-0002");
        assertThat(pieces).extracting(each -> each.key().customer() + " " + each.worth().amount())
                .containsExactly("C100 EUR 50.01", "C200 EUR 50.00");
        office.projects().markReady().ready(BacklogChoice.ofPieces(List.of(pieces.getFirst().key()))).orElseThrow();
        assertThat(ContractPiece.progress(office.projects().pieces().of("PC-0002")))
                .isEqualTo(ContractPiece.Progress.IN_PROGRESS);
        assertThat(office.projects().pieces().of("PC-0002")).extracting(ContractPiece::status)
                .containsExactly(MilestoneStatus.READY_TO_INVOICE, MilestoneStatus.NOT_READY);
        office.projects().markReady().ready(BacklogChoice.ofPieces(List.of(pieces.getLast().key()))).orElseThrow();
        var drafts = office.projects().createProjectInvoices().create("PC-0002").orElseThrow().stream()
                .map(drafting::draftOf).toList();
        assertThat(drafts).extracting(each -> each.heading().customer() + " " + each.amount())
                .containsExactly("C100 EUR 50.01", "C200 EUR 50.00");
        drafts.forEach(each -> office.projects().confirmProjectInvoices().confirm(each.ref()).orElseThrow());
        assertThat(ContractPiece.progress(office.projects().pieces().of("PC-0002")))
                .isEqualTo(ContractPiece.Progress.COMPLETED);
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
    }

    private static Split halves() {
        var shares = new LinkedHashMap<String, Percent>();
        shares.put("C100", Percent.of("50"));
        shares.put("C200", Percent.of("50"));
        return new Split(shares, "C200");
    }

    @Test
    void a_draft_has_a_line_for_every_line_of_its_contract() {
        var contract = office.projects().contracts().byNumber("PC-0001").orElseThrow();
        var lines = new ArrayList<>(contract.lines());
        lines.add(new ContractLine(2, "Server", new ContractLine.Goods("P1", Quantity.of(2), Price.of("25"),
                MilestoneStatus.NOT_READY), Split.all("C100")));
        var changed = office.projects().saveContract().save(contract.with(lines)).orElseThrow();
        assertThat(drafting.draft("8").lines(changed)).extracting(each -> each.of().name() + " " + each.amount())
                .containsExactly("Work EUR 1600.00", "Server EUR 0.00");
    }

    @Test
    void example_H1_only_what_is_chargeable_adds_up() {
        var draft = drafting.draft("8", "2", "1", "0.6");
        var details = draft.details();
        var edited = drafting.edit(draft, Map.of(
                details.get(1).id(), drafting.billed(details.get(1), BillingType.NON_CHARGEABLE),
                details.get(2).id(), drafting.billed(details.get(2), BillingType.COMPLIMENTARY)));
        assertThat(edited.amount()).isEqualTo(Money.parse("EUR 1720.00"));
        assertThat(drafting.edit(edited, Map.of(details.get(0).id(),
                drafting.billed(details.get(0), BillingType.COMPLIMENTARY))).amount()).isEqualTo(Money.parse("EUR 120.00"));
    }

    @Test
    void a_detail_that_is_removed_is_ready_again_and_refreshing_brings_it_back_once() {
        var draft = drafting.draft("8", "4");
        var keep = office.projects().keepProjectInvoice();
        var less = office.projects().editProjectInvoice().remove(draft.ref(), List.of(draft.details().getFirst().id()))
                .orElseThrow();
        assertThat(less.amount()).isEqualTo(Money.parse("EUR 800.00"));
        assertThat(drafting.status(drafting.work(draft).getFirst())).isEqualTo("READY_TO_INVOICE");
        var again = keep.refresh(less.ref()).orElseThrow();
        assertThat(again.amount()).isEqualTo(Money.parse("EUR 2400.00"));
        assertThat(keep.refresh(again.ref()).orElseThrow().details()).hasSize(2);
    }

    @Test
    void a_draft_that_is_deleted_gives_everything_back() {
        var draft = drafting.draft("8");
        office.projects().keepProjectInvoice().delete(draft.ref()).orElseThrow();
        assertThat(drafting.status(drafting.work(draft).getFirst())).isEqualTo("READY_TO_INVOICE");
        assertThat(drafting.create().number()).isNotEqualTo(draft.number());
    }

    @Test
    void ready_rows_are_added_to_the_latest_draft_of_their_contract_and_customer() {
        var keep = office.projects().keepProjectInvoice();
        var work = drafting.approved("3");
        var draft = drafting.draft("8");
        assertThat(keep.addToDrafts(BacklogChoice.ofWork(List.of(work))).refusals())
                .containsExactly(new ProjectInvoiceRefusal.NotReadyYet("Programming"));
        drafting.ready(work).orElseThrow();
        office.projects().keepProjectInvoice().delete(draft.ref()).orElseThrow();
        assertThat(keep.addToDrafts(BacklogChoice.ofWork(List.of(work))).refusals())
                .containsExactly(new ProjectInvoiceRefusal.NoDraftToAddTo("PC-0001", "C100"));
        office.projects().markReady().notReady(BacklogChoice.ofWork(List.of(work))).orElseThrow();
        draft = drafting.create();
        drafting.ready(work).orElseThrow();
        assertThat(keep.addToDrafts(BacklogChoice.ofWork(List.of(work))).orElseThrow()).containsExactly(draft.number());
        assertThat(drafting.draftOf(draft.number()).amount()).isEqualTo(Money.parse("EUR 2200.00"));
    }

    @Test
    void work_is_split_and_the_rest_waits_ready() {
        var draft = drafting.draft("8");
        var split = office.projects().editProjectInvoice().split(draft.ref(), draft.details().getFirst().id(),
                Quantity.of(6)).orElseThrow();
        assertThat(split.amount()).isEqualTo(Money.parse("EUR 1200.00"));
        assertThat(drafting.rows()).containsExactly("cost 8 800.00 CHARGEABLE OPEN -",
                "unbilled 8 1600.00 CHARGEABLE CANCELED ADJUSTED", "unbilled -8 -1600.00 CHARGEABLE CANCELED UNADJUSTABLE",
                "unbilled 6 1200.00 CHARGEABLE CUSTOMER_INVOICE_CREATED -", "unbilled 2 400.00 CHARGEABLE READY_TO_INVOICE -");
        assertThat(drafting.create().amount()).isEqualTo(Money.parse("EUR 400.00"));
        assertThat(office.projects().editProjectInvoice().split(split.ref(), split.details().getFirst().id(),
                Quantity.of(6)).refusals()).containsExactly(new ProjectInvoiceRefusal.NoPart("Programming",
                        Quantity.of(6), Quantity.of(6)));
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
    }

    @Test
    void a_fee_is_entered_by_hand_where_the_line_takes_it() {
        var draft = drafting.draft("8");
        var fee = new EditProjectInvoice.ByHand(1, TransactionClass.FEE, ProjectOffice.DAY,
                new Work("", "", "", "", ""), new DraftDetail.Edit(Quantity.of(1), Price.of("250"),
                BillingType.CHARGEABLE, "Start", ""));
        var edit = office.projects().editProjectInvoice();
        var more = edit.add(draft.ref(), fee).orElseThrow();
        assertThat(more.amount()).isEqualTo(Money.parse("EUR 1850.00"));
        assertThat(edit.add(more.ref(), new EditProjectInvoice.ByHand(1, TransactionClass.MILESTONE, fee.date(),
                fee.work(), fee.edit())).refusals()).containsExactly(
                        new ProjectInvoiceRefusal.ClassNotOnLine(1, TransactionClass.MILESTONE));
    }

    @Test
    void whoever_changes_what_somebody_else_changed_is_refused() {
        var draft = drafting.draft("8");
        var id = draft.details().getFirst().id();
        var edit = office.projects().editProjectInvoice();
        edit.quantity(draft.ref(), id, Quantity.of(6)).orElseThrow();
        var refused = List.of(new ProjectInvoiceRefusal.DraftChangedMeanwhile(draft.number()));
        assertThat(edit.quantity(draft.ref(), id, Quantity.of(7)).refusals()).isEqualTo(refused);
        assertThat(edit.remove(draft.ref(), List.of(id)).refusals()).isEqualTo(refused);
        assertThat(office.projects().confirmProjectInvoices().confirm(draft.ref()).refusals()).isEqualTo(refused);
        assertThat(office.projects().keepProjectInvoice().delete(draft.ref()).refusals()).isEqualTo(refused);
    }

    @Test
    void a_reduction_says_what_it_gives_away_and_the_sign_stays() {
        var draft = drafting.draft("8");
        var id = draft.details().getFirst().id();
        var edit = office.projects().editProjectInvoice();
        assertThat(edit.quantity(draft.ref(), id, Quantity.of(-1)).refusals())
                .containsExactly(new ProjectRefusal.WrongSign("Programming", Quantity.of(-1)));
        var reduced = edit.quantity(draft.ref(), id, Quantity.of(6)).orElseThrow().details().getFirst();
        assertThat(reduced.givesAway()).isTrue();
        assertThat(reduced.lowered()).isEqualTo(Quantity.of(2));
    }

    @Test
    void what_is_on_a_draft_is_not_asked_back() {
        var entry = drafting.entry("8");
        drafting.ready(drafting.unbilled(entry));
        var draft = drafting.create();
        var refused = List.of(new ProjectRefusal.EntryOnInvoice("Programming"));
        assertThat(office.projects().submitEntries().requestRecall(List.of(entry), "Wrong").refusals()).isEqualTo(refused);
        assertThat(office.projects().approveEntries().cancelApproval(List.of(entry)).refusals()).isEqualTo(refused);
        office.projects().keepProjectInvoice().delete(draft.ref()).orElseThrow();
        office.projects().submitEntries().requestRecall(List.of(entry), "Wrong").orElseThrow();
        var again = drafting.create();
        assertThat(office.projects().approveEntries().giveBack(List.of(entry)).refusals()).isEqualTo(refused);
        office.projects().keepProjectInvoice().delete(again.ref()).orElseThrow();
        assertThat(office.projects().approveEntries().giveBack(List.of(entry)).isDone()).isTrue();
    }

    @Test
    void example_F10_a_run_takes_its_lines_until_their_cutoffs() {
        drafting.contract("PC-0003", ProjectOffice.fixedPrice("5000").with(new ContractLine.FixedPrice(
                ((ContractLine.Work) ProjectOffice.fixedPrice("1").matter()).coverage(), Money.parse("EUR 5000.00"),
                List.of(new Milestone(0, "Delivery", ProjectOffice.DAY, Money.parse("EUR 5000.00"),
                        MilestoneStatus.NOT_READY)))), Split.all("C100"));
        drafting.ready(drafting.unbilled(drafting.entry("8", ProjectOffice.DAY.minusDays(2))));
        drafting.ready(drafting.unbilled(drafting.entry("4", ProjectOffice.DAY.minusDays(1))));
        drafting.ready(drafting.unbilled(drafting.entry("8", ProjectOffice.DAY)));
        var create = office.projects().createProjectInvoices();
        assertThat(create.byRun("PC-0001", Map.of(2, ProjectOffice.DAY)).isDone()).isFalse();
        assertThat(drafting.draftOf(create.byRun("PC-0001", Map.of(1, ProjectOffice.DAY.minusDays(1))).orElseThrow()
                .getFirst()).amount()).isEqualTo(Money.parse("EUR 2400.00"));
        assertThat(create.byRun("PC-0001", Map.of(1, ProjectOffice.DAY.minusDays(1))).isDone()).isFalse();
        office.projects().markReady().ready(BacklogChoice.ofPieces(office.projects().pieces().of("PC-0003").stream()
                .map(ContractPiece::key).toList())).orElseThrow();
        assertThat(create.byRun("PC-0003", Map.of(2, ProjectOffice.DAY.minusDays(1))).isDone()).isFalse();
        assertThat(drafting.draftOf(create.byRun("PC-0003", Map.of(2, ProjectOffice.DAY)).orElseThrow().getFirst())
                .amount()).isEqualTo(Money.parse("EUR 5000.00"));
    }

    @Test
    void the_list_and_the_backlog_show_what_stands_where() {
        drafting.ready(drafting.approved("3"));
        var draft = drafting.create();
        drafting.approved("5");
        assertThat(office.projects().actuals().backlog(false).count(List.of())).isEqualTo(1);
        assertThat(office.projects().actuals().backlog(true).count(List.of())).isEqualTo(2);
        assertThat(office.projects().invoices().all().page(new org.faktuur.listing.Sort("number", false), List.of(),
                Optional.empty(), false, 10)).singleElement().satisfies(row -> {
                    assertThat(row.heading()).isEqualTo(draft.heading());
                    assertThat(row.amount().getAmount()).isEqualTo(new BigDecimal("600.00"));
                    assertThat(row.hasCorrections()).isFalse();
                });
        assertThat(LocalDate.EPOCH).isBefore(draft.heading().date());
    }
}
