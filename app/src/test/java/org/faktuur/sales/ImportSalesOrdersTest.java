package org.faktuur.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.tabular.CsvText.error;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.tabular.CsvText;
import org.faktuur.tabular.ImportError;
import org.faktuur.tabular.ImportReport;
import org.faktuur.tabular.TabularFile;
import org.faktuur.tabular.TabularRefusal;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportSalesOrdersTest {

    private static final String HEADINGS =
            "order_number,customer_account,order_date,shipped_date,currency,charge,item,quantity,unit_price,discount_percent";

    private final Office office = TestOffice.open();
    private final ImportSalesOrders verb = office.importSalesOrders();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void rows_of_one_number_make_one_order() {
        assertThat(CsvText.run(verb, HEADINGS,
                "X1,C100,2026-03-01,,,12.50,P1,4,24.00,5",
                "X2,C400,2026-03-02,,USD,,P2,1,110.00,",
                "X1,C100,2026-03-01,,,,P3,-2,,")).isEqualTo(Outcome.done(new ImportReport(2, 0)));

        var order = office.salesOrders().byNumber("X1").orElseThrow();
        assertThat(order.lines()).hasSize(2);
        assertThat(order.lines().getFirst().pricing().unitPrice()).isEqualTo(Price.of("24"));
        assertThat(order.lines().getFirst().pricing().discount()).isEqualTo(Percent.of("5"));
        assertThat(order.lines().getFirst().taxes().text()).isEqualTo("BTW21");
        assertThat(order.lines().getLast().quantities().ordered()).isEqualTo(Quantity.of(-2));
        assertThat(order.lines().getLast().pricing().unitPrice()).isEqualTo(Price.of("10"));
        assertThat(order.net()).isEqualTo(Money.parse("EUR 83.70"));
        assertThat(order.header().delivery().address().city()).isEqualTo("Haarlem");
        assertThat(office.salesOrders().byNumber("X2").orElseThrow().net()).isEqualTo(Money.parse("USD 110.00"));
    }

    @Test
    void how_an_order_is_invoiced_may_stand_in_the_file() {
        CsvText.run(verb, HEADINGS + ",order_discount,prices_include_tax,exchange_rate,note",
                "X1,C400,2026-03-01,,USD,,P2,1,121.00,,10,yes,0.95,Thank you",
                "X2,C100,2026-03-01,,,,P2,1,100.00,,,,,").orElseThrow();
        var invoicing = office.salesOrders().byNumber("X1").orElseThrow().header().invoicing();
        assertThat(invoicing.reckoning().pricesIncludeVat()).isTrue();
        assertThat(invoicing.reckoning().discount()).isEqualTo(Percent.of("10"));
        assertThat(invoicing.reckoning().fixedRate().orElseThrow()).isEqualByComparingTo("0.95");
        assertThat(invoicing.reckoning().autoCharges()).isFalse();
        assertThat(invoicing.note()).isEqualTo("Thank you");
        assertThat(office.salesOrders().byNumber("X2").orElseThrow().header().invoicing().reckoning())
                .isEqualTo(new SalesOrderHeader.Reckoning(false, Percent.ZERO, Optional.empty(), false));
        assertThat(CsvText.run(verb, HEADINGS + ",order_discount", "X3,C100,2026-03-01,,,,P2,1,100.00,,101")
                .refusals()).containsExactly(error(2, "order_discount", new SalesRefusal.OrderDiscountOutOfRange()));
    }

    @Test
    void a_shipped_order_gets_its_packing_slip_on_the_shipped_date() {
        CsvText.run(verb, HEADINGS, "X1,C100,2026-03-01,2026-03-04,,,P1,4,24.00,").orElseThrow();

        assertThat(office.salesOrders().slipsOf("X1")).singleElement()
                .satisfies(slip -> assertThat(slip.date()).isEqualTo(LocalDate.of(2026, 3, 4)));
        assertThat(office.salesOrders().toInvoice(QuantityToInvoice.PACKING_SLIP)).containsExactly("X1");
    }

    @Test
    void every_fault_is_told_by_row_and_column_and_nothing_is_kept() {
        var taken = TestOffice.order(office, "C100", TestOffice.line(1, "P1", "1", "1", "0")).number();

        assertThat(CsvText.run(verb, HEADINGS,
                "X1,NOBODY,2026-03-01,,,,P1,1,1,",
                "X2,C100,2026-02-30,,,,P1,1,1,",
                "X3,C100,2026-03-01,,XXQ,,P1,1,1,",
                "X4,C100,2026-03-01,,,,NOTHING,1,1,",
                "X5,C100,2026-03-01,,,,P1,0,1,",
                "X6,C100,2026-03-01,,,,P1,1,-1,",
                "X7,C100,2026-03-01,,,,P1,1,1,101",
                "X8,C100,2026-03-01,,,1.005,P1,1,1,",
                "X9,C100,2026-03-01,,,,P1,1,1,",
                "X9,C200,2026-03-01,,,,P1,1,1,",
                taken + ",C100,2026-03-01,,,,P1,1,1,",
                "X10,C400,2026-03-01,,USD,,P1,1,,",
                "X11,C100,1993-03-01,,,,P1,999999999,999999999,",
                ",C100,2026-03-01,,,,P1,1,1,").refusals()).containsExactlyInAnyOrder(
                error(2, "customer_account", new SalesRefusal.NoSuchCustomer("NOBODY")),
                error(3, "order_date", new TabularRefusal.CellIsNoDate("2026-02-30",
                        org.faktuur.tabular.DateForm.YEAR_MONTH_DAY)),
                error(4, "currency", new TabularRefusal.NoSuchCurrency("XXQ")),
                error(5, "item", new SalesRefusal.NoSuchItem("NOTHING")),
                error(6, "quantity", new SalesRefusal.ZeroQuantity(1)),
                error(7, "unit_price", new TabularRefusal.BelowZero("-1")),
                error(8, "discount_percent", new SalesRefusal.DiscountOutOfRange(1)),
                error(9, "charge", new TabularRefusal.TooManyDecimals("1.005", 2)),
                error(11, "customer_account", new TabularRefusal.DiffersFromRow(10)),
                error(12, "order_number", new SalesRefusal.OrderNumberTaken(taken)),
                error(13, "unit_price", new TabularRefusal.Missing()),
                error(14, "quantity", new TabularRefusal.NumberTooLarge("999999998000000001.00", 12)),
                error(14, "order_date", new org.faktuur.tax.TaxRefusal.NoRateOn("BTW21", LocalDate.of(1993, 3, 1))),
                error(15, "order_number", new TabularRefusal.Missing()));
        assertThat(office.salesOrders().byNumber("X9")).isEmpty();
    }

    @Test
    void the_same_orders_twice_add_nothing_even_as_two_files() {
        CsvText.run(verb, HEADINGS, "X1,C100,2026-03-01,2026-03-04,,5,P1,4,24.00,",
                "X1,C100,2026-03-01,2026-03-04,,5,P2,1,90,").orElseThrow();

        assertThat(pair("order_number,customer_account,order_date,shipped_date,charge\nX1,C100,2026-03-01,2026-03-04,5.00\n",
                "order_number,item,quantity,unit_price\nX1,P1,4,24\nX1,P2,1,90\n"))
                .isEqualTo(Outcome.done(new ImportReport(0, 1)));
        assertThat(office.salesOrders().slipsOf("X1")).hasSize(1);
    }

    @Test
    void a_changed_order_is_refused_and_shown() {
        CsvText.run(verb, HEADINGS, "X1,C100,2026-03-01,,,,P1,4,24.00,").orElseThrow();

        assertThat(CsvText.run(verb, HEADINGS, "X1,C100,2026-03-01,,,,P1,5,24.00,").refusals())
                .containsExactly(error(2, "order_number", new TabularRefusal.ImportedDifferently("X1")));
    }

    @Test
    void two_files_name_the_file_that_is_wrong() {
        assertThat(pair("order_number,customer_account,order_date\nX1,C100,2026-03-01\nX2,C100,2026-03-01\n",
                "order_number,item,quantity\nX1,P1,two\nX3,P1,1\n").refusals()).containsExactly(
                new ImportError("lines.csv", 2, "quantity", new TabularRefusal.CellIsNoNumber("two")),
                new ImportError("lines.csv", 3, "order_number", new SalesRefusal.NoSuchOrder("X3")),
                new ImportError("orders.csv", 3, "order_number", new SalesRefusal.NoLines("X2")));
    }

    @Test
    void a_plain_discount_is_a_share_so_that_a_percentage_in_it_is_refused() {
        assertThat(pair("order_number,customer_account,order_date\nX1,C100,2026-03-01\n",
                "order_number,item,quantity,discount\nX1,P1,1,0.25\n").isDone()).isTrue();
        assertThat(office.salesOrders().byNumber("X1").orElseThrow().lines().getFirst().pricing().discount())
                .isEqualTo(Percent.of("25"));

        assertThat(pair("order_number,customer_account,order_date\nX2,C100,2026-03-01\n",
                "order_number,item,quantity,discount\nX2,P1,1,25\n").refusals()).containsExactly(
                new ImportError("lines.csv", 2, "discount", new SalesRefusal.DiscountOutOfRange(1)));
    }

    private Outcome<ImportReport> pair(String orders, String lines) {
        var first = TabularFile.of("orders.csv", orders.getBytes(StandardCharsets.UTF_8));
        var second = TabularFile.of("lines.csv", lines.getBytes(StandardCharsets.UTF_8));
        return verb.run(new ImportSalesOrders.Pair(first, verb.readingOfOrders().propose(first).orElseThrow(),
                second, verb.readingOfLines().propose(second).orElseThrow()));
    }
}
