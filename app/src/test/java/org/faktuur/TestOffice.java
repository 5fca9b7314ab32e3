package org.faktuur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faktuur.address.PostalAddress;
import org.faktuur.company.CompanyKind;
import org.faktuur.company.Particulars;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.customers.Customer;
import org.faktuur.customers.Hold;
import org.faktuur.database.Database;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.products.Product;
import org.faktuur.sales.ChargeCode;
import org.faktuur.sales.LineQuantities;
import org.faktuur.sales.PostPackingSlip;
import org.faktuur.sales.SalesCharge;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderHeader;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.samples.CompanySetup;
import org.faktuur.samples.VatSet;
import org.faktuur.session.Language;
import org.faktuur.tax.TaxCodes;
import org.joda.money.CurrencyUnit;
import org.faktuur.tax.TaxCodes;
import org.joda.money.Money;

/// An office over books in memory with a small Dutch company: customers C100 (no limit), C200 (limit 1,000.00),
/// C300 (on hold), C400 (pays in dollars), products P1 (25.00, cost 14.00, 21 %), P2 (100.00, cost 60.00, 21 %),
/// P3 (a service, 10.00, 9 %).
public final class TestOffice {

    public static final CurrencyUnit EUR = CurrencyUnit.of("EUR");
    public static final CurrencyUnit USD = CurrencyUnit.of("USD");
    public static final LocalDate TODAY = TestSession.TODAY;

    private TestOffice() {
    }

    /// A fresh one; close it when done.
    public static Office open() {
        return open(Language.EN);
    }

    public static Office open(Language language) {
        return fill(new Office(Database.memory(), new TestSession(TODAY, language)));
    }

    /// Fills the books of an office with the small company.
    public static Office fill(Office office) {
        new Founding(office).companySetup().create(new CompanySetup.Choice(particulars(), EUR, office.session().language(),
                CompanyKind.BOOKS, VatSet.NL, CompanySetup.around(TODAY), CompanySetup.usualNumbers()));
        office.transactions().run(() -> {
            office.customers().add(List.of(
                    customer("C100", EUR, "0", Hold.NONE), customer("C200", EUR, "1000", Hold.NONE),
                    customer("C300", EUR, "0", Hold.INVOICE), customer("C400", USD, "0", Hold.NONE)));
            office.products().add(List.of(product("P1", "25", "14", "FULL", true),
                    product("P2", "100", "60", "FULL", true), product("P3", "10", "0", "REDUCED", false)));
            office.charges().add(new ChargeCode("FREIGHT", "Freight", "FULL"));
            office.exchangeRates().add(new ExchangeRate(USD, LocalDate.of(2026, 1, 1), new BigDecimal("0.9203")));
            return null;
        });
        return office;
    }

    public static Particulars particulars() {
        return new Particulars("Voorbeeld B.V.", new PostalAddress("Kade 1", "1011 AB", "Amsterdam", "", "NL"),
                "12345678", "NL001234567B01", false, new Particulars.Bank("NL91ABNA0417164300", "ABNANL2A"),
                new Particulars.Reach("info@voorbeeld.example", "020-1234567", "voorbeeld.example"));
    }

    public static Customer customer(String account, CurrencyUnit currency, String limit, Hold hold) {
        return new Customer(account, "Customer " + account,
                new PostalAddress("Straat 2", "2000 AA", "Haarlem", "", "NL"),
                new Customer.Contact("", "", ""),
                new Customer.Billing(account, "DOMESTIC", currency, Language.NL, "N30",
                        new Customer.Tax("DOMESTIC", "NL00" + account, "")),
                new Customer.Credit(Money.of(EUR, new BigDecimal(limit)), false, hold), 1);
    }

    public static Product product(String item, String price, String cost, String vatGroup, boolean stocked) {
        return new Product(item, "Product " + item, "pcs", Price.of(price), Price.of(cost),
                new Product.Classes("GOODS", vatGroup, stocked, false), 1);
    }

    /// An order line of a product of this office: quantity, price, discount per cent.
    public static SalesLine line(int number, String item, String quantity, String price, String discount) {
        var reduced = item.equals("P3");
        var cost = switch (item) {
            case "P1" -> "14";
            case "P2" -> "60";
            default -> "0";
        };
        return new SalesLine(0, number,
                new InvoiceLine.Item(item, "Product " + item, "pcs", "GOODS", Price.of(cost)),
                new InvoiceLine.Pricing(Price.of(price), Percent.of(discount)), TaxCodes.of(reduced ? "BTW9" : "BTW21"), !reduced,
                LineQuantities.ordered(Quantity.of(quantity)));
    }

    public static SalesCharge freight(String amount) {
        return SalesCharge.fixed(1, new SalesCharge.Code("FREIGHT", "Freight", TaxCodes.of("BTW21")),
                Money.of(EUR, new BigDecimal(amount)));
    }

    public static SalesOrderHeader header(String customer, CurrencyUnit currency) {
        return new SalesOrderHeader(SalesOrderType.SALES_ORDER,
                new SalesOrderHeader.Buyer(customer, "Customer " + customer, customer),
                new SalesOrderHeader.Terms(currency, "DOMESTIC", "N30"),
                new SalesOrderHeader.Dates(TODAY, TODAY),
                new SalesOrderHeader.Delivery("Customer " + customer,
                        new PostalAddress("Straat 2", "2000 AA", "Haarlem", "", "NL")), "");
    }

    /// Keeps an order and answers it.
    public static SalesOrder order(Office office, String customer, SalesLine... lines) {
        return order(office, customer, EUR, List.of(lines), List.of());
    }

    public static SalesOrder order(Office office, String customer, CurrencyUnit currency, List<SalesLine> lines,
                                   List<SalesCharge> charges) {
        return office.saveSalesOrder().save(new SalesOrder(SalesOrder.Key.NEW, header(customer, currency), lines,
                charges, SalesOrder.Slips.NONE)).orElseThrow();
    }

    /// Keeps an order and delivers it whole.
    public static SalesOrder shipped(Office office, String customer, SalesLine... lines) {
        var order = order(office, customer, lines);
        office.postPackingSlip().post(PostPackingSlip.Delivery.of(order.number(), TODAY)).orElseThrow();
        return office.salesOrders().byNumber(order.number()).orElseThrow();
    }

    /// Delivers these quantities, line by line from the first.
    public static SalesOrder deliver(Office office, SalesOrder order, String... quantities) {
        var asked = new java.util.HashMap<Long, Quantity>();
        var each = new ArrayList<>(order.lines());
        for (var at = 0; at < each.size(); at++) {
            asked.put(each.get(at).id(), Quantity.of(at < quantities.length ? quantities[at] : "0"));
        }
        office.postPackingSlip().post(new PostPackingSlip.Delivery(List.of(order.number()), TODAY,
                Map.copyOf(asked))).orElseThrow();
        return office.salesOrders().byNumber(order.number()).orElseThrow();
    }
}
