package org.faktuur.projects.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faktuur.Office;
import org.faktuur.OfficeProjectBilling;
import org.faktuur.TestOffice;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.invoices.InvoiceExplanations;
import org.faktuur.ledger.Explanation;
import org.faktuur.ledger.FiscalPeriod;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.ProjectPrice;
import org.faktuur.projects.contract.Split;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.invoice.ConfirmedInvoice;
import org.faktuur.projects.invoice.Drafting;
import org.faktuur.projects.invoice.ProjectInvoice;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Revenue that is accrued when work is approved and taken back when it is invoiced (the specification, J3), to the cent.
class AccruedRevenueTest {

    private static final String WIP = "161300";

    private final Office office = ProjectOffice.open();
    private final OfficeProjectBilling billing = new OfficeProjectBilling(office);
    private final Drafting drafting = new Drafting(office);
    private final LedgerAccounts accounts = new LedgerAccounts(office);

    @BeforeEach
    void accrue() {
        accrue(true);
    }

    @AfterEach
    void books_are_whole() {
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        office.close();
    }

    private ProjectContract contract() {
        return office.projects().contracts().byNumber("PC-0001").orElseThrow();
    }

    private void accrue(boolean on) {
        office.projects().saveContract().save(contract().with(new ProjectContract.Accounting(on, Optional.empty())))
                .orElseThrow();
    }

    private void post(ConfirmedInvoice confirmed) {
        billing.postProjectInvoices().post(confirmed.number()).orElseThrow();
    }

    private ConfirmedInvoice corrected(ConfirmedInvoice confirmed, String quantity) {
        return drafting.confirm(drafting.edit(office.projects().correctProjectInvoice().begin(confirmed.number())
                .orElseThrow(), quantity, "200", BillingType.CHARGEABLE));
    }

    private void rate(String rate, LocalDate from, CurrencyUnit currency) {
        office.transactions().run(() -> {
            office.exchangeRates().add(new ExchangeRate(currency, from, new BigDecimal(rate)));
            return null;
        });
    }

    @Test
    void it_stands_until_the_invoice_is_posted_also_of_what_is_given_away() {
        var draft = drafting.draft("8");
        assertThat(accounts.of(WIP)).isEqualTo("1600.00");
        assertThat(accounts.of("420200")).isEqualTo("-1600.00");
        var confirmed = drafting.confirm(drafting.edit(draft, "6", "200", BillingType.CHARGEABLE));
        assertThat(accounts.of(WIP)).isEqualTo("1600.00");
        post(confirmed);
        assertThat(office.projects().actuals().ofContract("PC-0001").stream().map(each ->
                office.projects().movements().voucherOf(each).orElse("-"))).containsExactly("V2026-0001", "V2026-0001",
                "V2026-0002", "V2026-0002", "V2026-0002");
        assertThat(accounts.last()).containsExactly("130100 EUR 1452.00 1452.00", "411100 EUR -1200.00 -1200.00",
                "222200 EUR -252.00 -252.00", "161300 EUR -1600.00 -1600.00", "420200 EUR 1600.00 1600.00");
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void why_every_entry_stands_there_is_said_in_every_language(Language language) {
        var texts = Texts.ofEverything(language);
        dollars();
        var hotel = hotel("1000", TestOffice.USD);
        assertThat(why("V2026-0001", texts)).hasSize(4).allSatisfy(each -> assertThat(each).containsAnyOf("920", "000"));
        office.projects().approveEntries().cancelApproval(List.of(hotel)).orElseThrow();
        assertThat(why("V2026-0002", texts)).hasSize(4);
        var confirmed = drafting.confirmed("8", "2");
        billing.completeProjectInvoice().elsewhere(confirmed.number(), "EXT-7").orElseThrow();
        assertThat(why("V2026-0005", texts)).hasSize(2).allMatch(each -> each.contains("2"));
        post(drafting.confirmed("1"));
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

    @Test
    void a_correction_accrues_again_what_goes_back_when_the_credit_note_is_posted() {
        var confirmed = drafting.confirmed("8");
        post(confirmed);
        var correction = corrected(confirmed, "6");
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
        post(correction);
        assertThat(accounts.of(WIP)).isEqualTo("400.00");
        drafting.ready(drafting.actuals().getLast().id()).orElseThrow();
        post(drafting.confirm(drafting.create()));
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
        assertThat(accounts.of("420200")).isEqualTo("0.00");
        assertThat(accounts.of("411100")).isEqualTo("-1600.00");
    }

    @Test
    void credited_in_full_and_billed_again_nothing_is_left() {
        var confirmed = drafting.confirmed("8");
        post(confirmed);
        post(corrected(confirmed, "0"));
        assertThat(accounts.of(WIP)).isEqualTo("1600.00");
        drafting.ready(drafting.actuals().getLast().id()).orElseThrow();
        var again = drafting.confirm(drafting.create());
        assertThat(accounts.of(WIP)).isEqualTo("1600.00");
        post(again);
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
    }

    @Test
    void what_was_billed_again_before_its_credit_note_was_posted_is_not_accrued() {
        var confirmed = drafting.confirmed("8");
        post(confirmed);
        var correction = corrected(confirmed, "0");
        drafting.ready(drafting.actuals().getLast().id()).orElseThrow();
        post(drafting.confirm(drafting.create()));
        post(correction);
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
    }

    @Test
    void a_cancelled_approval_takes_back_exactly_what_was_posted_whatever_the_rate_is_now() {
        dollars();
        var entry = hotel("1000", TestOffice.USD);
        assertThat(accounts.last()).containsExactly("540100 EUR 920.30 920.30", "201200 EUR -920.30 -920.30",
                "161300 USD 1000.00 920.30", "420200 USD -1000.00 -920.30");
        rate("0.95", ProjectOffice.DAY, TestOffice.USD);
        office.projects().approveEntries().cancelApproval(List.of(entry)).orElseThrow();
        assertThat(accounts.last()).containsExactly("540100 EUR -920.30 -920.30", "201200 EUR 920.30 920.30",
                "161300 USD -1000.00 -920.30", "420200 USD 1000.00 920.30");
        assertThat(accounts.balances().values()).allMatch(each -> each.signum() == 0);
        office.projects().approveEntries().approve(List.of(entry)).orElseThrow();
        assertThat(accounts.of(WIP)).isEqualTo("950.00");
    }

    /// The contract is in dollars from now on, as the customer's.
    private void dollars() {
        var split = Split.all("C400");
        office.projects().saveContract().save(new ProjectContract("PC-0002", "Own work", new ProjectContract.Terms(
                TestOffice.USD, LocalDate.of(2026, 6, 30), "", new ProjectContract.Accounting(true, Optional.empty())),
                ContractStatus.CONFIRMED, split, List.of(
                new ContractLine(1, "Work",
                        new ContractLine.TimeAndMaterial(
                                Coverage.ofAllTasks("OWN", TransactionClass.TIME,
                                        TransactionClass.EXPENSE),
                                Coverage.Chargeability.ALL, Optional.empty()), split)), 0))
                .orElseThrow();
    }

    private long hotel(String price, CurrencyUnit currency) {
        var id = ProjectOffice.submitted(office, Entry.draft(TransactionClass.EXPENSE, ProjectOffice.DAY,
                new Work("OWN", "", "BOB", "", "TRAVEL"), Quantity.of(1), new Entry.Cost(Price.of(price), currency),
                "Hotel"));
        office.projects().approveEntries().approve(List.of(id)).orElseThrow();
        return id;
    }

    @Test
    void an_expense_in_a_third_currency_accrues_its_sales_amount_at_the_rates_of_its_day() {
        var nok = CurrencyUnit.of("NOK");
        rate("0.085", ProjectOffice.DAY, nok);
        dollars();
        hotel("1000", nok);
        assertThat(accounts.last()).containsExactly("540100 EUR 85.00 85.00", "201200 EUR -85.00 -85.00",
                "161300 USD 92.36 85.00", "420200 USD -92.36 -85.00");
    }

    @Test
    void every_customer_who_shares_has_what_was_accrued_of_his_part_taken_back_with_his_invoice() {
        var shares = new LinkedHashMap<String, Percent>();
        shares.put("C100", Percent.of("33.33"));
        shares.put("C200", Percent.of("66.67"));
        var split = new Split(shares, "C200");
        var line = contract().lines().getFirst();
        office.projects().saveContract().save(contract().with(new ContractLine(
                line.number(), line.name(), line.matter(), split))).orElseThrow();
        var entry = drafting.entry("0.37");
        var parts = office.projects().actuals().of(new Source(
                Source.Kind.ENTRY, entry)).stream()
                .filter(each -> each.type() == ActualType.UNBILLED_SALES).toList();
        assertThat(accounts.of(WIP)).isEqualTo("74.00");
        parts.forEach(each -> drafting.ready(each.id()).orElseThrow());
        var drafts = office.projects().createProjectInvoices().create("PC-0001").orElseThrow();
        assertThat(drafts).hasSize(2);
        post(drafting.confirm(drafting.draftOf(drafts.getFirst())));
        assertThat(accounts.of(WIP)).isEqualTo(parts.getLast().amount().getAmount().toPlainString());
        post(drafting.confirm(drafting.draftOf(drafts.getLast())));
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
    }

    @Test
    void what_another_program_invoices_is_taken_back_when_that_is_said() {
        var confirmed = drafting.confirmed("8");
        billing.completeProjectInvoice().elsewhere(confirmed.number(), "EXT-7").orElseThrow();
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
        accrue(false);
        var second = drafting.approved("2");
        assertThat(accounts.of(WIP)).isEqualTo("1600.00");
        drafting.ready(first).orElseThrow();
        drafting.ready(second).orElseThrow();
        post(drafting.confirm(drafting.create()));
        assertThat(accounts.of(WIP)).isEqualTo("0.00");
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
    void work_that_is_parted_on_a_draft_passes_on_what_was_accrued() {
        dollars();
        hotel("33.33", TestOffice.USD);
        var work = office.projects().actuals().ofContract("PC-0002").getLast().id();
        drafting.ready(work).orElseThrow();
        var draft = drafting.draftOf(office.projects().createProjectInvoices().create("PC-0002").orElseThrow().getFirst());
        var before = accounts.of(WIP);
        rate("0.95", ProjectOffice.DAY, TestOffice.USD);
        ProjectInvoice parted = office.projects().editProjectInvoice().split(draft.ref(), draft.details().getFirst().id(),
                Quantity.of("0.33")).orElseThrow();
        assertThat(accounts.of(WIP)).isEqualTo(before);
        post(drafting.confirm(parted));
        assertThat(office.projects().actuals().backlogOf("PC-0002")).singleElement().satisfies(left ->
                assertThat(office.projects().movements().standing(List.of(left.id()))).singleElement()
                        .satisfies(moved -> assertThat(moved.accounting().getAmount().toPlainString())
                                .isEqualTo(accounts.of(WIP))));
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
        accrue(false);
        post(drafting.confirmed("8"));
        assertThat(accounts.last()).containsExactly("130100 EUR 1936.00 1936.00", "400100 EUR -1600.00 -1600.00",
                "222200 EUR -336.00 -336.00");
        assertThat(accounts.vouchers()).isEqualTo(1);
        accrue(true);
        without(PostingType.ACCRUED_REVENUE);
        assertThat(office.projects().approveEntries().approve(List.of(drafting.submitted("1"))).refusals())
                .containsExactly(new ProjectRefusal.NoProjectAccount(PostingType.ACCRUED_REVENUE, "WEB"));
    }

    private void without(PostingType... types) {
        office.transactions().run(() -> {
            List.of(types).forEach(type -> office.chart().removePostingRule(new PostingRule(type,
                    PostingRule.Scope.EVERY, "", "")));
            return null;
        });
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
}
