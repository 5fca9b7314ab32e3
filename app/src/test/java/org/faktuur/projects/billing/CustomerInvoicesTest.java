package org.faktuur.projects.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faktuur.Office;
import org.faktuur.OfficeProjectBilling;
import org.faktuur.TestOffice;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.customers.Customer;
import org.faktuur.customers.Hold;
import org.faktuur.invoices.Invoice;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.listing.Sort;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Course;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.ProjectPrice;
import org.faktuur.projects.contract.Split;
import org.faktuur.projects.invoice.ConfirmedInvoice;
import org.faktuur.projects.invoice.Drafting;
import org.faktuur.projects.invoice.ProjectInvoice;
import org.faktuur.receivables.CreditLimit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From the confirmed project invoice to the customer's: the specification, I3 and J.
class CustomerInvoicesTest {

    private final Office office = ProjectOffice.open();
    private final OfficeProjectBilling billing = new OfficeProjectBilling(office);
    private final Drafting drafting = new Drafting(office);

    @AfterEach
    void close() {
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        office.close();
    }

    private Invoice posted(ConfirmedInvoice confirmed) {
        var posted = billing.postProjectInvoices().post(confirmed.number()).orElseThrow();
        return office.invoices().byNumber(posted.invoice().number()).orElseThrow();
    }

    private static String sums(Invoice invoice) {
        var totals = invoice.content().totals();
        return invoice.kind() + " " + totals.net().getAmount() + " " + totals.tax().getAmount() + " "
                + totals.total().getAmount();
    }

    private CustomerInvoice standing(ConfirmedInvoice confirmed) {
        return billing.completeProjectInvoice().of(confirmed.number()).orElseThrow();
    }

    private CustomerInvoice complete(CustomerInvoice invoice) {
        return billing.completeProjectInvoice().complete(invoice).orElseThrow();
    }

    @Test
    void a_confirmed_project_invoice_is_to_be_completed_and_is_posted_through_the_one_door() {
        var confirmed = drafting.confirmed("8");
        assertThat(standing(confirmed).status()).isEqualTo(CustomerInvoice.Status.TO_BE_COMPLETED);
        assertThat(standing(confirmed).completion().vatGroup()).isEqualTo("DOMESTIC");
        var invoice = posted(confirmed);
        assertThat(sums(invoice)).isEqualTo("INVOICE 1600.00 336.00 1936.00");
        assertThat(invoice.content().content().lines()).singleElement().satisfies(line -> {
            assertThat(line.item().description()).isEqualTo("Programming");
            assertThat(line.item().unit()).isEqualTo("h");
            assertThat(line.quantity()).isEqualTo(Quantity.of(8));
        });
        assertThat(standing(confirmed).status()).isEqualTo(CustomerInvoice.Status.POSTED);
        assertThat(standing(confirmed).document()).isEqualTo(invoice.number());
        assertThat(billing.customerInvoices().ofDocument(invoice.number())).contains(confirmed.number());
        assertThat(billing.postProjectInvoices().post(confirmed.number()).refusals())
                .containsExactly(new BillingRefusal.BilledAlready(confirmed.number(), invoice.number()));
    }

    @ParameterizedTest(name = "I3: 8 x 200 becomes {0} x {1}")
    @CsvSource({"0, 200, CREDIT_NOTE -1600.00 -336.00 -1936.00, 1", "6, 200, CREDIT_NOTE -400.00 -84.00 -484.00, 2",
        "10, 200, INVOICE 400.00 84.00 484.00, 2", "8, 180, CREDIT_NOTE -160.00 -33.60 -193.60, 2"})
    void table_I3_a_correction_is_a_credit_note_or_an_invoice_for_the_difference(String quantity, String price,
                                                                                 String sums, int lines) {
        var confirmed = drafting.confirmed("8");
        var original = posted(confirmed);
        var correction = posted(drafting.confirm(drafting.edit(office.projects().correctProjectInvoice()
                .begin(confirmed.number()).orElseThrow(), quantity, price, BillingType.CHARGEABLE)));
        assertThat(sums(correction)).isEqualTo(sums);
        assertThat(correction.content().content().lines()).hasSize(lines);
        assertThat(correction.content().content().lines().getFirst().source().credited().orElseThrow().invoice())
                .isEqualTo(original.number());
    }

    @Test
    void a_correction_of_a_correction_gives_back_what_that_billed() {
        var first = drafting.confirmed("8");
        posted(first);
        var second = drafting.confirm(drafting.edit(office.projects().correctProjectInvoice().begin(first.number())
                .orElseThrow(), "6", "200", BillingType.CHARGEABLE));
        posted(second);
        var third = drafting.confirm(drafting.edit(office.projects().correctProjectInvoice().begin(second.number())
                .orElseThrow(), "0", "200", BillingType.CHARGEABLE));
        assertThat(sums(posted(third))).isEqualTo("CREDIT_NOTE -1200.00 -252.00 -1452.00");
    }

    @Test
    void the_paper_names_the_contract_and_a_credit_note_its_invoice() {
        var confirmed = drafting.confirmed("8");
        var invoice = posted(confirmed);
        assertThat(printed(invoice)).contains(invoice.number(), "PC-0001", confirmed.number(), "Programming", "1.936,00");
        var note = posted(drafting.confirm(office.projects().correctProjectInvoice().begin(confirmed.number())
                .orElseThrow()));
        assertThat(printed(note)).contains(note.number(), invoice.number(), "Programming", "1.936,00");
    }

    private String printed(Invoice invoice) {
        try (var pdf = Loader.loadPDF(office.papers().printInvoice().pdf(invoice.number()).orElseThrow())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void example_J3_in_dollars_at_one_to_0_92_and_its_correction_at_the_same_rate() {
        office.transactions().run(() -> {
            office.exchangeRates().add(new ExchangeRate(TestOffice.USD, LocalDate.of(2026, 3, 1), new BigDecimal("0.92")));
            return null;
        });
        var confirmed = drafting.confirm(dollars());
        var invoice = posted(confirmed);
        assertThat(sums(invoice)).isEqualTo("INVOICE 1600.00 336.00 1936.00");
        assertThat(entries(invoice)).containsExactly("1781.12", "-1472.00", "-309.12");
        office.transactions().run(() -> {
            office.exchangeRates().add(new ExchangeRate(TestOffice.USD, LocalDate.of(2026, 3, 10), new BigDecimal("0.95")));
            return null;
        });
        var correction = posted(drafting.confirm(drafting.edit(office.projects().correctProjectInvoice()
                .begin(confirmed.number()).orElseThrow(), "6", "200", BillingType.CHARGEABLE)));
        assertThat(sums(correction)).isEqualTo("CREDIT_NOTE -400.00 -84.00 -484.00");
        assertThat(entries(correction).getFirst()).isEqualTo("-445.28");
        assertThat(entries(correction).getLast()).isEqualTo("77.28");
    }

    private ProjectInvoice dollars() {
        var split = Split.all("C400");
        office.projects().saveContract().save(new ProjectContract("PC-0002", "Own work", new ProjectContract.Terms(
                TestOffice.USD, LocalDate.of(2026, 6, 30), ""), ContractStatus.CONFIRMED, split, List.of(new ContractLine(1,
                "Work", new ContractLine.TimeAndMaterial(Coverage.ofAllTasks("OWN", TransactionClass.TIME),
                Coverage.Chargeability.ALL, Optional.empty()), split)), 0)).orElseThrow();
        office.projects().savePrice().save(new ProjectPrice(0,
                ProjectPrice.Purpose.SALES, "",
                new ProjectPrice.Priced(ProjectPrice.Kind.ROLE,
                        "DEV"), TestOffice.USD, LocalDate.of(2026, 1, 1), Price.of("200"))).orElseThrow();
        var entry = ProjectOffice.submitted(office, ProjectOffice.hours("OWN", "8"));
        office.projects().approveEntries().approve(List.of(entry)).orElseThrow();
        drafting.ready(drafting.unbilled(entry)).orElseThrow();
        return drafting.draftOf(office.projects().createProjectInvoices().create("PC-0002").orElseThrow().getFirst());
    }

    private List<String> entries(Invoice invoice) {
        return office.vouchers().byNumber(invoice.voucher()).orElseThrow().lines().stream().map(VoucherLine::signed)
                .map(Money::getAmount).map(BigDecimal::toPlainString).toList();
    }

    @Test
    void what_is_given_away_is_left_out_or_printed_at_nought() {
        var draft = drafting.draft("8", "2");
        draft = drafting.edit(draft, Map.of(draft.details().getLast().id(),
                drafting.billed(draft.details().getLast(), BillingType.COMPLIMENTARY)));
        var confirmed = drafting.confirm(draft);
        var complete = billing.completeProjectInvoice();
        assertThat(complete.preview(confirmed.number()).orElseThrow().content().lines()).hasSize(1);
        var standing = standing(confirmed);
        var completion = standing.completion();
        complete(standing.with(new CustomerInvoice.Completion(completion.vatGroup(), completion.paymentTerms(),
                completion.dates(), new CustomerInvoice.Wording("Our reference", "Thank you", true),
                completion.fixedRate(), completion.layout())));
        var invoice = posted(confirmed);
        assertThat(invoice.content().content().lines()).extracting(line -> line.quantity() + " " + line.net())
                .containsExactly("8 EUR 1600.00", "2 EUR 0.00");
        assertThat(invoice.content().references().note()).isEqualTo("Thank you");
    }

    @Test
    void a_group_is_added_up_and_its_dates_are_chosen() {
        var confirmed = drafting.confirmed("8", "4");
        var standing = standing(confirmed);
        var completion = standing.completion();
        var group = completion.layout().getFirst();
        complete(standing.with(new CustomerInvoice.Completion(completion.vatGroup(), completion.paymentTerms(),
                new CustomerInvoice.Dates(Optional.of(LocalDate.of(2026, 3, 9)), Optional.of(LocalDate.of(2026, 5, 1))),
                completion.wording(), completion.fixedRate(), List.of(new CustomerInvoice.Group(group.line(), "March",
                true, group.itemVatGroup())))));
        var invoice = posted(confirmed);
        assertThat(invoice.content().content().lines()).extracting(line -> line.item().description() + " " + line.net())
                .containsExactly("March EUR 2400.00");
        assertThat(invoice.content().dates().invoiceDate()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(invoice.content().dates().dueDate()).isEqualTo(LocalDate.of(2026, 5, 1));
        var correction = posted(drafting.confirm(drafting.edit(office.projects().correctProjectInvoice()
                .begin(confirmed.number()).orElseThrow(), "6", "200", BillingType.CHARGEABLE)));
        assertThat(sums(correction)).isEqualTo("CREDIT_NOTE -1200.00 -252.00 -1452.00");
    }

    @Test
    void whoever_completes_what_somebody_else_completed_is_refused() {
        var confirmed = drafting.confirmed("8");
        var standing = standing(confirmed);
        complete(standing);
        var verb = billing.completeProjectInvoice();
        assertThat(verb.complete(standing).refusals())
                .containsExactly(new BillingRefusal.BillingChangedMeanwhile(confirmed.number()));
        assertThat(verb.of("PI-999999").refusals()).containsExactly(new BillingRefusal.NoProjectInvoice("PI-999999"));
    }

    @Test
    void a_correction_follows_what_it_corrects_and_both_may_be_posted_together() {
        var confirmed = drafting.confirmed("8");
        var correction = drafting.confirm(office.projects().correctProjectInvoice().begin(confirmed.number()).orElseThrow());
        var post = billing.postProjectInvoices();
        assertThat(post.post(correction.number()).refusals())
                .containsExactly(new BillingRefusal.OriginalFirst(correction.number(), confirmed.number()));
        assertThat(post.post(List.of(correction.number(), confirmed.number()), Course.all()))
                .extracting(each -> each.posted().isDone()).containsExactly(true, true);
        assertThat(office.receivables().balances(List.of("C100")).get("C100")).isEqualTo(Money.parse("EUR 0.00"));
    }

    @Test
    void it_may_be_invoiced_elsewhere_under_that_programs_number() {
        var confirmed = drafting.confirmed("8");
        var verb = billing.completeProjectInvoice();
        assertThat(verb.elsewhere(confirmed.number(), " ").refusals())
                .containsExactly(new BillingRefusal.ExternalNumberMissing(confirmed.number()));
        assertThat(verb.elsewhere(confirmed.number(), "EXT-7").orElseThrow().document()).isEqualTo("EXT-7");
        assertThat(billing.postProjectInvoices().post(confirmed.number()).refusals())
                .containsExactly(new BillingRefusal.BilledAlready(confirmed.number(), "EXT-7"));
        assertThat(billing.customerInvoices().customerInvoices().page(Sort.ascending("number"), List.of(),
                Optional.empty(), false, 10)).singleElement().satisfies(row -> {
                    assertThat(row.status()).isEqualTo(CustomerInvoice.Status.ELSEWHERE);
                    assertThat(row.document()).isEqualTo("EXT-7");
                    assertThat(row.amount()).isEqualTo(Money.parse("EUR 1600.00"));
                });
    }

    @Test
    void the_checks_of_every_invoice_hold_here_too() {
        var confirmed = drafting.confirmed("8");
        var post = billing.postProjectInvoices();
        credit(new Customer.Credit(Money.parse("EUR 0.00"), false, Hold.INVOICE));
        assertThat(post.post(confirmed.number()).refusals())
                .containsExactly(new BillingRefusal.PayerOnHold(confirmed.number(), "C100"));
        credit(new Customer.Credit(Money.parse("EUR 1000.00"), true, Hold.NONE));
        assertThat(post.post(confirmed.number()).refusals()).singleElement()
                .isInstanceOf(CreditLimit.CreditLimitExceeded.class);
        credit(new Customer.Credit(Money.parse("EUR 0.00"), false, Hold.NONE));
        var standing = standing(confirmed);
        var completion = standing.completion();
        complete(standing.with(new CustomerInvoice.Completion(completion.vatGroup(), completion.paymentTerms(),
                new CustomerInvoice.Dates(Optional.of(LocalDate.of(2019, 1, 1)), Optional.empty()), completion.wording(),
                completion.fixedRate(), completion.layout())));
        assertThat(post.post(confirmed.number()).refusals()).singleElement().isInstanceOf(LedgerRefusal.class);
        assertThat(standing(confirmed).status()).isEqualTo(CustomerInvoice.Status.TO_BE_COMPLETED);
    }

    private void credit(Customer.Credit credit) {
        office.transactions().run(() -> {
            var now = office.customers().byAccount("C100").orElseThrow();
            return office.customers().save(new Customer(now.account(), now.name(), now.address(), now.contact(),
                    now.billing(), credit, now.version()));
        });
    }

    @Test
    void nothing_charged_needs_no_customers_invoice() {
        var confirmed = drafting.confirm(drafting.edit(drafting.draft("8"), "8", "200", BillingType.COMPLIMENTARY));
        assertThat(billing.postProjectInvoices().post(confirmed.number()).refusals())
                .containsExactly(new BillingRefusal.NothingCharged(confirmed.number()));
        assertThat(billing.customerInvoices().customerInvoices().count(List.of())).isZero();
    }
}
