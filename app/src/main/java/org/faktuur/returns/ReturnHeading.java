package org.faktuur.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faktuur.company.Company;
import org.faktuur.customers.Customer;
import org.faktuur.invoices.InvoiceToPost;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderHeader;
import org.faktuur.sales.SalesOrderType;

/// The header of a return order: the terms of what is given back, delivered to the company (the specification, D2).
record ReturnHeading(Company company, LocalDate today) {

    /// For a customer, when nothing is found yet.
    SalesOrderHeader of(Customer customer) {
        var billing = customer.billing();
        return new SalesOrderHeader(SalesOrderType.RETURNED_ORDER,
                new SalesOrderHeader.Buyer(customer.account(), customer.name(), billing.invoiceAccount()),
                new SalesOrderHeader.Terms(billing.currency(), billing.tax().vatGroup(), billing.paymentTerms()),
                new SalesOrderHeader.Dates(today, today), toUs(), "",
                SalesOrderHeader.Invoicing.PLAIN.with(uncharged(SalesOrderHeader.Reckoning.PLAIN, Optional.empty())));
    }

    /// In the terms of the order that was invoiced, at the invoice's rate.
    SalesOrderHeader of(SalesOrder sold, InvoiceToPost invoice) {
        var header = sold.header();
        var foreign = !invoice.terms().currency().equals(company.currency());
        return new SalesOrderHeader(SalesOrderType.RETURNED_ORDER, header.buyer(), header.terms(),
                new SalesOrderHeader.Dates(today, today), toUs(), header.reference(), header.invoicing()
                        .with(uncharged(header.invoicing().reckoning(),
                                foreign ? Optional.of(invoice.terms().rate().rate()) : Optional.empty()))
                        .inSummary(false));
    }

    /// Whether both can be given back on one order.
    static boolean together(SalesOrderHeader one, SalesOrderHeader other) {
        return List.of(one.buyer().customerAccount(), one.buyer().invoiceAccount(), one.terms().currency(),
                one.invoicing().reckoning()).equals(List.of(other.buyer().customerAccount(),
                other.buyer().invoiceAccount(), other.terms().currency(), other.invoicing().reckoning()));
    }

    private SalesOrderHeader.Delivery toUs() {
        return new SalesOrderHeader.Delivery(company.particulars().name(), company.particulars().address());
    }

    private static SalesOrderHeader.Reckoning uncharged(SalesOrderHeader.Reckoning reckoning,
                                                        Optional<BigDecimal> rate) {
        return new SalesOrderHeader.Reckoning(reckoning.pricesIncludeVat(), reckoning.discount(), rate, false);
    }
}
