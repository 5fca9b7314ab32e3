package org.faktuur.projects.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faktuur.Office;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.listing.Sort;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.Bookings;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Life;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.Milestone;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.contract.Split;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Corrections, in the books: the specification, I1 to I5.
class CorrectingTest {

    private static final String POSTED = " CHARGEABLE CUSTOMER_INVOICE_POSTED ";

    private final Office office = ProjectOffice.open();
    private final Drafting drafting = new Drafting(office);

    @AfterEach
    void close() {
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        office.close();
    }

    private ConfirmedInvoice corrected(ConfirmedInvoice of, String quantity, String price) {
        return drafting.confirm(drafting.edit(drafting.correction(of), quantity, price, BillingType.CHARGEABLE));
    }

    @Test
    void I1_a_correction_begins_with_all_of_it_at_nought() {
        var confirmed = drafting.confirmed("8", "4");
        var draft = drafting.correction(confirmed);
        assertThat(draft.heading().corrects()).isEqualTo(confirmed.number());
        assertThat(draft.correcting()).extracting(each -> each.worth().quantity() + " of " + each.original().quantity())
                .containsExactly("0 of 8", "0 of 4");
        assertThat(draft.amount()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(draft.originalAmount()).isEqualTo(Money.parse("EUR 2400.00"));
    }

    @ParameterizedTest(name = "I2: 8 x 200 becomes {0} x {1}")
    @CsvSource({
        "0,  200, '',                '8 1600.00', -1600.00",
        "6,  200, 'billed 6 1200.00', '2 400.00', -400.00",
        "10, 200, 'billed 10 2000.00', '',        400.00",
        "8,  180, 'billed 8 1440.00', '',         -160.00",
        "6,  180, 'billed 6 1080.00', '2 400.00', -520.00"})
    void table_I2_what_was_billed_is_reversed_and_billed_anew(String quantity, String price, String billed, String back,
                                                              String difference) {
        var confirmed = drafting.confirmed("8");
        assertThat(drafting.rows().getLast()).isEqualTo("billed 8 1600.00" + POSTED + "-");
        var rows = drafting.rows().size();
        var correction = corrected(confirmed, quantity, price);
        var expected = new ArrayList<>(List.of("billed -8 -1600.00" + POSTED + "UNADJUSTABLE"));
        if (!billed.isEmpty()) {
            expected.add(billed + POSTED + "-");
        }
        if (!back.isEmpty()) {
            expected.add("unbilled " + back + " CHARGEABLE OPEN -");
        }
        assertThat(drafting.rowsAfter(rows)).isEqualTo(expected);
        assertThat(drafting.rows().get(rows - 1)).isEqualTo("billed 8 1600.00" + POSTED + "ADJUSTED");
        assertThat(drafting.rows().getFirst()).isEqualTo("cost 8 800.00 CHARGEABLE OPEN -");
        assertThat(correction.difference()).isEqualTo(Money.parse("EUR " + difference));
        assertThat(correction.originalAmount()).isEqualTo(Money.parse("EUR 1600.00"));
    }

    @Test
    void I2_what_is_removed_from_the_draft_stays_and_may_be_corrected_later() {
        var confirmed = drafting.confirmed("8", "4");
        var draft = drafting.correction(confirmed);
        draft = office.projects().editProjectInvoice().remove(draft.ref(), List.of(draft.details().getFirst().id())).orElseThrow();
        drafting.confirm(draft);
        assertThat(drafting.rowsAfter(8)).containsExactly("billed -4 -800.00" + POSTED + "UNADJUSTABLE",
                "unbilled 4 800.00 CHARGEABLE OPEN -");
        var later = drafting.correction(office.projects().invoices().confirmed(confirmed.number()).orElseThrow());
        assertThat(later.correcting()).extracting(each -> each.original().quantity()).containsExactly(Quantity.of(8));
    }

    @Test
    void only_chosen_transactions_may_be_corrected() {
        var confirmed = drafting.confirmed("8", "4");
        var chosen = confirmed.details().getLast().billed().id();
        assertThat(office.projects().correctProjectInvoice().begin(confirmed.number(), Set.of(chosen)).orElseThrow()
                .correcting()).singleElement().satisfies(each -> assertThat(each.billed().id()).isEqualTo(chosen));
    }

    @Test
    void I4_what_a_draft_corrects_is_on_no_other_and_the_rest_may_be_corrected_beside_it() {
        var correct = office.projects().correctProjectInvoice();
        var invoice = drafting.confirmed("8", "4").number();
        var billed = office.projects().invoices().confirmed(invoice).orElseThrow().details().stream()
                .map(each -> each.billed().id()).toList();
        var first = correct.begin(invoice, Set.of(billed.getFirst())).orElseThrow();
        assertThat(correct.choices(invoice).orElseThrow()).extracting(CorrectProjectInvoice.Choice::draft)
                .containsExactly(first.number(), "");
        assertThat(correct.begin(invoice).refusals())
                .containsExactly(new ProjectInvoiceRefusal.CorrectionIsOpen(invoice, first.number()));
        var second = correct.begin(invoice, Set.of(billed.getLast())).orElseThrow();
        assertThat(correct.choices(invoice).refusals())
                .containsExactly(new ProjectInvoiceRefusal.CorrectionIsOpen(invoice, first.number()));
        drafting.confirm(second);
        office.projects().keepProjectInvoice().delete(first.ref()).orElseThrow();
        assertThat(correct.choices(invoice).orElseThrow()).singleElement()
                .matches(each -> each.isFree() && each.detail().billed().id() == billed.getFirst());
        assertThat(correct.begin(invoice, Set.of()).refusals())
                .containsExactly(new ProjectInvoiceRefusal.NothingChosenToCorrect(invoice));
    }

    @Test
    void I2_a_milestone_is_credited_whole_and_is_ready_again_and_a_product_too() {
        drafting.contract("PC-0002", List.of(
                new ContractLine(1, "Phase", new ContractLine.FixedPrice(Coverage.ofAllTasks("OWN", TransactionClass.FEE),
                        Money.parse("EUR 5000.00"), List.of(new Milestone(0, "Delivery", ProjectOffice.DAY,
                        Money.parse("EUR 5000.00"), MilestoneStatus.NOT_READY))), Split.all("C100")),
                new ContractLine(2, "Server", new ContractLine.Goods("P1", Quantity.of(2), Price.of("60"),
                        MilestoneStatus.NOT_READY), Split.all("C100"))));
        office.projects().markReady().ready(BacklogChoice.ofPieces(office.projects().pieces().of("PC-0002").stream()
                .map(ContractPiece::key).toList())).orElseThrow();
        var confirmed = drafting.confirm(drafting.draftOf(office.projects().createProjectInvoices().create("PC-0002")
                .orElseThrow().getFirst()));
        var draft = drafting.correction(confirmed);
        var milestone = draft.details().getFirst();
        assertThat(office.projects().editProjectInvoice().quantity(draft.ref(), milestone.id(), Quantity.of("0.5")).refusals())
                .containsExactly(new ProjectRefusal.MilestoneIsWhole("Delivery"));
        draft = office.projects().editProjectInvoice().quantity(draft.ref(), draft.details().getLast().id(), Quantity.of(1))
                .orElseThrow();
        drafting.confirm(draft);
        var rows = office.projects().actuals().ofContract("PC-0002").stream()
                .map(Bookings::shortly).toList();
        assertThat(rows).containsExactly("billed 1 5000.00" + POSTED + "ADJUSTED", "billed 2 120.00" + POSTED + "ADJUSTED",
                "billed -1 -5000.00" + POSTED + "UNADJUSTABLE", "billed -2 -120.00" + POSTED + "UNADJUSTABLE",
                "billed 1 60.00" + POSTED + "-");
        assertThat(office.projects().pieces().of("PC-0002")).extracting(ContractPiece::status).containsExactly(
                MilestoneStatus.READY_TO_INVOICE, MilestoneStatus.CUSTOMER_INVOICE_POSTED);
        assertThat(office.projects().createProjectInvoices().create("PC-0002").orElseThrow()).hasSize(1);
    }

    @Test
    void example_I4_the_chain_of_corrections_and_what_is_billed_again() {
        var first = drafting.confirmed("8");
        corrected(first, "0", "200");
        drafting.actuals().stream().filter(each -> each.type() == ActualType.UNBILLED_SALES && each.stands())
                .forEach(each -> drafting.ready(each.id()));
        var second = drafting.confirm(drafting.create());
        corrected(second, "6", "200");
        var life = life();
        assertThat(life.billed()).isEqualTo(Quantity.of(6));
        assertThat(life.open()).isEqualTo(Quantity.of(2));
        assertThat(life.holds()).isTrue();
    }

    @Test
    void example_I4_an_increase_lowers_what_an_earlier_correction_put_back() {
        var second = corrected(drafting.confirmed("8"), "6", "200");
        var rows = drafting.rows().size();
        corrected(second, "7", "200");
        assertThat(drafting.rowsAfter(rows)).containsExactly("billed -6 -1200.00" + POSTED + "UNADJUSTABLE",
                "billed 7 1400.00" + POSTED + "-", "unbilled -2 -400.00 CHARGEABLE CANCELED UNADJUSTABLE",
                "unbilled 1 200.00 CHARGEABLE OPEN -");
        assertThat(life().agreed()).isEqualTo(Quantity.of(8));
    }

    @Test
    void I4_the_offer_may_be_declined() {
        var second = corrected(drafting.confirmed("8"), "6", "200");
        var draft = drafting.edit(drafting.correction(second), "7", "200", BillingType.CHARGEABLE);
        draft = office.projects().editProjectInvoice().lowerRemainder(draft.ref(),
                List.of(draft.details().getFirst().id()), false).orElseThrow();
        drafting.confirm(draft);
        assertThat(life().agreed()).isEqualTo(Quantity.of(9));
    }

    private Life life() {
        return new Life(office.projects().actuals().of(new Source(Source.Kind.ENTRY, 1)));
    }

    @ParameterizedTest(name = "I4: {0}")
    @CsvSource({"approved 8, '', 8, 0", "confirmed unchanged, 8, 0, 8", "confirmed after 8 to 6, 6, 0, 8",
        "corrected 8 to 0, '8 0', 8, 0", "corrected 8 to 6, '8 6', 2, 6", "corrected 8 to 10, '8 10', 0, 10",
        "corrected 8 to 6 to 7, '8 6 7', 1, 7"})
    void table_of_invariants(String words, String steps, String open, String billed) {
        if (steps.isEmpty()) {
            drafting.approved("8");
        } else {
            var quantities = steps.split(" ");
            var invoice = drafting.confirm(drafting.edit(drafting.draft("8"), quantities[0], "200", BillingType.CHARGEABLE));
            for (var quantity : List.of(quantities).subList(1, quantities.length)) {
                invoice = corrected(invoice, quantity, "200");
            }
        }
        assertThat(life().open()).as("(a)").isEqualTo(Quantity.of(open));
        assertThat(life().billed()).as("(b)").isEqualTo(Quantity.of(billed));
        assertThat(life().holds()).isTrue();
    }

    @Test
    void I4_one_correction_at_a_time_and_deleting_it_frees_the_invoice() {
        var confirmed = drafting.confirmed("8");
        var draft = drafting.correction(confirmed);
        assertThat(office.projects().correctProjectInvoice().begin(confirmed.number()).refusals())
                .containsExactly(new ProjectInvoiceRefusal.CorrectionIsOpen(confirmed.number(), draft.number()));
        office.projects().keepProjectInvoice().delete(draft.ref()).orElseThrow();
        assertThat(drafting.rows().getLast()).isEqualTo("billed 8 1600.00" + POSTED + "-");
        drafting.confirm(drafting.correction(confirmed));
        assertThat(office.projects().correctProjectInvoice().begin(confirmed.number()).refusals())
                .containsExactly(new ProjectInvoiceRefusal.NothingToCorrect(confirmed.number()));
        assertThat(office.projects().correctProjectInvoice().begin("PI-999999").refusals())
                .containsExactly(new ProjectInvoiceRefusal.NotConfirmed("PI-999999"));
    }

    @Test
    void I5_a_correction_of_nothing_is_refused_and_nothing_else_is_taken() {
        var draft = drafting.correction(drafting.confirmed("8"));
        var id = draft.details().getFirst().id();
        var restored = office.projects().editProjectInvoice().restore(draft.ref(), List.of(id)).orElseThrow();
        assertThat(office.projects().confirmProjectInvoices().confirm(restored.ref()).refusals())
                .containsExactly(new ProjectRefusal.NothingCorrected());
        assertThat(office.projects().editProjectInvoice().edit(restored.ref(), Map.of(id, drafting.billed(
                restored.details().getFirst(), BillingType.COMPLIMENTARY))).refusals())
                .containsExactly(new ProjectRefusal.BillingTypeStays("Programming"));
        assertThat(office.projects().keepProjectInvoice().refresh(restored.ref()).refusals())
                .containsExactly(new ProjectInvoiceRefusal.NotOnCorrection(restored.number()));
        var nought = office.projects().editProjectInvoice().quantity(restored.ref(), id, Quantity.ZERO).orElseThrow();
        assertThat(nought.amount()).isEqualTo(Money.parse("EUR 0.00"));
    }

    @Test
    void I5_the_corrected_invoice_says_so() {
        var confirmed = drafting.confirmed("8");
        var correction = corrected(confirmed, "6", "200");
        var now = office.projects().invoices().confirmed(confirmed.number()).orElseThrow();
        assertThat(now.hasCorrections()).isTrue();
        assertThat(now.corrected()).containsExactly(correction.number());
        assertThat(office.projects().invoices().all().page(Sort.ascending("number"), List.of(), Optional.empty(),
                false, 10)).extracting(ProjectInvoiceRow::hasCorrections).containsExactly(true, false);
    }

    @Test
    void I5_the_entry_is_asked_back_after_a_full_credit_only() {
        var confirmed = drafting.confirmed("8");
        var entry = confirmed.details().getFirst().billed().subject().source().id();
        assertThat(office.projects().submitEntries().requestRecall(List.of(entry), "Wrong").refusals())
                .containsExactly(new ProjectRefusal.EntryOnInvoice("Programming"));
        corrected(confirmed, "0", "200");
        office.projects().submitEntries().requestRecall(List.of(entry), "Wrong").orElseThrow();
        office.projects().approveEntries().giveBack(List.of(entry)).orElseThrow();
        assertThat(life().agreed()).isEqualTo(Quantity.ZERO);
        assertThat(life().cost()).isEqualTo(Quantity.ZERO);
        assertThat(life().holds()).isTrue();
    }
}
