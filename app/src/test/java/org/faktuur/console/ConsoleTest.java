package org.faktuur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.TestSession;
import org.faktuur.ledger.FiscalPeriod;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.MovingDays;
import org.faktuur.listing.Query;
import org.faktuur.outcome.Outcome;
import org.faktuur.sales.SelectSalesOrders;
import org.junit.jupiter.api.Test;

class ConsoleTest extends ConsoleBooks {

    @Test
    void orders_come_in_and_go_out_as_posted_invoices() throws IOException {
        var orders = file("orders.csv", "ordernummer;klantnummer;orderdatum;leverdatum;artikelnummer;aantal;prijs",
                "X1;C100;01-03-2026;04-03-2026;P1;4;25,00", "X2;C400;01-03-2026;;P2;1;110,00");

        assertThat(run("import", "orders", orders).out()).contains("2 added, 0 skipped");
        assertThat(run("import", "orders", orders).out()).contains("0 added, 2 skipped");
        var dry = run("post-invoices", "--quantity", "packing-slip", "--date", "2026-03-05", "--dry-run");
        assertThat(dry.out()).contains("Would become invoice F2026-0001").contains("121.00");
        var posted = run("post-invoices", "--quantity", "packing-slip", "--date", "2026-03-05");
        assertThat(posted.exitCode()).isZero();
        assertThat(posted.out()).contains("Invoice F2026-0001, voucher V2026-0001, order X1");
        assertThat(run("verify")).extracting(ConsoleRun::exitCode).isEqualTo(0);

        assertThat(export("orders")).containsExactly(
                "order_number,order_type,status,document_status,customer_account,invoice_account,currency,total",
                "X1,sales_order,invoiced,invoice,C100,C100,EUR,121.00",
                "X2,sales_order,open_order,none,C400,C400,USD,133.10");
        assertThat(export("invoices")).containsExactly(
                "number,kind,invoice_date,due_date,customer_account,invoice_account,currency,net,tax,total,order_numbers",
                "F2026-0001,invoice,2026-03-05,2026-04-04,C100,C100,EUR,100.00,21.00,121.00,X1");
        assertThat(export("invoice-lines")).containsExactly(
                "number,line,item,description,quantity,unit_price,discount_percent,net,vat_codes,tax",
                "F2026-0001,1,P1,Product P1,4,25,0,100.00,BTW21,21.00");
        assertThat(export("customer-transactions")).containsExactly(
                "customer_account,document_number,date,due_date,amount,open_amount,currency",
                "C100,F2026-0001,2026-03-05,2026-04-04,121.00,121.00,EUR");
        assertThat(export("vouchers")).hasSizeGreaterThan(3).first()
                .isEqualTo("voucher_number,date,account,debit,credit,amount_currency,currency,description");
        assertThat(export("vouchers")).anySatisfy(line ->
                assertThat(line).startsWith("V2026-0001,2026-03-05,130100,121.00,0.00,121.00,EUR,"));
    }

    @Test
    void a_saved_query_selects_what_is_invoiced() {
        try (var office = Office.open(company, TestSession.english())) {
            TestOffice.shipped(office, "C100", TestOffice.line(1, "P1", "1", "25", "0"));
            TestOffice.shipped(office, "C200", TestOffice.line(1, "P1", "1", "25", "0"));
            office.deskChoices().queries().save(SelectSalesOrders.LIST, new Query("Of C200 today", List.of(
                    new Query.Row("customer", new Criterion.Is("C200")),
                    new Query.Row("shipDate", new Criterion.Is(new MovingDays.Day(0)))), List.of()));
        }
        var posted = run("post-invoices", "--quantity", "packing-slip", "--date", "2026-03-10", "--query",
                "Of C200 today");
        assertThat(posted.out()).contains("Invoice F2026-0001").doesNotContain("F2026-0002");
        var unknown = run("post-invoices", "--quantity", "packing-slip", "--date", "2026-03-10", "--query", "Of C300");
        assertThat(unknown.exitCode()).isNotZero();
        assertThat(unknown.err()).contains("no saved query named Of C300. Saved queries: Of C200 today");
    }

    @Test
    void a_new_company_can_invoice_at_once() throws IOException {
        var fresh = folder.resolve("fresh");
        assertThat(ConsoleRun.of("new", "--company", fresh, "--name", "Ny AS", "--vat", "no").exitCode()).isZero();
        var customers = file("customers.csv", "account,name", "K1,Kunde");
        var products = file("products.csv", "item,name,price", "V1,Vare,100");
        var orders = file("orders.csv", "order_number,customer_account,order_date,item,quantity,freight",
                "S1,K1,2026-03-01,V1,2,50");

        assertThat(on(fresh, "import", "customers", customers, "--set", "customer_group=DOMESTIC", "--set",
                "vat_group=DOMESTIC", "--set", "payment_terms=N14").exitCode()).isZero();
        assertThat(on(fresh, "import", "products", products, "--set", "item_vat_group=FULL").exitCode()).isZero();
        assertThat(on(fresh, "import", "orders", orders).exitCode()).isZero();
        assertThat(on(fresh, "post-invoices", "--quantity", "all", "--date", "2026-03-02").out()).contains("312.50");
    }

    @Test
    void the_practice_company_is_made_in_the_reader_s_language() {
        var practice = folder.resolve("practice");

        assertThat(ConsoleRun.of("practice", "--company", practice, "--language", "nl"))
                .isEqualTo(new ConsoleRun(0, "Bedrijf " + practice + " is gemaakt." + System.lineSeparator(), ""));
        assertThat(on(practice, "verify").exitCode()).isZero();
        assertThat(ConsoleRun.of("practice", "--company", practice)).satisfies(again -> {
            assertThat(again.exitCode()).isEqualTo(1);
            assertThat(again.err()).contains("already");
        });
    }

    @Test
    void machines_get_json() {
        assertThat(run("verify", "--json").out()).startsWith("{\"command\":\"verify\",\"outcome\":\"done\",\"checks\":[");
        assertThat(run("post-invoices", "--quantity", "all", "--date", "2026-03-05", "--order", "NONE", "--json"))
                .satisfies(refused -> {
                    assertThat(refused.exitCode()).isEqualTo(1);
                    assertThat(refused.out()).contains("\"outcome\":\"refused\"", "\"reason\":\"NoSuchOrder\"");
                    assertThat(refused.err()).isEmpty();
                });
    }

    @Test
    void a_closed_period_a_customer_on_hold_and_nothing_to_invoice_are_refused() {
        try (var office = Office.open(company, TestSession.english())) {
            TestOffice.order(office, "C300", TestOffice.line(1, "P1", "1", "25", "0"));
            office.transactions().run(() -> {
                var closed = office.chart().periods().getFirst();
                office.chart().savePeriod(new FiscalPeriod(closed.start(), closed.end(), FiscalPeriod.Status.CLOSED));
                return closed;
            });
            TestOffice.order(office, "C100", TestOffice.line(1, "P1", "1", "25", "0"));
        }

        assertThat(run("post-invoices", "--quantity", "all", "--date", "2025-01-15")).satisfies(refused -> {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err()).contains("closed").contains("on hold");
        });
        assertThat(run("post-invoices", "--quantity", "packing-slip", "--date", "2026-03-05", "--order", "SO-000001")
                .err()).contains("SO-000001");
        assertThat(export("invoices")).hasSize(1);
    }

    @Test
    void a_formula_in_a_name_is_neutralised_on_export() throws IOException {
        var products = file("products.csv", "item,name,price,item_vat_group", "F1,\"=cmd|' /C calc'!A0\",5,FULL");
        var orders = file("orders.csv", "order_number,customer_account,order_date,item,quantity", "X1,C100,2026-03-01,F1,1");
        run("import", "products", products);
        run("import", "orders", orders);
        run("post-invoices", "--quantity", "all", "--date", "2026-03-05");

        assertThat(export("invoice-lines").get(1)).contains(",'=cmd|' /C calc'!A0,");
    }

    @Test
    void books_that_are_open_elsewhere_end_with_75_and_missing_ones_with_1() {
        try (var office = Office.open(company, TestSession.english())) {
            assertThat(office.companies().company()).isNotNull();
            assertThat(run("verify").exitCode()).isEqualTo(75);
            assertThat(run("verify", "--json").out()).contains("\"reason\":\"OpenElsewhere\"");
        }
        assertThat(on(folder.resolve("missing"), "verify").exitCode()).isEqualTo(1);
    }

    @Test
    void a_surprise_ends_with_70_and_a_code() {
        assertThat(ConsoleRun.with((_, _, _) -> {
            throw new IllegalStateException("lost");
        }, "play", company + ".mv.db")).satisfies(surprise -> {
            assertThat(surprise.exitCode()).isEqualTo(70);
            assertThat(surprise.err()).contains("F-").contains("lost");
        });
    }

    @Test
    void an_invoice_is_written_as_pdf() throws IOException {
        run("import", "orders", file("orders.csv", "order_number,customer_account,order_date,item,quantity",
                "X1,C100,2026-03-01,P1,1"));
        run("post-invoices", "--quantity", "all", "--date", "2026-03-05");
        var paper = folder.resolve("paper.pdf");

        assertThat(run("print", "--invoice", "F2026-0001", "--out", paper).exitCode()).isZero();
        assertThat(Files.readAllBytes(paper)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(run("print", "--invoice", "F2026-0002", "--out", paper).err()).contains("F2026-0002");
        assertThat(run("print", "--invoice", "F2026-0001", "--out", folder).err()).contains(folder.toString());
        assertThat(run("print", "--invoice", "F2026-0001").err()).contains("--out");
    }

    @Test
    void a_proven_copy_of_the_books_is_written_once() {
        var copy = folder.resolve("copy.sql.gz");

        assertThat(run("backup", copy).exitCode()).isZero();
        assertThat(copy).isNotEmptyFile();
        assertThat(run("backup", copy)).satisfies(refused -> {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err()).contains("copy.sql.gz");
        });
    }

    @Test
    void books_older_than_their_journal_are_refused_until_it_is_replayed() throws IOException {
        var books = folder.resolve("test.mv.db");
        var older = Files.copy(books, folder.resolve("older"));
        run("import", "orders", file("orders.csv", "ordernummer;klantnummer;orderdatum;leverdatum;artikelnummer;aantal;prijs",
                "X1;C100;01-03-2026;04-03-2026;P1;4;25,00"));
        assertThat(run("post-invoices", "--quantity", "packing-slip", "--date", "2026-03-05").exitCode()).isZero();
        Files.move(older, books, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(run("verify").exitCode()).isNotZero();
        assertThat(run("replay").exitCode()).isZero();

        assertThat(export("invoices")).anyMatch(row -> row.startsWith("F2026-0001,invoice,2026-03-05"));
    }

    @Test
    void a_guide_that_does_not_hold_ends_with_1() {
        GuideTheatre holds = (_, _, _) -> Outcome.done(new GuideTheatre.Played(5, List.of(), List.of()));
        GuideTheatre fails = (_, _, _) -> Outcome.done(new GuideTheatre.Played(3, List.of(), List.of("step 3")));

        assertThat(ConsoleRun.with(holds, "play", company + ".mv.db").exitCode()).isZero();
        assertThat(ConsoleRun.with(fails, "play", company + ".mv.db")).satisfies(failed -> {
            assertThat(failed.exitCode()).isEqualTo(1);
            assertThat(failed.out()).contains("step 3");
        });
        assertThat(run("play", company + ".mv.db").exitCode()).isEqualTo(1);
    }
}
