package org.faktuur.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.faktuur.Founding;
import org.faktuur.Office;
import org.faktuur.address.PostalAddress;
import org.faktuur.company.CompanyKind;
import org.faktuur.company.Particulars;
import org.faktuur.customers.Customer;
import org.faktuur.customers.Hold;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.sales.InvoiceGroup;
import org.faktuur.sales.InvoicePlan;
import org.faktuur.sales.LineQuantities;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderHeader;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.samples.CompanySetup;
import org.faktuur.samples.VatSet;
import org.faktuur.session.Language;
import org.faktuur.tax.TaxCodes;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A company with 100 customers and as many orders of five lines as one asks for: the work of the benchmarks.
final class OrderFlood {

    static final LocalDate DATE = LocalDate.of(2025, 1, 15);
    private static final CurrencyUnit EUR = CurrencyUnit.of("EUR");
    private static final int CUSTOMERS = 100;
    private static final int AT_ONCE = 5_000;

    private OrderFlood() {
    }

    /// Sets the company up.
    static void company(Office office) {
        new Founding(office).companySetup().create(new CompanySetup.Choice(new Particulars("Bench",
                PostalAddress.NONE, "", "", false, new Particulars.Bank("", ""), new Particulars.Reach("", "", "")), EUR, Language.EN,
                CompanyKind.SAMPLE, VatSet.NL, new CompanySetup.Years(2025, 2025), CompanySetup.usualNumbers()));
        office.transactions().run(() -> {
            office.customers().add(IntStream.range(0, CUSTOMERS).mapToObj(OrderFlood::customer).toList());
            return null;
        });
    }

    /// Adds orders, and answers their numbers.
    static List<String> orders(Office office, int from, int count) {
        var numbers = new ArrayList<String>(count);
        for (var start = from; start < from + count; start += AT_ONCE) {
            var chunk = IntStream.range(start, Math.min(start + AT_ONCE, from + count)).mapToObj(OrderFlood::order)
                    .toList();
            office.saveSalesOrder().addNumbered(chunk).orElseThrow();
            chunk.forEach(order -> numbers.add(order.number()));
        }
        return numbers;
    }

    /// These orders on invoices of so many of one customer each.
    static InvoicePlan together(List<String> orders, int size) {
        var groups = new ArrayList<InvoiceGroup>();
        for (var customer = 0; customer < CUSTOMERS; customer++) {
            var first = customer;
            var theirs = IntStream.range(0, orders.size()).filter(at -> at % CUSTOMERS == first)
                    .mapToObj(orders::get).toList();
            for (var from = 0; from < theirs.size(); from += size) {
                var group = theirs.subList(from, Math.min(theirs.size(), from + size));
                groups.add(new InvoiceGroup(group.getFirst(), group, ""));
            }
        }
        return new InvoicePlan(groups);
    }

    private static Customer customer(int at) {
        var account = "C%03d".formatted(at);
        return new Customer(account, "Customer " + at, PostalAddress.NONE, new Customer.Contact("", "", ""),
                new Customer.Billing(account, "DOMESTIC", EUR, Language.EN, "N30",
                        new Customer.Tax("DOMESTIC", "", "")),
                new Customer.Credit(Money.zero(EUR), false, Hold.NONE), 1);
    }

    private static SalesOrder order(int at) {
        var account = "C%03d".formatted(at % CUSTOMERS);
        var lines = IntStream.range(0, 5).mapToObj(line -> line(at, line)).toList();
        return new SalesOrder(new SalesOrder.Key(0, "B%07d".formatted(at), 0),
                new SalesOrderHeader(SalesOrderType.SALES_ORDER,
                        new SalesOrderHeader.Buyer(account, "Customer " + at % CUSTOMERS, account),
                        new SalesOrderHeader.Terms(EUR, "DOMESTIC", "N30"),
                        new SalesOrderHeader.Dates(DATE, DATE),
                        new SalesOrderHeader.Delivery("Customer " + at % CUSTOMERS, PostalAddress.NONE), ""),
                lines, List.of(), SalesOrder.Slips.NONE);
    }

    private static SalesLine line(int at, int line) {
        var item = (7 * at + 3 * line) % 50;
        return new SalesLine(0, line + 1,
                new InvoiceLine.Item("I" + item, "Item number " + item, "pcs", "GOODS", Price.ZERO),
                new InvoiceLine.Pricing(new Price(BigDecimal.valueOf(10 + item)), Percent.ZERO), TaxCodes.of("BTW21"), false,
                LineQuantities.ordered(Quantity.of(1 + (at + line) % 9)));
    }
}
