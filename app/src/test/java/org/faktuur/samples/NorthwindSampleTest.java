package org.faktuur.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faktuur.Founding;
import org.faktuur.Office;
import org.faktuur.TestSession;
import org.faktuur.database.Database;
import org.faktuur.invoices.InvoiceCharge;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.listing.Sort;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class NorthwindSampleTest {

    private static final CurrencyUnit USD = CurrencyUnit.USD;

    @Test
    void three_years_of_real_orders_are_invoiced_to_the_cent() {
        try (var office = new Office(Database.memory(), TestSession.english())) {
            var report = new Founding(office).northwind().create(Language.EN, NorthwindSample.Invoicing.EACH);

            assertThat(report).isEqualTo(new NorthwindSample.Report(91, 77, 830, 809,
                    Money.parse("USD 1303810.87"), 21));
            assertThat(office.salesOrders().toInvoice(QuantityToInvoice.PACKING_SLIP)).isEmpty();
            assertInvoices(office);
            assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        }
    }

    @Test
    void one_run_makes_one_invoice_for_a_customer_and_month() {
        try (var office = new Office(Database.memory(), TestSession.english())) {
            var report = new Founding(office).northwind().create(Language.EN, NorthwindSample.Invoicing.MONTH);

            var invoices = IntStream.rangeClosed(1, report.invoices()).mapToObj(String::valueOf)
                    .map(number -> office.invoices().byNumber(number).orElseThrow().content()).toList();
            assertThat(report.total()).isEqualTo(Money.parse("USD 1303810.87"));
            assertThat(report.open()).isEqualTo(21);
            assertThat(invoices.stream().mapToInt(invoice -> invoice.content().lines().size()).sum()).isEqualTo(2082);
            assertThat(invoices.stream().flatMap(invoice -> invoice.references().orderNumbers().stream()))
                    .hasSize(809).doesNotHaveDuplicates();
            assertThat(invoices.stream().map(invoice -> invoice.parties().payer().account() + " "
                    + YearMonth.from(invoice.dates().invoiceDate()))).doesNotHaveDuplicates()
                    .hasSizeLessThan(809);
            assertThat(invoices).allSatisfy(invoice -> {
                var date = invoice.dates().invoiceDate();
                assertThat(date).isEqualTo(YearMonth.from(date).atEndOfMonth());
                assertThat(YearMonth.from(invoice.dates().deliveryDate())).isEqualTo(YearMonth.from(date));
            });
            assertThat(invoices.stream().map(invoice -> invoice.dates().invoiceDate())).isSorted();
            assertThat(office.verifyBooks().run()).allMatch(VerifyBooks.Result::isClean);
        }
    }

    private static void assertInvoices(Office office) {
        var invoices = IntStream.rangeClosed(1, 809).mapToObj(String::valueOf)
                .map(number -> office.invoices().byNumber(number).orElseThrow().content()).toList();
        assertThat(office.invoices().all().count(List.of())).isEqualTo(809);
        assertThat(invoices.stream().mapToInt(invoice -> invoice.content().lines().size()).sum()).isEqualTo(2082);
        assertThat(invoices.stream().flatMap(invoice -> invoice.content().lines().stream()).map(InvoiceLine::net)
                .reduce(Money.zero(USD), Money::plus)).isEqualTo(Money.parse("USD 1239855.85"));
        assertThat(invoices.stream().flatMap(invoice -> invoice.content().charges().stream()).map(InvoiceCharge::amount)
                .reduce(Money.zero(USD), Money::plus)).isEqualTo(Money.parse("USD 63955.02"));
        assertThat(invoices.stream().map(invoice -> invoice.dates().invoiceDate())).isSorted();
        assertThat(invoices.getFirst().dates().invoiceDate()).isEqualTo(LocalDate.of(1996, 7, 10));
        assertThat(office.invoices().all().page(Sort.ascending("posting"), List.of(), Optional.empty(), false, 3))
                .extracting(row -> row.number()).containsExactly("1", "2", "3");
    }
}
