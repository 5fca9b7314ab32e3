package org.faktuur.projects.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faktuur.Office;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Course;
import org.faktuur.projects.Bookings;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.Milestone;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.contract.Split;
import org.faktuur.projects.entry.Approval;
import org.joda.money.Money;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Confirming, in the books: the specification, H3 and H4.
class ConfirmingTest {

    private static final String POSTED = " CUSTOMER_INVOICE_POSTED -";

    private final Office office = ProjectOffice.open();
    private final Drafting drafting = new Drafting(office);

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest(name = "H3: 8 x 200 becomes {0} x {1}, {2}")
    @CsvSource({
        "8,  200, CHARGEABLE,    billed 8 1600.00 CHARGEABLE,    '',                             1600.00",
        "6,  200, CHARGEABLE,    billed 6 1200.00 CHARGEABLE,    billed 2 400.00 NON_CHARGEABLE, 1200.00",
        "10, 200, CHARGEABLE,    billed 10 2000.00 CHARGEABLE,   '',                             2000.00",
        "8,  180, CHARGEABLE,    billed 8 1440.00 CHARGEABLE,    '',                             1440.00",
        "8,  200, COMPLIMENTARY, billed 8 1600.00 COMPLIMENTARY, '',                             0.00"})
    void table_H3_work_is_billed_and_its_unbilled_row_reversed(String quantity, String price, BillingType billing,
                                                               String first, String second, String amount) {
        var draft = drafting.edit(drafting.draft("8"), quantity, price, billing);
        var confirmed = drafting.confirm(draft);
        assertThat(drafting.rows()).containsExactlyElementsOf(Stream.of("cost 8 800.00 CHARGEABLE OPEN -",
                "unbilled 8 1600.00 CHARGEABLE" + POSTED,
                "unbilled -8 -1600.00 CHARGEABLE CUSTOMER_INVOICE_POSTED UNADJUSTABLE", first + POSTED, second + POSTED)
                .filter(each -> !each.equals(POSTED)).toList());
        assertThat(confirmed.amount()).isEqualTo(Money.parse("EUR " + amount));
        assertThat(confirmed.customerName()).isEqualTo("Customer C100");
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
    }

    @Test
    void table_H3_what_was_not_chargeable_on_the_draft_stays_so() {
        var entry = drafting.submitted("10");
        office.projects().approveEntries().approve(Map.of(entry, new Approval.Decision(
                Quantity.of(8), BillingType.CHARGEABLE))).orElseThrow();
        drafting.actuals().stream().filter(each -> each.type() == ActualType.UNBILLED_SALES)
                .forEach(each -> drafting.ready(each.id()).orElseThrow());
        var rows = drafting.rows().size();
        drafting.confirm(drafting.create());
        assertThat(drafting.rowsAfter(rows)).containsExactly(
                "unbilled -8 -1600.00 CHARGEABLE CUSTOMER_INVOICE_POSTED UNADJUSTABLE", "billed 8 1600.00 CHARGEABLE" + POSTED,
                "unbilled -2 -400.00 NON_CHARGEABLE CUSTOMER_INVOICE_POSTED UNADJUSTABLE",
                "billed 2 400.00 NON_CHARGEABLE" + POSTED);
    }

    @Test
    void table_H3_a_fee_by_hand_a_milestone_and_a_product() {
        drafting.contract("PC-0002", List.of(
                new ContractLine(1, "Phase", new ContractLine.FixedPrice(Coverage.ofAllTasks("OWN", TransactionClass.FEE),
                        Money.parse("EUR 5000.00"), List.of(new Milestone(0, "Delivery", ProjectOffice.DAY,
                        Money.parse("EUR 5000.00"), MilestoneStatus.NOT_READY))), Split.all("C100")),
                new ContractLine(2, "Server", new ContractLine.Goods("P1", Quantity.of(2), Price.of("60"),
                        MilestoneStatus.NOT_READY), Split.all("C100"))));
        var pieces = office.projects().pieces().of("PC-0002");
        office.projects().markReady().ready(BacklogChoice.ofPieces(pieces.stream().map(ContractPiece::key).toList()))
                .orElseThrow();
        var draft = drafting.draftOf(office.projects().createProjectInvoices().create("PC-0002").orElseThrow().getFirst());
        assertThat(office.projects().pieces().of("PC-0002")).extracting(ContractPiece::status)
                .containsOnly(MilestoneStatus.CUSTOMER_INVOICE_CREATED);
        var milestone = draft.details().getFirst();
        assertThat(office.projects().editProjectInvoice().edit(draft.ref(), Map.of(milestone.id(),
                drafting.billed(milestone, BillingType.COMPLIMENTARY))).refusals())
                .containsExactly(new ProjectRefusal.MilestoneIsWhole("Delivery"));
        draft = office.projects().editProjectInvoice().add(draft.ref(), new EditProjectInvoice.ByHand(1,
                TransactionClass.FEE, ProjectOffice.DAY, new Work("", "", "", "", ""), new DraftDetail.Edit(Quantity.of(1),
                Price.of("250"), BillingType.CHARGEABLE, "Start", "For the start"))).orElseThrow();
        var confirmed = drafting.confirm(draft);
        assertThat(office.projects().actuals().ofContract("PC-0002").stream().map(Bookings::shortly)).containsExactly(
                "billed 1 5000.00 CHARGEABLE" + POSTED, "billed 2 120.00 CHARGEABLE" + POSTED,
                "billed 1 250.00 CHARGEABLE" + POSTED);
        assertThat(confirmed.details()).extracting(ConfirmedInvoice.Detail::external)
                .containsExactly("Delivery", "Server", "For the start");
        assertThat(office.projects().pieces().of("PC-0002")).extracting(ContractPiece::status)
                .containsOnly(MilestoneStatus.CUSTOMER_INVOICE_POSTED);
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
    }

    @Test
    void table_H3_by_hand_on_time_and_material_it_stands_in_the_backlog_for_a_moment() {
        var draft = drafting.draft("8");
        draft = office.projects().editProjectInvoice().add(draft.ref(), new EditProjectInvoice.ByHand(1,
                TransactionClass.TIME, ProjectOffice.DAY, new Work("", "Design", "BOB", "DEV", ""),
                new DraftDetail.Edit(Quantity.of(3), Price.of("200"), BillingType.CHARGEABLE, "More", ""))).orElseThrow();
        drafting.confirm(draft);
        assertThat(drafting.rowsAfter(4)).containsExactly("unbilled 3 600.00 CHARGEABLE" + POSTED,
                "unbilled -3 -600.00 CHARGEABLE CUSTOMER_INVOICE_POSTED UNADJUSTABLE", "billed 3 600.00 CHARGEABLE" + POSTED);
    }

    @Test
    void confirming_is_one_way() {
        var draft = drafting.draft("8");
        var confirmed = drafting.confirm(draft);
        var gone = List.of(new ProjectInvoiceRefusal.NoSuchDraft(draft.number()));
        assertThat(office.projects().confirmProjectInvoices().confirm(draft.ref()).refusals()).isEqualTo(gone);
        assertThat(office.projects().keepProjectInvoice().delete(draft.ref()).refusals()).isEqualTo(gone);
        assertThat(office.projects().editProjectInvoice().remove(draft.ref(), List.of(1L)).refusals()).isEqualTo(gone);
        assertThat(office.projects().invoices().confirmed(draft.number())).contains(confirmed);
    }

    @Test
    void what_is_confirmed_is_unchangeable_by_sql_too() {
        drafting.confirm(drafting.draft("8"));
        var books = office.database();
        for (var sql : List.of("update confirmed_invoice set amount = 0", "delete from confirmed_invoice",
                "update confirmed_invoice_detail set external_description = ''", "delete from confirmed_invoice_detail",
                "update actual set quantity = 0", "delete from actual")) {
            assertThatThrownBy(() -> books.inTransaction(() -> books.dsl().execute(sql))).as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void nothing_is_on_two_drafts_whatever_is_written() {
        var draft = drafting.draft("8");
        var books = office.database();
        assertThatThrownBy(() -> books.inTransaction(() -> books.dsl().execute("insert into project_invoice_detail"
                + " (invoice, contract_line, backing, backing_id, transaction_class, transaction_date, project, task,"
                + " resource_code, project_role, item, description, external_description, quantity, price, amount,"
                + " billing_type, lowers_remainder) select invoice, contract_line, backing, backing_id, transaction_class,"
                + " transaction_date, project, task, resource_code, project_role, item, description, external_description,"
                + " quantity, price, amount, billing_type, lowers_remainder from project_invoice_detail")))
                .isInstanceOf(DataAccessException.class);
        assertThat(drafting.draftOf(draft.number()).details()).hasSize(1);
    }

    @Test
    void what_does_not_come_to_what_it_billed_is_found() {
        var confirmed = drafting.confirm(drafting.draft("8"));
        var books = office.database();
        books.inTransaction(() -> books.dsl().execute("update project_invoice set status = 'DRAFT'"));
        assertThat(office.verifyBooks().run().stream().flatMap(each -> each.findings().stream()))
                .singleElement().satisfies(each -> assertThat(each.document()).isEqualTo(confirmed.number()));
    }

    @Test
    void corrections_that_are_confirmed_together_do_not_take_the_same_hours_from_the_backlog() {
        var whole = drafting.draft("8");
        var first = drafting.confirm(office.projects().editProjectInvoice().split(whole.ref(),
                whole.details().getFirst().id(), Quantity.of(5)).orElseThrow());
        var second = drafting.confirm(drafting.create());
        var less = drafting.confirm(corrected(first.number(), 4));
        var rows = drafting.rows().size();
        assertThat(office.projects().confirmProjectInvoices().confirm(List.of("PI-999999", corrected(less.number(), 5).number(),
                corrected(second.number(), 4).number()), Course.all()).orElseThrow())
                .extracting(each -> each.confirmed().isDone()).containsExactly(false, true, true);
        assertThat(drafting.rowsAfter(rows)).filteredOn(each -> each.startsWith("unbilled")).hasSize(1);
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
    }

    private ProjectInvoice corrected(String invoice, int hours) {
        var draft = office.projects().correctProjectInvoice().begin(invoice).orElseThrow();
        return office.projects().editProjectInvoice().quantity(draft.ref(), draft.details().getFirst().id(),
                Quantity.of(hours)).orElseThrow();
    }

    @Test
    void several_are_confirmed_each_by_itself() {
        var first = drafting.draft("8");
        var second = drafting.draft("4");
        var empty = office.projects().editProjectInvoice().remove(second.ref(), List.of(second.details().getFirst().id()))
                .orElseThrow();
        var third = drafting.create();
        var heard = new ArrayList<String>();
        var results = office.projects().confirmProjectInvoices().confirm(List.of(first.number(), empty.number(),
                "PI-999999", third.number()), (last, done, of) -> heard.add(last.invoice() + " " + done + "/" + of)).orElseThrow();
        assertThat(results).extracting(each -> each.confirmed().isDone()).containsExactly(true, false, false, true);
        assertThat(results.get(1).confirmed().refusals()).containsExactly(new ProjectInvoiceRefusal.DraftIsEmpty(empty.number()));
        assertThat(results.get(2).confirmed().refusals()).containsExactly(new ProjectInvoiceRefusal.NoSuchDraft("PI-999999"));
        assertThat(heard).hasSize(4).last().isEqualTo(third.number() + " 4/4");
        assertThat(office.projects().confirmProjectInvoices().confirm(IntStream.rangeClosed(1, 251)
                .mapToObj(each -> "PI-" + each).toList(), Course.all()).refusals())
                .containsExactly(new ProjectInvoiceRefusal.TooManyInvoices(251, 250));
    }
}
