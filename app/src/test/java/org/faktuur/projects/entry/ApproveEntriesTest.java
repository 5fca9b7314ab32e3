package org.faktuur.projects.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.faktuur.projects.ProjectOffice.DAY;
import static org.faktuur.projects.ProjectOffice.EUR;
import static org.faktuur.projects.ProjectOffice.hours;
import static org.faktuur.projects.ProjectOffice.submitted;

import java.util.List;
import java.util.Map;
import org.faktuur.Office;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.Bookings;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualChanges;
import org.faktuur.projects.actual.Actuals;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Cause;
import org.faktuur.projects.actual.Life;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.joda.money.CurrencyUnit;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Bob Kozack of the specification (G3, G6) in the books.
class ApproveEntriesTest {

    private final Office office = ProjectOffice.open();

    @AfterEach
    void books_are_whole() {
        assertThat(office.verifyBooks().run()).allSatisfy(each -> assertThat(each.findings()).isEmpty());
        office.close();
    }

    private List<String> rows(long entry) {
        return life(entry).actuals().stream().map(Bookings::shortly).toList();
    }

    private Life life(long entry) {
        return new Life(office.projects().actuals().of(entry(entry).source()));
    }

    private Entry entry(long id) {
        return office.projects().entries().byId(id).orElseThrow();
    }

    private void approve(long entry, String billable) {
        office.projects().approveEntries().approve(Map.of(entry, new Approval.Decision(Quantity.of(billable),
                BillingType.CHARGEABLE))).orElseThrow();
    }

    @Test
    void example_G6_1_an_entry_that_is_recalled_before_approval_writes_nothing() {
        var id = submitted(office, hours("WEB", "8"));
        office.projects().submitEntries().recall(List.of(id)).orElseThrow();
        assertThat(entry(id).status()).isEqualTo(EntryStatus.DRAFT);
        assertThat(rows(id)).isEmpty();
    }

    @Test
    void example_G6_2_approved_in_full() {
        var id = submitted(office, hours("WEB", "8"));
        approve(id, "8");
        assertThat(entry(id).status()).isEqualTo(EntryStatus.APPROVED);
        assertThat(rows(id)).containsExactly("cost 8 800.00 CHARGEABLE OPEN -",
                "unbilled 8 1600.00 CHARGEABLE OPEN -");
        assertThat(life(id).actuals().getLast().subject().payer().customer()).isEqualTo("C100");
    }

    @Test
    void example_G6_3_and_4_the_approver_bills_less_or_more() {
        var less = submitted(office, hours("WEB", "8"));
        approve(less, "6");
        var more = submitted(office, hours("WEB", "8"));
        approve(more, "10");
        assertThat(rows(less)).containsExactly("cost 8 800.00 CHARGEABLE OPEN -",
                "unbilled 6 1200.00 CHARGEABLE OPEN -", "unbilled 2 400.00 NON_CHARGEABLE OPEN -");
        assertThat(rows(more)).containsExactly("cost 8 800.00 CHARGEABLE OPEN -",
                "unbilled 10 2000.00 CHARGEABLE OPEN -");
    }

    @Test
    void example_G6_5_a_cancelled_approval_is_reversed_and_the_entry_can_be_approved_again() {
        var id = submitted(office, hours("WEB", "8"));
        approve(id, "8");
        office.projects().approveEntries().cancelApproval(List.of(id)).orElseThrow();
        assertThat(entry(id).status()).isEqualTo(EntryStatus.SUBMITTED);
        assertThat(rows(id)).containsExactly("cost 8 800.00 CHARGEABLE CANCELED ADJUSTED",
                "unbilled 8 1600.00 CHARGEABLE CANCELED ADJUSTED",
                "cost -8 -800.00 CHARGEABLE CANCELED UNADJUSTABLE",
                "unbilled -8 -1600.00 CHARGEABLE CANCELED UNADJUSTABLE");
        assertThat(life(id).agreed()).isEqualTo(Quantity.ZERO);
        approve(id, "6");
        assertThat(rows(id)).hasSize(7);
        assertThat(life(id).agreed()).isEqualTo(Quantity.of(8));
        assertThat(life(id).holds()).isTrue();
    }

    @Test
    void a_recall_of_what_was_approved_is_asked_for_and_given_or_refused() {
        var id = submitted(office, hours("WEB", "8"));
        approve(id, "8");
        var submit = office.projects().submitEntries();
        assertThat(submit.requestRecall(List.of(id), " ").refusals())
                .containsExactly(new ProjectRefusal.CommentNeeded());
        submit.requestRecall(List.of(id), "Wrong day").orElseThrow();
        assertThat(entry(id).words().answer()).isEqualTo("Wrong day");
        office.projects().approveEntries().keepApproved(List.of(id), "Right day").orElseThrow();
        assertThat(entry(id).status()).isEqualTo(EntryStatus.APPROVED);
        submit.requestRecall(List.of(id), "Really").orElseThrow();
        office.projects().approveEntries().giveBack(List.of(id)).orElseThrow();
        assertThat(entry(id).status()).isEqualTo(EntryStatus.RETURNED);
        assertThat(rows(id)).hasSize(4);
    }

    @Test
    void what_is_on_a_draft_or_invoiced_is_not_taken_back_until_it_is_credited_in_full() {
        var id = submitted(office, hours("WEB", "8"));
        approve(id, "8");
        var unbilled = life(id).actuals().getLast();
        mark(unbilled, BillingStatus.CUSTOMER_INVOICE_CREATED);
        var refused = new ProjectRefusal.EntryOnInvoice("Programming");
        assertThat(office.projects().submitEntries().requestRecall(List.of(id), "Oops").refusals())
                .containsExactly(refused);
        assertThat(office.projects().approveEntries().cancelApproval(List.of(id)).refusals())
                .containsExactly(refused);
        mark(unbilled, BillingStatus.READY_TO_INVOICE);
        office.projects().approveEntries().cancelApproval(List.of(id)).orElseThrow();
    }

    @Test
    void what_was_put_on_a_draft_after_it_was_asked_back_is_not_given_back() {
        var id = submitted(office, hours("WEB", "8"));
        approve(id, "8");
        office.projects().submitEntries().requestRecall(List.of(id), "Wrong day").orElseThrow();
        mark(life(id).actuals().getLast(), BillingStatus.CUSTOMER_INVOICE_CREATED);
        assertThat(office.projects().approveEntries().giveBack(List.of(id)).refusals())
                .containsExactly(new ProjectRefusal.EntryOnInvoice("Programming"));
        assertThat(entry(id).status()).isEqualTo(EntryStatus.RECALL_REQUESTED);
    }

    private void mark(Actual actual, BillingStatus status) {
        office.transactions().run(() -> {
            office.projects().actuals().mark(List.of(actual.id()), status);
            return null;
        });
    }

    @Test
    void an_internal_project_writes_its_cost_only() {
        var id = submitted(office, hours("OWN", "3"));
        office.projects().approveEntries().approve(List.of(id)).orElseThrow();
        assertThat(rows(id)).containsExactly("cost 3 300.00 NOT_AVAILABLE OPEN -");
    }

    @Test
    void expenses_are_sold_at_cost_with_a_markup_or_in_another_currency() {
        var approve = office.projects().approveEntries();
        var travel = submitted(office, expense("TRAVEL", "120", EUR));
        var hotel = submitted(office, expense("HOTEL", "100", EUR));
        var abroad = submitted(office, expense("TRAVEL", "100", CurrencyUnit.USD));
        approve.approve(List.of(travel, hotel, abroad)).orElseThrow();
        assertThat(rows(travel)).containsExactly("cost 1 120.00 CHARGEABLE OPEN -",
                "unbilled 1 120.00 CHARGEABLE OPEN -");
        assertThat(rows(hotel)).last().isEqualTo("unbilled 1 110.00 CHARGEABLE OPEN -");
        assertThat(life(abroad).actuals()).extracting(each -> each.amount().toString())
                .containsExactly("EUR 92.03", "EUR 92.03");
    }

    private static Entry expense(String category, String price, CurrencyUnit currency) {
        return Entry.draft(TransactionClass.EXPENSE, DAY, new Work("WEB", "", "BOB", "", category), Quantity.of(1),
                new Entry.Cost(Price.of(price), currency), "Trip");
    }

    @Test
    void material_is_priced_by_the_product_and_a_fee_costs_nothing() {
        var approve = office.projects().approveEntries();
        var material = submitted(office, Entry.draft(TransactionClass.MATERIAL, DAY, new Work("WEB", "", "", "", "P1"),
                Quantity.of(4), new Entry.Cost(Price.ZERO, EUR), "Boards"));
        var fee = submitted(office, Entry.draft(TransactionClass.FEE, DAY, new Work("WEB", "", "", "", ""),
                Quantity.of(1), new Entry.Cost(Price.of("75"), EUR), "Starting fee"));
        approve.approve(List.of(material, fee)).orElseThrow();
        assertThat(rows(material)).containsExactly("cost 4 56.00 CHARGEABLE OPEN -",
                "unbilled 4 100.00 CHARGEABLE OPEN -");
        assertThat(rows(fee)).containsExactly("unbilled 1 75.00 CHARGEABLE OPEN -");
    }

    @Test
    void a_price_of_nought_is_warned_about() {
        office.transactions().run(() -> {
            office.projects().prices().all().forEach(each -> office.projects().prices().remove(each.id()));
            return null;
        });
        var id = submitted(office, hours("WEB", "8"));
        assertThat(office.projects().approveEntries().proposals(List.of(id)).orElseThrow())
                .allMatch(ApprovalProposal::isUnpriced);
    }

    @Test
    void all_are_approved_or_none_and_a_rejection_needs_its_reason() {
        var submitted = submitted(office, hours("WEB", "8"));
        var draft = office.projects().saveEntry().save(hours("WEB", "1")).orElseThrow().id();
        var approve = office.projects().approveEntries();
        assertThat(approve.approve(List.of(submitted, draft)).refusals()).containsExactly(
                new ProjectRefusal.StepNotNow("Programming", EntryStep.APPROVE, EntryStatus.DRAFT));
        assertThat(rows(submitted)).isEmpty();
        assertThat(approve.reject(List.of(submitted), "").refusals())
                .containsExactly(new ProjectRefusal.CommentNeeded());
        approve.reject(List.of(submitted), "Too much").orElseThrow();
        assertThat(entry(submitted).status()).isEqualTo(EntryStatus.RETURNED);
        assertThat(entry(submitted).words().answer()).isEqualTo("Too much");
    }

    @Test
    void what_was_submitted_is_not_changed_and_not_deleted() {
        var id = submitted(office, hours("WEB", "8"));
        var save = office.projects().saveEntry();
        var refused = new ProjectRefusal.EntryIsHandedIn("Programming");
        assertThat(save.save(entry(id)).refusals()).containsExactly(refused);
        assertThat(save.delete(entry(id)).refusals()).containsExactly(refused);
        office.projects().submitEntries().recall(List.of(id)).orElseThrow();
        save.delete(entry(id)).orElseThrow();
        assertThat(office.projects().entries().byId(id)).isEmpty();
    }

    @Test
    void an_actual_cannot_be_changed_by_sql() {
        var id = submitted(office, hours("WEB", "8"));
        approve(id, "8");
        assertThatThrownBy(() -> office.transactions().run(() -> office.database().dsl()
                .execute("update actual set quantity = 1"))).isInstanceOf(DataAccessException.class)
                .hasMessageContaining("rights");
    }

    @Test
    void after_a_full_credit_the_approval_can_be_taken_back_without_reversing_twice() {
        var id = submitted(office, hours("WEB", "8"));
        approve(id, "8");
        var unbilled = life(id).actuals().getLast();
        post(numbers -> ActualChanges.of(unbilled.reversal(numbers.getAsLong(), DAY,
                        BillingStatus.CUSTOMER_INVOICE_POSTED))
                .marking(unbilled, BillingStatus.CUSTOMER_INVOICE_POSTED, unbilled.marks().adjustment())
                .and(ActualChanges.of(unbilled.backInBacklog(numbers.getAsLong(), DAY, unbilled.worth()))));
        office.projects().approveEntries().cancelApproval(List.of(id)).orElseThrow();
        assertThat(life(id).agreed()).isEqualTo(Quantity.ZERO);
        assertThat(life(id).holds()).isTrue();
    }

    private void post(Actuals.Reckoning reckoning) {
        office.transactions().run(() -> {
            office.projects().actuals().post(new DocumentRef(DocumentKind.PROJECT_INVOICE, "1"), Cause.CORRECTION,
                    DAY, reckoning);
            return null;
        });
    }
}
