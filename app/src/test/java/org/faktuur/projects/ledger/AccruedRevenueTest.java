package org.faktuur.projects.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.money.Percent;
import org.faktuur.money.Quantity;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.Split;
import org.faktuur.projects.invoice.Drafting;
import org.faktuur.projects.invoice.ProjectInvoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Revenue that is accrued when work is approved and taken back when it is invoiced (the specification, J3), to the cent.
class AccruedRevenueTest {

    private static final String WIP = "161300";

    private final Accruing accruing = new Accruing();
    private final Office office = accruing.office();
    private final Drafting drafting = accruing.drafting();
    private final LedgerAccounts accounts = accruing.accounts();

    @AfterEach
    void books_are_whole() {
        accruing.close();
    }

    @Test
    void it_stands_until_the_invoice_is_posted_also_of_what_is_given_away() {
        var draft = drafting.draft("8");
        assertThat(accounts.of(WIP)).isEqualTo("1600.00");
        assertThat(accounts.of("420200")).isEqualTo("-1600.00");
        var confirmed = drafting.confirm(drafting.edit(draft, "6", "200", BillingType.CHARGEABLE));
        assertThat(accounts.of(WIP)).isEqualTo("1600.00");
        accruing.post(confirmed);
        assertThat(office.projects().actuals().ofContract("PC-0001").stream().map(each ->
                office.projects().movements().voucherOf(each).orElse("-"))).containsExactly("V2026-0001", "V2026-0001",
                "V2026-0002", "V2026-0002", "V2026-0002");
        assertThat(accounts.last()).containsExactly("130100 EUR 1452.00 1452.00", "411100 EUR -1200.00 -1200.00",
                "222200 EUR -252.00 -252.00", "161300 EUR -1600.00 -1600.00", "420200 EUR 1600.00 1600.00");
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
    }

    @Test
    void a_correction_accrues_again_what_goes_back_when_the_credit_note_is_posted() {
        var confirmed = drafting.confirmed("8");
        accruing.post(confirmed);
        var correction = drafting.corrected(confirmed, "6");
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
        accruing.post(correction);
        assertThat(accounts.of(WIP)).isEqualTo("400.00");
        drafting.ready(drafting.actuals().getLast().id()).orElseThrow();
        accruing.post(drafting.confirm(drafting.create()));
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
        assertThat(accounts.of("420200")).isEqualTo("0.00");
        assertThat(accounts.of("411100")).isEqualTo("-1600.00");
    }

    @Test
    void credited_in_full_and_billed_again_nothing_is_left() {
        var confirmed = drafting.confirmed("8");
        accruing.post(confirmed);
        accruing.post(drafting.corrected(confirmed, "0"));
        assertThat(accounts.of(WIP)).isEqualTo("1600.00");
        drafting.ready(drafting.actuals().getLast().id()).orElseThrow();
        var again = drafting.confirm(drafting.create());
        assertThat(accounts.of(WIP)).isEqualTo("1600.00");
        accruing.post(again);
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
    }

    @Test
    void what_was_billed_again_before_its_credit_note_was_posted_is_not_accrued() {
        var confirmed = drafting.confirmed("8");
        accruing.post(confirmed);
        var correction = drafting.corrected(confirmed, "0");
        drafting.ready(drafting.actuals().getLast().id()).orElseThrow();
        accruing.post(drafting.confirm(drafting.create()));
        accruing.post(correction);
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
    }

    @Test
    void every_customer_who_shares_has_what_was_accrued_of_his_part_taken_back_with_his_invoice() {
        var shares = new LinkedHashMap<String, Percent>();
        shares.put("C100", Percent.of("33.33"));
        shares.put("C200", Percent.of("66.67"));
        var split = new Split(shares, "C200");
        var line = accruing.contract().lines().getFirst();
        office.projects().saveContract().save(accruing.contract().with(new ContractLine(
                line.number(), line.name(), line.matter(), split))).orElseThrow();
        var entry = drafting.entry("0.37");
        var parts = office.projects().actuals().of(new Source(
                Source.Kind.ENTRY, entry)).stream()
                .filter(each -> each.type() == ActualType.UNBILLED_SALES).toList();
        assertThat(accounts.of(WIP)).isEqualTo("74.00");
        parts.forEach(each -> drafting.ready(each.id()).orElseThrow());
        var drafts = office.projects().createProjectInvoices().create("PC-0001").orElseThrow();
        assertThat(drafts).hasSize(2);
        accruing.post(drafting.confirm(drafting.draftOf(drafts.getFirst())));
        assertThat(accounts.of(WIP)).isEqualTo(parts.getLast().amount().getAmount().toPlainString());
        accruing.post(drafting.confirm(drafting.draftOf(drafts.getLast())));
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
    }

    @Test
    void what_another_program_invoices_is_taken_back_when_that_is_said() {
        var confirmed = drafting.confirmed("8");
        accruing.billing().completeProjectInvoice().elsewhere(confirmed.number(), "EXT-7").orElseThrow();
        assertThat(accounts.last()).containsExactly("161300 EUR -1600.00 -1600.00", "420200 EUR 1600.00 1600.00");
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
        var voucher = office.vouchers().byNumber("V2026-0002").orElseThrow();
        assertThat(new ProjectExplanations(office.projects().movements(), office.projects().actuals()).of(voucher)
                .orElseThrow().document().number()).isEqualTo(confirmed.number());
    }

    @Test
    void what_charges_nothing_is_taken_back_when_it_is_confirmed() {
        drafting.confirm(drafting.edit(drafting.draft("8"), "8", "200", BillingType.COMPLIMENTARY));
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
        drafting.confirm(drafting.edit(drafting.draft("3"), "0", "200", BillingType.CHARGEABLE));
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
    }

    @Test
    void what_is_approved_while_it_is_off_does_not_accrue_and_what_accrued_before_is_taken_back() {
        var first = drafting.approved("8");
        accruing.accrue(false);
        var second = drafting.approved("2");
        assertThat(accounts.of(WIP)).isEqualTo("1600.00");
        drafting.ready(first).orElseThrow();
        drafting.ready(second).orElseThrow();
        accruing.post(drafting.confirm(drafting.create()));
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
    }

    @Test
    void work_that_is_parted_on_a_draft_passes_on_what_was_accrued() {
        accruing.dollars();
        accruing.hotel("33.33", TestOffice.USD);
        var work = office.projects().actuals().ofContract("PC-0002").getLast().id();
        drafting.ready(work).orElseThrow();
        var draft = drafting.draftOf(office.projects().createProjectInvoices().create("PC-0002").orElseThrow().getFirst());
        var before = accounts.of(WIP);
        accruing.rate("0.95", ProjectOffice.DAY, TestOffice.USD);
        ProjectInvoice parted = office.projects().editProjectInvoice().split(draft.ref(), draft.details().getFirst().id(),
                Quantity.of("0.33")).orElseThrow();
        assertThat(accounts.of(WIP)).isEqualTo(before);
        accruing.post(drafting.confirm(parted));
        assertThat(office.projects().actuals().backlogOf("PC-0002")).singleElement().satisfies(left ->
                assertThat(office.projects().movements().standing(List.of(left.id()))).singleElement()
                        .satisfies(moved -> assertThat(moved.accounting().getAmount().toPlainString())
                                .isEqualTo(accounts.of(WIP))));
    }
}
