package org.faktuur;

import java.time.LocalDate;
import java.util.Optional;
import org.faktuur.batch.BatchDuty;
import org.faktuur.batch.BatchLog;
import org.faktuur.batch.store.JooqBatchRuns;
import org.faktuur.company.Companies;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.customers.CustomerCodes;
import org.faktuur.customers.Customers;
import org.faktuur.customers.PaymentSetup;
import org.faktuur.customers.store.JooqCustomerCodes;
import org.faktuur.customers.store.JooqPaymentSetup;
import org.faktuur.database.Database;
import org.faktuur.invoices.PostInvoice;
import org.faktuur.invoices.PrintInvoice;
import org.faktuur.invoices.Invoices;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.Vouchers;
import org.faktuur.ledger.store.JooqPostings;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.outcome.Refusal;
import org.faktuur.products.Stock;
import org.faktuur.products.store.JooqStock;
import org.faktuur.receivables.Receivables;
import org.faktuur.returns.ReplaceReturn;
import org.faktuur.returns.store.JooqReturnCodes;
import org.faktuur.returns.store.JooqReturnOrders;
import org.faktuur.sales.ArrangeInvoices;
import org.faktuur.sales.ChargeCodes;
import org.faktuur.sales.ChargeSetup;
import org.faktuur.sales.CreditStandings;
import org.faktuur.sales.CancelRemainder;
import org.faktuur.sales.InvoiceSalesOrders;
import org.faktuur.sales.PickSalesOrder;
import org.faktuur.sales.PostPackingSlip;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.SalesOrderLists;
import org.faktuur.sales.SalesOrders;
import org.faktuur.sales.SalesParameters;
import org.faktuur.sales.SalesRules;
import org.faktuur.sales.SaveSalesOrder;
import org.faktuur.sales.store.JooqChargeCodes;
import org.faktuur.sales.store.JooqChargeSetup;
import org.faktuur.sales.store.JooqSalesOrderLists;
import org.faktuur.sales.store.JooqSalesOrders;
import org.faktuur.sales.store.JooqSalesRules;
import org.faktuur.sales.SelectSalesOrders;
import org.faktuur.session.Session;
import org.faktuur.tax.SalesTax;
import org.joda.money.Money;

/// The part of an office that sells: from the order over the packing slip to the invoice.
public final class OfficeSales {

    /// What selling rests on.
    record Stores(Companies companies, Customers customers, SalesTax salesTax, ExchangeRates rates,
                  Receivables receivables, NumberSequences numbers, Ledger ledger) {
    }

    /// What was posted before, and the accounts that postings go to.
    record Ledger(Invoices invoices, Vouchers vouchers, ChartOfAccounts chart) {
    }

    private final Database database;
    private final Session session;
    private final Stores stores;
    private final PostInvoice postInvoice;
    private final SalesOrders orders;
    private final JooqReturnOrders returnOrders;
    private final JooqBatchRuns batchRuns;

    OfficeSales(Database database, Session session, Stores stores, PostInvoice postInvoice) {
        this.database = database;
        this.session = session;
        this.stores = stores;
        this.postInvoice = postInvoice;
        this.orders = new JooqSalesOrders(database);
        this.returnOrders = new JooqReturnOrders(database.dsl());
        this.batchRuns = new JooqBatchRuns(database);
    }

    SalesOrders orders() {
        return orders;
    }

    SalesOrderLists lists() {
        return new JooqSalesOrderLists(database.dsl());
    }

    public SalesRules rules() {
        return new JooqSalesRules(database.dsl());
    }

    public Stock stock() {
        return new JooqStock(database);
    }

    ChargeCodes charges() {
        return new JooqChargeCodes(database.dsl());
    }

    /// The charges that go onto orders by themselves.
    public ChargeSetup chargeSetup() {
        return new JooqChargeSetup(database.dsl());
    }

    /// What customers are given by a code.
    public CustomerCodes customerCodes() {
        return JooqCustomerCodes.of(database.dsl());
    }

    public PaymentSetup paymentSetup() {
        return new JooqPaymentSetup(database.dsl());
    }

    public SaveSalesOrder saveSalesOrder() {
        return new SaveSalesOrder(orders, stores.customers(), stores.salesTax(),
                new SaveSalesOrder.Charging(charges(), chargeSetup()), stores.numbers(), database::inTransaction);
    }

    public PostPackingSlip postPackingSlip() {
        return new PostPackingSlip(orders, stock(), creditStandings(), new PostPackingSlip.Books(
                new JooqPostings(database, session), stores.numbers(), stores.ledger().vouchers(),
                stores.ledger().chart(), stores.companies()),
                new PostPackingSlip.Returns(returnOrders, replaceReturn()), database::inTransaction);
    }

    /// Orders the same again for what is given back.
    ReplaceReturn replaceReturn() {
        return new ReplaceReturn(new ReplaceReturn.Books(orders, returnOrders, new JooqReturnCodes(database.dsl()),
                stores.customers()), saveSalesOrder(), database::inTransaction, session);
    }

    /// What invoice accounts owe, may come to owe, and may owe at most.
    public CreditStandings creditStandings() {
        return new CreditStandings(orders, new CreditStandings.Sources(stores.companies(), stores.customers(),
                stores.receivables(), stores.salesTax(), stores.rates(), rules()));
    }

    PostInvoice postInvoice() {
        return postInvoice;
    }

    /// Why an account may not owe a document too, in the company's currency, where the company's limits stop invoices.
    Optional<Refusal> beyondCredit(String account, Money document, LocalDate date) {
        return rules().parameters().credit().message() != SalesParameters.Message.ERROR ? Optional.empty()
                : creditStandings().of(account, date).flatMap(each ->
                        each.limit().refuse(account, each.exposure(), document, each.check()));
    }

    public PickSalesOrder pickSalesOrder() {
        return new PickSalesOrder(orders, database::inTransaction);
    }

    public CancelRemainder cancelRemainder() {
        return new CancelRemainder(orders, database::inTransaction, session);
    }

    public ArrangeInvoices arrangeInvoices() {
        return new ArrangeInvoices(orders, rules());
    }

    /// The history of runs.
    public JooqBatchRuns batchRuns() {
        return batchRuns;
    }

    /// Keeps runs while they go on.
    public BatchLog batchLog() {
        return new BatchLog(batchRuns, session, database::inTransaction);
    }

    public PostSalesInvoice postSalesInvoice() {
        return postSalesInvoice(batchLog());
    }

    /// What jobs that invoice orders do.
    BatchDuty invoiceSalesOrders(PrintInvoice print) {
        return new InvoiceSalesOrders(new SelectSalesOrders(lists()), this::postSalesInvoice, print,
                PostSalesInvoice.CHUNK);
    }

    PostSalesInvoice postSalesInvoice(BatchLog log) {
        return new PostSalesInvoice(new PostSalesInvoice.Sources(orders, stock(), stores.companies(),
                new PostSalesInvoice.Buyers(stores.customers(), paymentSetup()), stores.salesTax(),
                stores.rates(), stores.receivables(), rules(), new PostSalesInvoice.Returns(returnOrders,
                        stores.ledger().invoices(), replaceReturn())), postInvoice, database::inTransaction, log);
    }
}
