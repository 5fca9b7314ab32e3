package org.faktuur.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktuur.tabular.CsvText.error;

import java.util.List;
import org.faktuur.Office;
import org.faktuur.TestOffice;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;
import org.faktuur.tabular.CsvText;
import org.faktuur.tabular.ImportReport;
import org.faktuur.tabular.ImportSetup;
import org.faktuur.tabular.TabularRefusal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportCustomersTest {

    private static final String HEADINGS = "account,name,customer_group,payment_terms,vat_group,currency,language,"
            + "credit_limit,invoice_account,city";

    private final Office office = TestOffice.open();
    private final ImportCustomers verb = office.importCustomers();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void customers_are_kept_with_what_the_file_says_and_the_company_s_ways_for_the_rest() {
        assertThat(CsvText.run(verb, HEADINGS, "N1,Nieuw B.V.,EU,n14,EXPORT,NOK,no,1500.50,N2,Oslo",
                "N2,Payer,DOMESTIC,N30,DOMESTIC,,,,,")).isEqualTo(Outcome.done(new ImportReport(2, 0)));

        var customer = office.customers().byAccount("N1").orElseThrow();
        assertThat(customer.name()).isEqualTo("Nieuw B.V.");
        assertThat(customer.address().city()).isEqualTo("Oslo");
        assertThat(customer.billing()).isEqualTo(new Customer.Billing("N2", "EU", CurrencyUnit.of("NOK"), Language.NB,
                "N14", new Customer.Tax("EXPORT", "", "")));
        assertThat(customer.credit().limit()).isEqualTo(Money.parse("EUR 1500.50"));
        var plain = office.customers().byAccount("N2").orElseThrow();
        assertThat(plain.billing().currency()).isEqualTo(TestOffice.EUR);
        assertThat(plain.billing().invoiceAccount()).isEqualTo("N2");
    }

    @Test
    void what_new_orders_take_over_and_the_credit_may_stand_in_the_file() {
        office.transactions().run(() -> {
            office.sales().paymentSetup().save(new PaymentMethod("GIRO", "Giro"));
            return null;
        });
        var headings = HEADINGS + ",betalingsmethode,prices_include_tax,verzamelfactuur,mandatory_limit,blocked";
        CsvText.run(verb, headings, "N1,Nieuw B.V.,EU,N14,EXPORT,NOK,no,100,,Oslo,giro,yes,ja,1,invoice",
                "N2,Second,EU,N14,EU,,,,,,,,,,").orElseThrow();
        var customer = office.customers().byAccount("N1").orElseThrow();
        assertThat(customer.billing().habits()).isEqualTo(new Customer.Habits("GIRO", "", "", true, true));
        assertThat(customer.credit()).isEqualTo(new Customer.Credit(Money.parse("EUR 100.00"), true, Hold.INVOICE));
        assertThat(office.customers().byAccount("N2").orElseThrow().billing().habits())
                .isEqualTo(Customer.Habits.NONE);
        assertThat(CsvText.run(verb, headings, "N3,Third,EU,N14,EU,,,,,,CASH,,,,").refusals()).hasSize(1);
    }

    @Test
    void the_same_file_twice_adds_nothing() {
        var line = "N1,Nieuw B.V.,EU,N14,EXPORT,NOK,no,1500.50,,Oslo";
        CsvText.run(verb, HEADINGS, line).orElseThrow();

        assertThat(CsvText.run(verb, HEADINGS, line)).isEqualTo(Outcome.done(new ImportReport(0, 1)));
        assertThat(CsvText.run(verb, HEADINGS.replace(',', ';'), "N1;Nieuw B.V.;EU;N14;EXPORT;NOK;no;1500,5;;Oslo",
                "N2;Second;EU;N14;EU;;;;;")).isEqualTo(Outcome.done(new ImportReport(1, 1)));
    }

    @Test
    void a_customer_that_was_imported_with_other_content_is_refused_and_shown() {
        CsvText.run(verb, HEADINGS, "N1,Nieuw B.V.,EU,N14,EU,,,,,Oslo").orElseThrow();

        assertThat(CsvText.run(verb, HEADINGS, "N2,Second,EU,N14,EU,,,,,", "N1,Nieuw B.V.,EU,N14,EU,,,,,Bergen")
                .refusals()).containsExactly(error(3, "account", new TabularRefusal.ImportedDifferently("N1")));
        assertThat(office.customers().byAccount("N2")).isEmpty();
    }

    @Test
    void every_fault_is_told_by_row_and_column_and_nothing_is_kept() {
        var refused = CsvText.run(verb, HEADINGS,
                "OK1,Good,EU,N14,EU,,,,,",
                ",Nameless,EU,N14,EU,,,,,",
                "N3,,EU,N14,EU,,,,,",
                "N4,Bad group,NOBODY,N99,MARS,XXQ,de,-1,,",
                "N5,Bad payer,EU,N14,EU,,,,NOBODY,",
                "OK1,Twice,EU,N14,EU,,,,,",
                "C100,Taken,EU,N14,EU,,,,,",
                "N7-is-longer-than-twenty-letters,Long,EU,N14,EU,,,,,");

        assertThat(refused.refusals()).containsExactlyInAnyOrder(
                error(3, "account", new TabularRefusal.Missing()),
                error(4, "name", new TabularRefusal.Missing()),
                error(5, "vat_group", new TabularRefusal.NotAmong("MARS", office.salesTax().codes().groups())),
                error(5, "customer_group", new TabularRefusal.NotAmong("NOBODY", office.customers().groups())),
                error(5, "currency", new TabularRefusal.NoSuchCurrency("XXQ")),
                error(5, "language", new TabularRefusal.NotAmong("de", List.of("en", "nl", "nb"))),
                error(5, "payment_terms", new TabularRefusal.NotAmong("N99",
                        office.customers().paymentTerms().stream().map(PaymentTerms::code).toList())),
                error(5, "credit_limit", new TabularRefusal.BelowZero("-1.00")),
                error(6, "invoice_account", new SaveCustomer.CustomerRefusal.NoSuchInvoiceAccount("NOBODY")),
                error(7, "account", new TabularRefusal.TwiceInFile("OK1", 2)),
                error(8, "account", new SaveCustomer.CustomerRefusal.AccountTaken("C100")),
                error(9, "account", new TabularRefusal.TextTooLong("N7-is-longer-than-twenty-letters", 20)));
        assertThat(office.customers().byAccount("OK1")).isEmpty();
    }

    @Test
    void a_choice_that_the_books_leave_open_must_be_made() {
        var file = CsvText.file("account,name", "N1,Nieuw B.V.");
        var setup = verb.reading().propose(file).orElseThrow();

        assertThat(verb.run(file, setup).refusals()).extracting(each -> ((TabularRefusal.ChoiceNeeded) each).field())
                .containsExactly("customer_group", "vat_group", "payment_terms");

        var chosen = setup.mapping().withConstant(CustomerField.CUSTOMER_GROUP, "DOMESTIC")
                .withConstant(CustomerField.VAT_GROUP, "DOMESTIC").withConstant(CustomerField.PAYMENT_TERMS, "N30");
        assertThat(verb.run(file, new ImportSetup(setup.format(), chosen)).isDone()).isTrue();
    }

    @Test
    void checking_a_file_writes_nothing() {
        var file = CsvText.file(HEADINGS, "N1,Nieuw B.V.,EU,N14,EU,,,,,Oslo");

        assertThat(verb.check(file, verb.reading().propose(file).orElseThrow()))
                .isEqualTo(Outcome.done(new ImportReport(1, 0)));
        assertThat(office.customers().byAccount("N1")).isEmpty();
    }
}
