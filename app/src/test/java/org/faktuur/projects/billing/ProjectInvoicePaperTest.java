package org.faktuur.projects.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faktuur.Office;
import org.faktuur.OfficeProjectBilling;
import org.faktuur.customers.Customer;
import org.faktuur.invoices.Invoice;
import org.faktuur.invoices.InvoiceProject;
import org.faktuur.projects.ProjectOffice;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.Coverage;
import org.faktuur.projects.contract.Split;
import org.faktuur.projects.invoice.ConfirmedInvoice;
import org.faktuur.projects.invoice.Drafting;
import org.faktuur.session.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the customer reads: the specification, J1.5 and J4.
class ProjectInvoicePaperTest {

    private final Office office = ProjectOffice.open();
    private final OfficeProjectBilling billing = new OfficeProjectBilling(office);
    private final Drafting drafting = new Drafting(office);

    @BeforeEach
    void twoLines() {
        var contract = office.projects().contracts().byNumber("PC-0001").orElseThrow();
        office.projects().saveContract().save(contract.with(List.of(contract.lines().getFirst(), new ContractLine(2,
                "Support", new ContractLine.TimeAndMaterial(Coverage.ofAllTasks("OWN", TransactionClass.TIME),
                Coverage.Chargeability.ALL, Optional.empty()), Split.all("C100"))))).orElseThrow();
    }

    @AfterEach
    void close() {
        office.close();
    }

    /// 8 h of line 1 on 9 March, 4 h on 2 March, 3 h of line 2.
    private ConfirmedInvoice confirmed() {
        drafting.ready(drafting.approved("8")).orElseThrow();
        drafting.ready(drafting.unbilled(drafting.entry("4", ProjectOffice.DAY.minusWeeks(1)))).orElseThrow();
        var support = ProjectOffice.submitted(office, ProjectOffice.hours("OWN", "3"));
        office.projects().approveEntries().approve(List.of(support)).orElseThrow();
        drafting.ready(drafting.unbilled(support)).orElseThrow();
        return drafting.confirm(drafting.create());
    }

    private Invoice posted(ConfirmedInvoice confirmed) {
        return office.invoices().byNumber(billing.postProjectInvoices().post(confirmed.number()).orElseThrow()
                .invoice().number()).orElseThrow();
    }

    private void lay(ConfirmedInvoice confirmed, UnaryOperator<CustomerInvoice.Completion> how) {
        var verb = billing.completeProjectInvoice();
        var standing = verb.of(confirmed.number()).orElseThrow();
        verb.complete(standing.with(how.apply(standing.completion()))).orElseThrow();
    }

    private static CustomerInvoice.Completion laid(CustomerInvoice.Completion from, List<CustomerInvoice.Group> layout) {
        return new CustomerInvoice.Completion(from.vatGroup(), from.paymentTerms(), from.dates(), from.wording(),
                from.fixedRate(), layout);
    }

    private static CustomerInvoice.Completion addedUp(CustomerInvoice.Completion from) {
        return laid(from, from.layout().stream().map(each -> new CustomerInvoice.Group(each.line(), each.name(), true,
                each.itemVatGroup())).toList());
    }

    private ConfirmedInvoice corrected(ConfirmedInvoice confirmed, String quantity, String why) {
        var draft = office.projects().correctProjectInvoice().begin(confirmed.number()).orElseThrow();
        draft = office.projects().keepProjectInvoice().describe(draft.ref(), draft.heading().name(), why).orElseThrow();
        return drafting.confirm(drafting.edit(draft, quantity, "200", BillingType.CHARGEABLE));
    }

    private String printed(Invoice invoice) {
        try (var pdf = Loader.loadPDF(office.papers().printInvoice().pdf(invoice.number()).orElseThrow())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void speaks(Language language) {
        office.transactions().run(() -> {
            var now = office.customers().byAccount("C100").orElseThrow();
            var billed = now.billing();
            return office.customers().save(new Customer(now.account(), now.name(), now.address(), now.contact(),
                    new Customer.Billing(billed.invoiceAccount(), billed.group(), billed.currency(), language,
                            billed.paymentTerms(), billed.tax(), billed.habits()), now.credit(), now.version()));
        });
    }

    @Test
    void the_paper_says_contract_project_period_and_of_each_detail_who_did_it_when() {
        speaks(Language.EN);
        var confirmed = confirmed();
        var words = printed(posted(confirmed));
        assertThat(words).contains("Contract", "PC-0001 Web shop", "Project", "OWN Own work", "WEB Web shop",
                "Our reference", confirmed.number(), "Period", "Date", "Bob Kozack · Developer", "Programming",
                "Subtotal Work", "2,400.00", "Subtotal Support", "600.00", "Terms of payment", "IBAN", "Taxable amount")
                .doesNotContain("Your reference");
    }

    @Test
    void groups_are_printed_in_the_order_that_they_were_moved_to_with_the_words_of_the_customer() {
        var confirmed = confirmed();
        lay(confirmed, from -> laid(from, from.layout().reversed()));
        speaks(Language.NB);
        var invoice = posted(confirmed);
        assertThat(printed(invoice)).contains("Kontrakt", "Prosjekt", "Periode", "02.03.2026 – 09.03.2026")
                .containsSubsequence("Support", "Delsum Support", "600,00", "Work", "02.03.2026 Programming",
                        "09.03.2026 Programming", "Delsum Work", "400,00");
        assertThat(invoice.content().references().project().orElseThrow().groups())
                .extracting(InvoiceProject.Group::contractLine).containsExactly(2, 1);
    }

    @Test
    void a_group_that_is_added_up_is_one_line_without_head_and_sum() {
        var confirmed = confirmed();
        lay(confirmed, ProjectInvoicePaperTest::addedUp);
        speaks(Language.NL);
        assertThat(printed(posted(confirmed))).contains("Periode", "02-03-2026 – 09-03-2026", "Onze referentie")
                .doesNotContain("Subtotaal", "Programming", "Bob Kozack");
    }

    @Test
    void a_credit_note_and_a_supplement_of_what_is_added_up_name_the_original_and_the_reason() {
        speaks(Language.NL);
        var confirmed = confirmed();
        lay(confirmed, ProjectInvoicePaperTest::addedUp);
        var original = posted(confirmed);
        var less = corrected(confirmed, "6", "Twee uur te veel");
        var note = posted(less);
        assertThat(printed(note)).contains("Creditnota", "Crediteert factuur", original.number() + " van 10-03-2026",
                "Reden", "Twee uur te veel");
        assertThat(note.content().references().project().orElseThrow().correction().originals())
                .extracting(InvoiceProject.Original::number).containsExactly(original.number());
        var more = posted(corrected(less, "9", "Toch meer"));
        assertThat(printed(more)).contains("Corrigeert factuur", note.number() + " van", original.number() + " van",
                "Toch meer");
        assertThat(office.invoices().creditNotesOf(original.number())).containsExactly(note.number(), more.number());
    }

    @Test
    void what_corrects_an_invoice_of_another_program_names_that_programs_number() {
        speaks(Language.EN);
        var confirmed = confirmed();
        billing.completeProjectInvoice().elsewhere(confirmed.number(), "EXT-7").orElseThrow();
        assertThat(printed(posted(corrected(confirmed, "0", "")))).contains("Credits invoice", "EXT-7");
    }
}
