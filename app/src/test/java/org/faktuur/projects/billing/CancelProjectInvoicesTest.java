package org.faktuur.projects.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.OfficeProjectBilling;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Filter;
import org.faktuur.listing.Sort;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.invoice.ConfirmedInvoice;
import org.faktuur.projects.invoice.Drafting;
import org.faktuur.projects.ledger.LedgerAccounts;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An unposted customer's invoice and its correction: the specification, J2.
class CancelProjectInvoicesTest {

    private final Office office = ProjectOffice.open();
    private final OfficeProjectBilling billing = new OfficeProjectBilling(office);
    private final Drafting drafting = new Drafting(office);

    @AfterEach
    void close() {
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        office.close();
    }

    private List<String> cancel(ConfirmedInvoice... chosen) {
        return billing.cancelProjectInvoices().cancel(List.of(chosen).stream().map(ConfirmedInvoice::number).toList())
                .orElseThrow();
    }

    private BillingRefusal refusal(ConfirmedInvoice chosen) {
        return (BillingRefusal) billing.cancelProjectInvoices().cancel(List.of(chosen.number())).refusals().getFirst();
    }

    private CustomerInvoice standing(ConfirmedInvoice confirmed) {
        return billing.completeProjectInvoice().of(confirmed.number()).orElseThrow();
    }

    @Test
    void an_invoice_and_its_full_credit_are_cancelled_against_each_other_without_number_and_voucher() {
        var original = drafting.confirmed("8");
        var credit = drafting.corrected(original, "0");
        var vouchers = office.vouchers().byNumber("V-000001");
        assertThat(billing.cancelProjectInvoices().together(List.of(credit.number())))
                .containsExactly(original.number(), credit.number());
        assertThat(cancel(credit)).containsExactly(original.number(), credit.number());
        assertThat(List.of(original, credit)).allSatisfy(each -> {
            assertThat(standing(each).status()).isEqualTo(CustomerInvoice.Status.CANCELLED);
            assertThat(standing(each).document()).isEmpty();
        });
        assertThat(office.vouchers().byNumber("V-000001")).isEqualTo(vouchers);
        assertThat(office.receivables().balances(List.of("C100")).getOrDefault("C100", Money.parse("EUR 0.00")))
                .isEqualTo(Money.parse("EUR 0.00"));
        assertThat(billing.customerInvoices().customerInvoices().page(Sort.ascending("number"), List.of(
                new Filter("status", new Criterion.Is(CustomerInvoice.Status.CANCELLED))), Optional.empty(), false, 10))
                .hasSize(2);
    }

    @Test
    void what_is_cancelled_is_never_posted_completed_marked_or_cancelled_again() {
        var original = drafting.confirmed("8");
        var credit = drafting.corrected(original, "0");
        cancel(original, credit);
        var reason = new BillingRefusal.BillingCancelled(original.number());
        assertThat(billing.postProjectInvoices().post(original.number()).refusals()).containsExactly(reason);
        assertThat(billing.completeProjectInvoice().complete(standing(original)).refusals()).containsExactly(reason);
        assertThat(billing.completeProjectInvoice().elsewhere(original.number(), "EXT-1").refusals())
                .containsExactly(reason);
        assertThat(refusal(credit)).isEqualTo(reason);
    }

    @Test
    void a_chain_of_corrections_that_comes_to_nothing_is_cancelled_as_a_whole() {
        var original = drafting.confirmed("8");
        var less = drafting.corrected(original, "6");
        assertThat(refusal(original)).isEqualTo(new BillingRefusal.StillCharges(original.number(),
                Money.parse("EUR 1200.00")));
        var nothing = drafting.corrected(less, "0");
        assertThat(cancel(less)).containsExactly(original.number(), less.number(), nothing.number());
        assertThat(standing(nothing).status()).isEqualTo(CustomerInvoice.Status.CANCELLED);
    }

    @Test
    void what_is_posted_or_invoiced_elsewhere_is_not_cancelled() {
        var posted = drafting.confirmed("8");
        billing.postProjectInvoices().post(posted.number()).orElseThrow();
        assertThat(refusal(drafting.corrected(posted, "0"))).isInstanceOf(BillingRefusal.BilledAlready.class);
        var elsewhere = drafting.confirmed("3");
        billing.completeProjectInvoice().elsewhere(elsewhere.number(), "EXT-3").orElseThrow();
        assertThat(refusal(drafting.corrected(elsewhere, "0")))
                .isEqualTo(new BillingRefusal.BilledAlready(elsewhere.number(), "EXT-3"));
    }

    @Test
    void what_nothing_corrects_is_not_cancelled_and_one_refusal_keeps_all() {
        var alone = drafting.confirmed("4");
        assertThat(refusal(alone)).isEqualTo(new BillingRefusal.NothingCorrectsIt(alone.number()));
        var original = drafting.confirmed("8");
        drafting.corrected(original, "0");
        var verb = billing.cancelProjectInvoices();
        assertThat(verb.cancel(List.of(original.number(), alone.number())).isDone()).isFalse();
        assertThat(standing(original).status()).isEqualTo(CustomerInvoice.Status.TO_BE_COMPLETED);
        assertThat(verb.cancel(List.of("PI-999999")).refusals())
                .containsExactly(new BillingRefusal.NoProjectInvoice("PI-999999"));
    }

    @Test
    void what_was_accrued_of_it_is_taken_back_and_what_it_put_back_is_accrued_again() {
        var contract = office.projects().contracts().byNumber("PC-0001").orElseThrow();
        office.projects().saveContract().save(contract.with(new ProjectContract.Accounting(true, Optional.empty())))
                .orElseThrow();
        var accounts = new LedgerAccounts(office);
        var original = drafting.confirmed("8");
        assertThat(accounts.of("161300")).isEqualTo("1600.00");
        drafting.corrected(drafting.corrected(original, "6"), "0");
        cancel(original);
        assertThat(accounts.of("161300")).isEqualTo("1600.00");
        assertThat(accounts.of("420200")).isEqualTo("-1600.00");
        office.projects().actuals().backlogOf("PC-0001").forEach(each -> drafting.ready(each.id()).orElseThrow());
        billing.postProjectInvoices().post(drafting.confirm(drafting.create()).number()).orElseThrow();
        assertThat(accounts.of("161300")).isEqualTo("0.00");
        assertThat(accounts.of("420200")).isEqualTo("0.00");
    }
}
