package org.faktuur.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.faktuur.address.PostalAddress;
import org.faktuur.company.CompanyKind;
import org.faktuur.company.Particulars;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.customers.Customers;
import org.faktuur.products.Products;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;
import org.faktuur.texts.Texts;
import org.joda.money.CurrencyUnit;

/// The company to practise in, like the lessons' USMF: its own set-up, customers and products, and orders in every
/// state, dated around the session date, in the reader's language.
public final class PracticeCompany {

    /// What is filled besides the set-up.
    public record Books(Customers customers, Products products, StartingCodes codes, ExchangeRates rates,
                        PracticeProjects projects) {
    }

    private final CompanySetup setup;
    private final Books books;
    private final PracticeOrders orders;
    private final PracticeJobs jobs;
    private final Transactions transactions;
    private final Session session;

    public PracticeCompany(CompanySetup setup, Books books, PracticeOrders orders, PracticeJobs jobs,
                           Transactions transactions, Session session) {
        this.setup = setup;
        this.books = books;
        this.orders = orders;
        this.jobs = jobs;
        this.transactions = transactions;
        this.session = session;
    }

    /// Fills empty books.
    public void create() {
        var today = session.today();
        setup.create(new CompanySetup.Choice(particulars(), CurrencyUnit.of("EUR"), session.language(),
                CompanyKind.PRACTICE, VatSet.NL, CompanySetup.around(today), CompanySetup.usualNumbers()));
        var texts = Texts.of(session.language(), "samples/samples");
        transactions.run(() -> {
            var customers = PracticeCustomers.all();
            books.customers().add(customers);
            books.products().add(PracticeProducts.all(texts));
            books.codes().keep(VatSet.NL, session.language());
            rates(today);
            books.projects().create(today, texts);
            return customers.size();
        });
        books.projects().invoice(today, texts);
        orders.create(today, texts);
        jobs.create(today, texts);
    }

    private void rates(LocalDate today) {
        var before = Map.of("USD", "0.9215", "NOK", "0.0862", "GBP", "1.1540");
        var now = Map.of("USD", "0.9203", "NOK", "0.0858", "GBP", "1.1571");
        var start = LocalDate.of(today.getYear() - 1, 1, 1);
        before.forEach((currency, rate) -> books.rates().add(
                new ExchangeRate(CurrencyUnit.of(currency), start, new BigDecimal(rate))));
        now.forEach((currency, rate) -> books.rates().add(
                new ExchangeRate(CurrencyUnit.of(currency), today.withDayOfMonth(1), new BigDecimal(rate))));
    }

    /// The particulars of a company that does not exist.
    private static Particulars particulars() {
        return new Particulars("Contoso Entertainment System (USMF)",
                new PostalAddress("Strawinskylaan 1", "1077 XW", "Amsterdam", "", "NL"),
                "99999999", "NL999999999B99", false, new Particulars.Bank("NL91ABNA0417164300", "ABNANL2A"),
                new Particulars.Reach("invoices@contoso.example", "+31 20 999 9999", "contoso.example"));
    }

    /// The number of every order that a lesson names, by what it shows.
    public static Map<Lesson, List<String>> lessons() {
        return PracticeOrders.lessons();
    }

    /// What an order of the practice company is there to show.
    public enum Lesson {
        SHIPPED, SEVERAL_SLIPS, PARTLY_SHIPPED, OPEN, COMBINE, SAME_PAYER, NEAR_CREDIT_LIMIT, ON_HOLD, CHARGES,
        FOREIGN_CURRENCY, REVERSE_CHARGE, SUBSCRIPTION, JOURNAL, ONE_SLIP_FOR_TWO, PICKED, CANCELLED_REMAINDER,
        PRICES_WITH_VAT, FIXED_RATE, NOT_TO_MERGE, BEYOND_CREDIT_LIMIT, RETURNED, COUNTED_STOCK, KINDS_OF_CHARGES,
        RETURN_WITHOUT_GOODS, RETURN_REGISTERED
    }
}
