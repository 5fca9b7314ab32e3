package org.faktuur.projects.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.invoices.InvoiceExplanations;
import org.faktuur.ledger.Explanation;
import org.faktuur.ledger.FiscalPeriod;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.contract.ProjectPrice;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.invoice.Drafting;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What approving posts, on which accounts, at which rates, and why; and how it is taken back (the specification, J3).
class ApprovalVouchersTest {

    private final Accruing accruing = new Accruing();
    private final Office office = accruing.office();
    private final Drafting drafting = accruing.drafting();
    private final LedgerAccounts accounts = accruing.accounts();

    @AfterEach
    void books_are_whole() {
        accruing.close();
    }

    @Test
    void a_cancelled_approval_takes_back_exactly_what_was_posted_whatever_the_rate_is_now() {
        accruing.dollars();
        var entry = accruing.hotel("1000", TestOffice.USD);
        assertThat(accounts.last()).containsExactly("540100 EUR 920.30 920.30", "201200 EUR -920.30 -920.30",
                "161300 USD 1000.00 920.30", "420200 USD -1000.00 -920.30");
        accruing.rate("0.95", ProjectOffice.DAY, TestOffice.USD);
        office.projects().approveEntries().cancelApproval(List.of(entry)).orElseThrow();
        assertThat(accounts.last()).containsExactly("540100 EUR -920.30 -920.30", "201200 EUR 920.30 920.30",
                "161300 USD -1000.00 -920.30", "420200 USD 1000.00 920.30");
        assertThat(accounts.balances().values()).allMatch(each -> each.signum() == 0);
        office.projects().approveEntries().approve(List.of(entry)).orElseThrow();
        assertThat(accounts.of("161300")).isEqualTo("950.00");
    }

    @Test
    void an_expense_in_a_third_currency_accrues_its_sales_amount_at_the_rates_of_its_day() {
        var nok = CurrencyUnit.of("NOK");
        accruing.rate("0.085", ProjectOffice.DAY, nok);
        accruing.dollars();
        accruing.hotel("1000", nok);
        assertThat(accounts.last()).containsExactly("540100 EUR 85.00 85.00", "201200 EUR -85.00 -85.00",
                "161300 USD 92.36 85.00", "420200 USD -92.36 -85.00");
    }

    @Test
    void material_is_taken_from_stock_and_own_work_costs_too() {
        var own = ProjectOffice.submitted(office, ProjectOffice.hours("OWN", "2"));
        var used = ProjectOffice.submitted(office, Entry.draft(TransactionClass.MATERIAL, ProjectOffice.DAY,
                new Work("WEB", "", "", "", "P1"), Quantity.of(3), new Entry.Cost(Price.ZERO, ProjectOffice.EUR), "Plugs"));
        office.projects().approveEntries().approve(List.of(own)).orElseThrow();
        assertThat(accounts.last()).containsExactly("540100 EUR 200.00 200.00", "600300 EUR -200.00 -200.00");
        office.projects().approveEntries().approve(List.of(used)).orElseThrow();
        assertThat(accounts.last()).containsExactly("540100 EUR 42.00 42.00", "140100 EUR -42.00 -42.00",
                "161300 EUR 75.00 75.00", "420200 EUR -75.00 -75.00");
    }

    @Test
    void a_contract_that_is_confirmed_takes_back_and_accrues_at_the_prices_of_today() {
        drafting.approved("8");
        office.projects().savePrice().save(new ProjectPrice(0,
                ProjectPrice.Purpose.SALES, "",
                new ProjectPrice.Priced(
                        ProjectPrice.Kind.ROLE, "DEV"), ProjectOffice.EUR,
                LocalDate.of(2026, 2, 1), Price.of("210"))).orElseThrow();
        office.projects().confirmContract().confirm("PC-0001").orElseThrow();
        assertThat(accounts.last()).containsExactly("540100 EUR -800.00 -800.00", "600300 EUR 800.00 800.00",
                "161300 EUR -1600.00 -1600.00", "420200 EUR 1600.00 1600.00", "540100 EUR 800.00 800.00",
                "600300 EUR -800.00 -800.00", "161300 EUR 1680.00 1680.00", "420200 EUR -1680.00 -1680.00");
    }

    @Test
    void nothing_is_approved_or_taken_back_in_a_closed_period() {
        var entry = drafting.entry("8");
        var waiting = drafting.submitted("2");
        office.transactions().run(() -> {
            office.chart().periods().forEach(each -> office.chart().savePeriod(new FiscalPeriod(each.start(), each.end(),
                    FiscalPeriod.Status.CLOSED)));
            return null;
        });
        var approve = office.projects().approveEntries();
        assertThat(approve.approve(List.of(waiting)).refusals()).singleElement()
                .isInstanceOf(LedgerRefusal.PeriodClosed.class);
        assertThat(approve.cancelApproval(List.of(entry)).refusals()).singleElement()
                .isInstanceOf(LedgerRefusal.PeriodClosed.class);
        assertThat(office.projects().confirmContract().confirm("PC-0001").refusals()).singleElement()
                .isInstanceOf(LedgerRefusal.PeriodClosed.class);
        assertThat(drafting.rows()).hasSize(2);
    }

    @Test
    void books_without_the_accounts_post_no_cost_and_keep_their_revenue_and_do_not_accrue_without_an_account() {
        without(PostingType.PROJECT_COST, PostingType.PROJECT_REVENUE);
        accruing.accrue(false);
        accruing.post(drafting.confirmed("8"));
        assertThat(accounts.last()).containsExactly("130100 EUR 1936.00 1936.00", "400100 EUR -1600.00 -1600.00",
                "222200 EUR -336.00 -336.00");
        assertThat(accounts.vouchers()).isEqualTo(1);
        accruing.accrue(true);
        without(PostingType.ACCRUED_REVENUE);
        assertThat(office.projects().approveEntries().approve(List.of(drafting.submitted("1"))).refusals())
                .containsExactly(new ProjectRefusal.NoProjectAccount(PostingType.ACCRUED_REVENUE, "WEB"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void why_every_entry_stands_there_is_said_in_every_language(Language language) {
        var texts = Texts.ofEverything(language);
        accruing.dollars();
        var hotel = accruing.hotel("1000", TestOffice.USD);
        assertThat(why("V2026-0001", texts)).hasSize(4).allSatisfy(each -> assertThat(each).containsAnyOf("920", "000"));
        office.projects().approveEntries().cancelApproval(List.of(hotel)).orElseThrow();
        assertThat(why("V2026-0002", texts)).hasSize(4);
        var confirmed = drafting.confirmed("8", "2");
        accruing.billing().completeProjectInvoice().elsewhere(confirmed.number(), "EXT-7").orElseThrow();
        assertThat(why("V2026-0005", texts)).hasSize(2).allMatch(each -> each.contains("2"));
        accruing.post(drafting.confirmed("1"));
        var voucher = office.vouchers().byNumber("V2026-0007").orElseThrow();
        assertThat(new InvoiceExplanations(office.invoices()).of(voucher).orElseThrow().entries()).hasSize(5)
                .allSatisfy(each -> assertThat(words(each, texts)).isNotBlank());
    }

    private List<String> why(String voucher, Texts texts) {
        return new ProjectExplanations(office.projects().movements(), office.projects().actuals())
                .of(office.vouchers().byNumber(voucher).orElseThrow()).orElseThrow().entries().stream()
                .map(each -> words(each, texts)).toList();
    }

    private static String words(Explanation why, Texts texts) {
        return why.parts().stream().map(part -> part.words().in(texts)).collect(Collectors.joining(" | "));
    }

    private void without(PostingType... types) {
        office.transactions().run(() -> {
            List.of(types).forEach(type -> office.chart().removePostingRule(new PostingRule(type,
                    PostingRule.Scope.EVERY, "", "")));
            return null;
        });
    }
}
