package org.faktuur;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.company.Companies;
import org.faktuur.company.store.JooqCompanies;
import org.faktuur.currency.ExchangeRateLists;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.currency.store.JooqExchangeRates;
import org.faktuur.customers.CustomerLists;
import org.faktuur.customers.Customers;
import org.faktuur.customers.ImportCustomers;
import org.faktuur.customers.store.JooqCustomers;
import org.faktuur.database.Database;
import org.faktuur.invoices.PostInvoice;
import org.faktuur.invoices.store.JooqInvoices;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.VerifyBooks;
import org.faktuur.ledger.store.JooqChartOfAccounts;
import org.faktuur.ledger.store.JooqPostings;
import org.faktuur.ledger.store.JooqVouchers;
import org.faktuur.listing.store.JooqDeskChoices;
import org.faktuur.mail.MailPasswords;
import org.faktuur.mail.store.FileMailPasswords;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.numbering.store.JooqNumberSequences;
import org.faktuur.products.ImportProducts;
import org.faktuur.products.ProductLists;
import org.faktuur.products.Products;
import org.faktuur.products.store.JooqProducts;
import org.faktuur.receivables.store.JooqReceivables;
import org.faktuur.sales.ChargeCodes;
import org.faktuur.sales.ImportSalesOrders;
import org.faktuur.sales.PostPackingSlip;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.SalesOrderLists;
import org.faktuur.sales.SalesOrders;
import org.faktuur.sales.SaveSalesOrder;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;
import org.faktuur.tabular.ImportMappings;
import org.faktuur.tabular.store.JooqImportMappings;
import org.faktuur.tabular.store.JooqImportedRows;
import org.faktuur.tax.SalesTax;
import org.faktuur.tax.store.JooqSalesTax;
import org.joda.money.CurrencyUnit;

/// Stores and use cases over one open database. The desktop and the console work in the same office; nobody below
/// knows it.
public final class Office implements AutoCloseable {

    private final Database database;
    private final Session session;
    private final Companies companies;
    private final JooqCustomers customers;
    private final JooqProducts products;
    private final SalesTax salesTax;
    private final JooqExchangeRates exchangeRates;
    private final ChartOfAccounts chart;
    private final NumberSequences numbers;
    private final OfficeSales sales;
    private final JooqInvoices invoices;
    private final JooqVouchers vouchers;
    private final JooqReceivables receivables;
    private final OfficePayments payments;
    private final OfficeReturns returns;
    private final OfficeProjects projects;
    private final OfficePapers papers;
    private final OfficeMail mail;
    private final OfficeBatch batch;

    /// Moves into the books; closing the office closes them. Passwords last as long as the office.
    public Office(Database database, Session session) {
        this(database, session, MailPasswords.inMemory());
    }

    private Office(Database database, Session session, MailPasswords passwords) {
        this.database = database;
        this.session = session;
        var dsl = database.dsl();
        this.companies = new JooqCompanies(dsl);
        Supplier<CurrencyUnit> accounting = Once.of(() -> companies.company().currency());
        this.customers = new JooqCustomers(dsl, accounting);
        this.products = new JooqProducts(dsl);
        this.salesTax = JooqSalesTax.of(dsl);
        this.exchangeRates = new JooqExchangeRates(dsl, accounting);
        this.chart = new JooqChartOfAccounts(dsl);
        this.numbers = new JooqNumberSequences(dsl);
        this.invoices = new JooqInvoices(database, accounting);
        this.vouchers = new JooqVouchers(database, accounting);
        this.receivables = new JooqReceivables(database, accounting);
        this.payments = new OfficePayments(database, session, new OfficePayments.Stores(receivables, vouchers,
                customers, exchangeRates, chart, numbers), accounting);
        var postInvoice = new PostInvoice(
                new PostInvoice.Journals(new JooqPostings(database, session), invoices, vouchers, receivables),
                numbers, chart, payments.bankAccounts());
        this.projects = new OfficeProjects(database, session, customers, products, exchangeRates, accounting);
        this.mail = new OfficeMail(database, session, passwords);
        this.papers = new OfficePapers(database, session, companies, customers, invoices,
                new OfficeLetters(mail.queue(), mail.words(), companies, customers, invoices));
        this.sales = new OfficeSales(database, session, new OfficeSales.Stores(companies, customers, salesTax,
                exchangeRates, receivables, numbers, new OfficeSales.Ledger(invoices, vouchers, chart)), postInvoice);
        this.returns = new OfficeReturns(database, session, new OfficeReturns.Stores(companies, customers, products,
                salesTax.codes(), numbers, invoices), new OfficeReturns.Sales(sales.orders(), sales.charges(),
                sales.saveSalesOrder(), sales.replaceReturn(), sales::postSalesInvoice));
        this.batch = new OfficeBatch(database, session, sales.batchRuns(), List.of(
                sales.invoiceSalesOrders(papers.printInvoice()), projects.runProjectInvoices()));
    }

    /// The office of the books of a company.
    ///
    /// @throws org.faktuur.database.BooksRefusedException when they do not open; `BooksWords` says why
    public static Office open(Path company, Session session) {
        return of(Database.open(company), session);
    }

    /// The same, what the posting journal holds and the books lack being written back first.
    public static Office replay(Path company, Session session) {
        return of(Database.replay(company), session);
    }

    /// The office of the books of a new company, still empty.
    ///
    /// @throws org.faktuur.database.BooksRefusedException when they cannot be made; `BooksWords` says why
    public static Office create(Path company, Session session) {
        return of(Database.create(company), session);
    }

    private static Office of(Database database, Session session) {
        var office = new Office(database, session,
                new FileMailPasswords(PersonalFolder.ofThisMachine().mailPasswords()));
        office.batch.findInterrupted();
        return office;
    }

    public Database database() {
        return database;
    }

    public Session session() {
        return session;
    }

    public Transactions transactions() {
        return database::inTransaction;
    }

    public Companies companies() {
        return companies;
    }

    public Customers customers() {
        return customers;
    }

    public CustomerLists customerLists() {
        return customers;
    }

    public Products products() {
        return products;
    }

    public ProductLists productLists() {
        return products;
    }

    public SalesTax salesTax() {
        return salesTax;
    }

    public ExchangeRates exchangeRates() {
        return exchangeRates;
    }

    public ExchangeRateLists exchangeRateLists() {
        return exchangeRates;
    }

    public ChartOfAccounts chart() {
        return chart;
    }

    public NumberSequences numbers() {
        return numbers;
    }

    public SalesOrders salesOrders() {
        return sales.orders();
    }

    public ChargeCodes charges() {
        return sales.charges();
    }

    public SalesOrderLists salesOrderLists() {
        return sales.lists();
    }

    public JooqInvoices invoices() {
        return invoices;
    }

    public JooqVouchers vouchers() {
        return vouchers;
    }

    public JooqReceivables receivables() {
        return receivables;
    }

    public OfficePayments payments() {
        return payments;
    }

    public JooqDeskChoices deskChoices() {
        return new JooqDeskChoices(database.dsl(), transactions(), session.user());
    }

    public OfficeSales sales() {
        return sales;
    }

    /// The part that takes back and credits.
    public OfficeReturns returns() {
        return returns;
    }

    public SaveSalesOrder saveSalesOrder() {
        return sales.saveSalesOrder();
    }

    public PostPackingSlip postPackingSlip() {
        return sales.postPackingSlip();
    }

    public PostSalesInvoice postSalesInvoice() {
        return sales.postSalesInvoice();
    }

    public OfficeProjects projects() {
        return projects;
    }

    /// Print management, and the papers that were handed out.
    public OfficePapers papers() {
        return papers;
    }

    public ImportCustomers importCustomers() {
        return new ImportCustomers(customers, companies, salesTax.codes(), sales().paymentSetup(),
                new JooqImportedRows(database.dsl()), transactions());
    }

    public ImportProducts importProducts() {
        return new ImportProducts(products, sales().stock(), salesTax.codes(),
                new JooqImportedRows(database.dsl()), transactions());
    }

    public ImportSalesOrders importSalesOrders() {
        return new ImportSalesOrders(new ImportSalesOrders.Sources(salesOrders(), companies, customers, products,
                salesTax, charges()), saveSalesOrder(), postPackingSlip(), new JooqImportedRows(database.dsl()),
                transactions());
    }

    public ImportMappings importMappings() {
        return new JooqImportMappings(database.dsl());
    }

    /// The jobs that run unattended.
    public OfficeBatch batch() {
        return batch;
    }

    public OfficeMail mail() {
        return mail;
    }

    /// Every check of the books, the hash chain first.
    public VerifyBooks verifyBooks() {
        return new VerifyBooks(new OfficeChecks(database).and(payments.owedCheck(), payments.settlementsCheck(),
                papers.keptCheck(), projects.check(), projects.invoicesCheck(), projects.ledgerCheck()));
    }

    /// Writes a proven copy of the books into the folder of their backups, and answers it; nothing for books that do
    /// not lie in a file.
    public Optional<Path> backUp() {
        return database.backUp();
    }

    @Override
    public void close() {
        batch.close();
        mail.close();
        database.close();
    }
}
