package org.faktuur.sales.view;

import java.util.List;
import java.util.function.Function;
import org.faktuur.company.Companies;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.customers.Customers;
import org.faktuur.customers.PaymentSetup;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.products.Products;
import org.faktuur.sales.ChargeCodes;
import org.faktuur.sales.CreditStandings;
import org.faktuur.sales.SalesOrderLists;
import org.faktuur.sales.SalesOrders;
import org.faktuur.tax.SalesTax;

/// What the screens of sales read.
///
/// @param invoices the invoices and credit notes of an order, by its number
public record SalesBooks(SalesOrders orders, SalesOrderLists lists, Customers customers, Products products,
                         Prices prices, Function<String, List<DocumentRef>> invoices) {

    /// What prices, VAT and the credit limit are reckoned with.
    public record Prices(Companies companies, SalesTax salesTax, ChargeCodes charges, ExchangeRates rates,
                         CreditStandings credit, PaymentSetup payment) {
    }
}
