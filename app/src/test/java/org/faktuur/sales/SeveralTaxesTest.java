package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.TestOffice.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.documents.VatTreatment;
import org.faktuur.invoices.InvoiceCharge;
import org.faktuur.invoices.InvoiceDocument;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.money.Percent;
import org.faktuur.tax.RoundingDirection;
import org.faktuur.tax.TaxCodes;
import org.faktuur.tax.TaxMethod;
import org.faktuur.tax.TaxParameters;
import org.faktuur.tax.TaxRounding;
import org.faktuur.tax.VatCode;
import org.faktuur.tax.VatGroup;
import org.faktuur.tax.VatKind;
import org.faktuur.tax.VatLine;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Orders whose lines are taxed with more than one code, over real books: posted, kept and read back (the
/// specification, E4).
class SeveralTaxesTest {

    private Office office;

    @BeforeEach
    void open() {
        office = TestOffice.open();
        var tax = office.salesTax();
        office.transactions().run(() -> {
            Stream.of("VAT", "STX", "BAT").forEach(code -> tax.codes().add(new VatCode(code, code, VatKind.STANDARD,
                    List.of(new VatCode.Rate(LocalDate.of(2020, 1, 1), Percent.of("10")))), List.of(), List.of()));
            return tax;
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void groups(String customer, String item) {
        office.transactions().run(() -> {
            var groups = office.salesTax().groups();
            groups.save(new VatGroup(VatGroup.Kind.CUSTOMER, "STATE", TaxCodes.ofText(customer)));
            groups.save(new VatGroup(VatGroup.Kind.ITEM, "GOODS", TaxCodes.ofText(item)));
            return groups;
        });
    }

    private InvoiceToPost invoice(String... amounts) {
        var taxes = office.salesTax().codes().codesFor("STATE", "GOODS");
        var lines = IntStream.range(0, amounts.length).mapToObj(at -> {
            var line = TestOffice.line(at + 1, "P1", "1", amounts[at], "0");
            return new SalesLine(0, at + 1, line.item(), line.pricing(), taxes, true, line.quantities());
        }).toArray(SalesLine[]::new);
        var order = TestOffice.order(office, "C100", lines);
        var posted = office.postSalesInvoice().post(List.of(order.number()),
                InvoicingParameters.of(QuantityToInvoice.ALL, TODAY)).getFirst().outcome().orElseThrow();
        return office.invoices().byNumber(posted.invoice().number()).orElseThrow().content();
    }

    @Test
    void group_vat_stx_and_item_group_vat_bat_tax_with_vat() {
        groups("VAT STX", "VAT BAT");

        var invoice = invoice("100");

        assertThat(invoice.content().lines().getFirst().vat().codes()).isEqualTo(TaxCodes.of("VAT"));
        assertThat(invoice.totals().tax()).isEqualTo(Money.parse("EUR 10.00"));
    }

    @ParameterizedTest
    @CsvSource({"LINE, CODE, 17.00", "TOTAL, CODE, 16.98", "TOTAL, COMBINATION, 16.97"})
    void two_lines_of_42_42_with_two_codes_are_posted_as_the_company_chose(TaxMethod method, TaxRounding rounding,
            String tax) {
        groups("VAT STX", "VAT STX");
        office.transactions().run(() -> {
            office.salesTax().rules().save(new TaxParameters(method, rounding, RoundingDirection.UP));
            return tax;
        });

        var invoice = invoice("42.42", "42.42");

        assertThat(invoice.totals().tax()).isEqualTo(Money.parse("EUR " + tax));
        assertThat(shares(invoice)).isEqualTo(invoice.totals().tax());
        assertThat(invoice.content().vat()).extracting(VatLine::code).containsExactly("STX", "VAT");
        assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
    }

    @Test
    void each_code_is_an_entry_of_its_own_and_revenue_is_without_tax() {
        groups("VAT STX", "VAT STX");

        invoice("100");

        var voucher = office.vouchers().byNumber("V2026-0001").orElseThrow();
        assertThat(voucher.lines()).filteredOn(line -> line.basis().type() == PostingType.SALES_TAX)
                .extracting(line -> line.signed()).containsExactly(Money.parse("EUR -10"), Money.parse("EUR -10"));
        assertThat(voucher.lines()).filteredOn(line -> line.basis().type() == PostingType.REVENUE)
                .extracting(line -> line.signed()).containsExactly(Money.parse("EUR -100"));
    }

    @Test
    void the_paper_shows_the_rates_of_a_line_together_and_each_code_by_itself() {
        groups("VAT STX", "VAT STX");
        var paper = InvoiceDocument.proForma(invoice("100"), TestOffice.particulars(),
                Texts.of(Language.EN, "invoices/invoices"));

        var vat = paper.content().lines().getFirst().pricing().orElseThrow().vat();
        assertThat(vat.percent()).isEqualTo(Percent.of("20"));
        assertThat(vat.treatment()).isEqualTo(VatTreatment.STANDARD);
        assertThat(paper.content().totals().orElseThrow().vat()).extracting(line -> line.code())
                .containsExactly("STX", "VAT");
    }

    private static Money shares(InvoiceToPost invoice) {
        return Stream.concat(invoice.content().lines().stream().map(InvoiceLine::vat),
                invoice.content().charges().stream().map(InvoiceCharge::vat)).map(InvoiceLine.Vat::tax)
                .reduce(Money.zero(TestOffice.EUR), Money::plus);
    }
}
