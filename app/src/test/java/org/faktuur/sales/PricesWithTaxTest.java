package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.EUR;
import static org.faktuur.TestOffice.TODAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.documents.Line;
import org.faktuur.invoices.InvoiceDocument;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.invoices.Why;
import org.faktuur.ledger.ExplanationTopic;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.money.Percent;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Orders whose prices include VAT, over real books: what was asked is what is to be paid, to the cent.
class PricesWithTaxTest {

    private Office office;

    @BeforeEach
    void open() {
        office = TestOffice.open();
        office.transactions().run(() -> {
            office.chart().addPostingRules(List.of(
                    new PostingRule(PostingType.LINE_DISCOUNT, PostingRule.Scope.EVERY, "", "500100")));
            return office;
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    private InvoiceToPost invoice(String discountOnTheWhole, List<SalesCharge> charges, SalesLine... lines) {
        var reckoning = new SalesOrderHeader.Reckoning(true, Percent.of(discountOnTheWhole), Optional.empty(), false);
        var header = TestOffice.header("C100", EUR).with(SalesOrderHeader.Invoicing.PLAIN.with(reckoning));
        var order = office.saveSalesOrder().save(new SalesOrder(SalesOrder.Key.NEW, header, List.of(lines), charges,
                SalesOrder.Slips.NONE)).orElseThrow();
        var posted = office.postSalesInvoice().post(List.of(order.number()),
                InvoicingParameters.of(QuantityToInvoice.ALL, TODAY)).getFirst().outcome().orElseThrow();
        return office.invoices().byNumber(posted.invoice().number()).orElseThrow().content();
    }

    @Test
    void what_was_asked_is_what_is_to_be_paid() {
        var invoice = invoice("0", List.of(TestOffice.freight("12.10")), TestOffice.line(1, "P1", "3", "10", "0"),
                TestOffice.line(2, "P2", "1", "121", "10"), TestOffice.line(3, "P3", "1", "10.90", "0"));

        assertThat(invoice.totals().total()).isEqualTo(Money.parse("EUR 161.90"));
        assertThat(invoice.content().lines()).extracting(line -> line.net().getAmount())
                .containsExactly(new BigDecimal("24.79"), new BigDecimal("90.00"), new BigDecimal("10.00"));
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
    }

    @Test
    void a_credit_note_of_such_prices_mirrors_its_invoice() {
        var invoice = invoice("2.5", List.of(), TestOffice.line(1, "P1", "3", "10", "0"));
        var credit = invoice("2.5", List.of(), TestOffice.line(1, "P1", "-3", "10", "0"));

        assertThat(credit.totals().total()).isEqualTo(invoice.totals().total().negated());
        assertThat(credit.totals().tax()).isEqualTo(invoice.totals().tax().negated());
    }

    @Test
    void the_paper_has_prices_without_vat_that_lead_to_the_amounts() {
        var invoice = invoice("0", List.of(), TestOffice.line(1, "P1", "1", "10", "0"),
                TestOffice.line(2, "P1", "3", "10", "0"));

        var lines = InvoiceDocument.proForma(invoice, TestOffice.particulars(),
                Texts.of(Language.EN, "invoices/invoices")).content().lines();

        assertThat(lines).extracting(line -> line.pricing().map(Line.Pricing::unitPrice).orElseThrow().toString())
                .containsExactly("8.27", "8.263");
    }

    @Test
    void why_takes_the_tax_off_what_was_asked() {
        var invoice = invoice("0", List.of(), TestOffice.line(1, "P1", "2", "60.50", "0"));

        assertThat(said(invoice, PostingType.REVENUE)).contains("2 pcs × 60.50 = 121",
                "121.00 EUR with sales tax − 21.00 EUR sales tax (BTW21) = 100.00 EUR");
        assertThat(said(invoice, PostingType.SALES_TAX)).contains("121.00 EUR with sales tax × 21 % ÷ (100 % + 21 %) = 21",
                "21 becomes 21.00 EUR. Calculation method: Total; rounding by: Sales tax code; rounding: Nearest.");
    }

    @Test
    void why_says_where_a_discount_stands() {
        var invoice = invoice("10", List.of(), TestOffice.line(1, "P1", "1", "121", "50"));

        assertThat(said(invoice, PostingType.REVENUE)).contains("50.00 EUR + 50.00 EUR discount, which has an account of"
                + " its own = 100.00 EUR");
        assertThat(said(invoice, PostingType.LINE_DISCOUNT)).contains("1 pcs × 121.00 less 50 % discount leaves 50.00 EUR"
                + " without sales tax; the discount without sales tax is 50.00 EUR.");
        assertThat(said(invoice, PostingType.TOTAL_DISCOUNT)).contains("10 % of 60.50 EUR = -6.05");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_part_is_worded_in_every_language(Language language) {
        var invoice = invoice("10", List.of(TestOffice.freight("12.10")), TestOffice.line(1, "P1", "1", "121", "50"),
                TestOffice.line(2, "P3", "2", "10", "0"));

        assertThat(entries()).allSatisfy(entry -> assertThat(Why.of(entry, invoice).parts())
                .isNotEmpty().allSatisfy(part -> assertThat(part.words().in(Texts.ofEverything(language)))
                        .isNotBlank().doesNotContain("{")));
    }

    private List<VoucherLine> entries() {
        return office.vouchers().byNumber("V2026-0001").orElseThrow().lines();
    }

    private List<String> said(InvoiceToPost invoice, PostingType type) {
        var texts = Texts.ofEverything(Language.EN);
        return entries().stream().filter(entry -> entry.basis().type() == type)
                .flatMap(entry -> Why.of(entry, invoice).parts().stream())
                .filter(part -> part.topic() == ExplanationTopic.FORMULA || part.topic() == ExplanationTopic.ROUNDING)
                .map(part -> part.words().in(texts).replace('\u00a0', ' ')).toList();
    }
}
