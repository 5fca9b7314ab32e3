package org.faktuur;

import java.util.function.Supplier;
import org.faktuur.company.Companies;
import org.faktuur.customers.Customers;
import org.faktuur.database.Database;
import org.faktuur.invoices.Invoices;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.products.Products;
import org.faktuur.returns.CorrectInvoice;
import org.faktuur.returns.CreateReturnOrder;
import org.faktuur.returns.CreditInvoice;
import org.faktuur.returns.HandleReturn;
import org.faktuur.returns.InvoicedLines;
import org.faktuur.returns.ReplaceReturn;
import org.faktuur.returns.ReturnCharges;
import org.faktuur.returns.ReturnCodes;
import org.faktuur.returns.ReturnOrderLists;
import org.faktuur.returns.ReturnOrders;
import org.faktuur.returns.SaveReturnPeriod;
import org.faktuur.returns.store.JooqReturnCodes;
import org.faktuur.returns.store.JooqReturnOrderLists;
import org.faktuur.returns.store.JooqReturnOrders;
import org.faktuur.sales.ChargeCodes;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.SalesOrders;
import org.faktuur.sales.SaveSalesOrder;
import org.faktuur.session.Session;
import org.faktuur.tax.VatCodes;

/// The part of an office that takes back and credits.
public final class OfficeReturns {

    /// What taking back rests on.
    record Stores(Companies companies, Customers customers, Products products, VatCodes vatCodes,
                  NumberSequences numbers, Invoices invoices) {
    }

    /// What selling has for it.
    record Sales(SalesOrders orders, ChargeCodes charges, SaveSalesOrder save, ReplaceReturn replace,
                 Supplier<PostSalesInvoice> post) {
    }

    private final Database database;
    private final Session session;
    private final Stores stores;
    private final Sales sales;

    OfficeReturns(Database database, Session session, Stores stores, Sales sales) {
        this.database = database;
        this.session = session;
        this.stores = stores;
        this.sales = sales;
    }

    /// What is kept of return orders.
    public ReturnOrders orders() {
        return new JooqReturnOrders(database.dsl());
    }

    /// The return orders as lists show them.
    public ReturnOrderLists lists() {
        return new JooqReturnOrderLists(database.dsl());
    }

    /// Reason codes and disposition codes.
    public ReturnCodes codes() {
        return new JooqReturnCodes(database.dsl());
    }

    /// What was invoiced and may be given back.
    public InvoicedLines invoiced() {
        return new InvoicedLines(stores.invoices(), orders());
    }

    public CreateReturnOrder create() {
        return new CreateReturnOrder(new CreateReturnOrder.Books(stores.companies(), stores.customers(),
                stores.products(), sales.orders(), invoiced(), codes()),
                new CreateReturnOrder.Keeping(orders(), sales.save(), stores.numbers()), charges(),
                database::inTransaction, session);
    }

    public HandleReturn handle() {
        return new HandleReturn(sales.orders(), orders(), codes(), sales.save(), charges(),
                database::inTransaction);
    }

    public ReplaceReturn replace() {
        return sales.replace();
    }

    public CreditInvoice credit() {
        return new CreditInvoice(sales.orders(), invoiced(), orders(), codes(), sales.save(),
                database::inTransaction);
    }

    public CorrectInvoice correct() {
        return new CorrectInvoice(new CorrectInvoice.Books(sales.orders(), stores.invoices(), orders(),
                invoiced()), new CorrectInvoice.Verbs(credit(), sales.save(), sales.post().get()),
                database::inTransaction, session);
    }

    public SaveReturnPeriod savePeriod() {
        return new SaveReturnPeriod(codes(), database::inTransaction);
    }

    private ReturnCharges charges() {
        return new ReturnCharges(sales.charges(), stores.vatCodes(), stores.customers());
    }
}
