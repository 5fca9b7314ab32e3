package org.faktuur.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.customers.Customer;
import org.faktuur.customers.Customers;
import org.faktuur.invoices.ChargeValue;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.products.Product;
import org.faktuur.products.Products;
import org.faktuur.sales.LineQuantities;
import org.faktuur.sales.SalesCharge;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderHeader;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.sales.SaveSalesOrder;
import org.faktuur.tax.VatCodes;
import org.faktuur.texts.Texts;
import org.joda.money.Money;

/// Writes the practice company's orders as a clerk would: prices, VAT codes and addresses from the master data.
public final class PracticeOrderDesk {

    private final Customers customers;
    private final Products products;
    private final VatCodes vatCodes;
    private final ExchangeRates rates;
    private final SaveSalesOrder saveSalesOrder;
    private Map<String, String> chargeNames = Map.of();

    public PracticeOrderDesk(Customers customers, Products products, VatCodes vatCodes, ExchangeRates rates,
                             SaveSalesOrder saveSalesOrder) {
        this.customers = customers;
        this.products = products;
        this.vatCodes = vatCodes;
        this.rates = rates;
        this.saveSalesOrder = saveSalesOrder;
    }

    /// An item, how many, and the discount.
    record Wanted(String item, Quantity quantity, Percent discount) {
    }

    void language(Texts texts) {
        chargeNames = List.of("FREIGHT", "INSURANCE", "HANDLING").stream()
                .collect(Collectors.toMap(Function.identity(), code -> texts.text("charge." + code)));
    }

    Wanted line(String item, String quantity) {
        return line(item, quantity, "0");
    }

    Wanted line(String item, String quantity, String discount) {
        return new Wanted(item, Quantity.of(quantity), Percent.of(discount));
    }

    SalesOrder order(String account, LocalDate date, Wanted... lines) {
        return order(SalesOrderType.SALES_ORDER, account, date, lines);
    }

    SalesOrder order(SalesOrderType type, String account, LocalDate date, Wanted... lines) {
        return order(new Way(type, account, date, SalesOrderHeader.Invoicing.PLAIN), List.of(), lines);
    }

    /// What an order is beside its lines and charges.
    ///
    /// @param terms terms of payment; empty: the customer's
    record Way(SalesOrderType type, String account, LocalDate date, SalesOrderHeader.Invoicing invoicing,
               Optional<String> terms) {

        Way(SalesOrderType type, String account, LocalDate date, SalesOrderHeader.Invoicing invoicing) {
            this(type, account, date, invoicing, Optional.empty());
        }
    }

    SalesOrder order(Way way, List<SalesCharge> charges, Wanted... lines) {
        return save(way, customer(way.account()), List.of(lines), charges);
    }

    SalesOrder charged(String account, LocalDate date, String code, String amount, Wanted... lines) {
        return order(new Way(SalesOrderType.SALES_ORDER, account, date, SalesOrderHeader.Invoicing.PLAIN),
                List.of(charge(1, account, code, fixed(account, amount), 0)), lines);
    }

    /// A fixed amount in the customer's currency.
    ChargeValue fixed(String account, String amount) {
        return new ChargeValue.Fixed(Money.of(customer(account).billing().currency(), new BigDecimal(amount)));
    }

    /// A charge at this place of an order, on the line of this number or, without one, on the whole.
    SalesCharge charge(int place, String account, String code, ChargeValue value, int line) {
        var vat = vatCodes.codesFor(customer(account).billing().tax().vatGroup(), "FULL");
        return new SalesCharge(0, place, new SalesCharge.Code(code, chargeNames.get(code), vat), value,
                new SalesCharge.Terms(line, false, false), false);
    }

    private Customer customer(String account) {
        return customers.byAccount(account).orElseThrow();
    }

    private SalesOrder save(Way way, Customer customer, List<Wanted> wanted, List<SalesCharge> charges) {
        var billing = customer.billing();
        var date = way.date();
        var lines = new ArrayList<SalesLine>();
        for (var one : wanted) {
            lines.add(line(customer, date, one, lines.size() + 1));
        }
        var header = new SalesOrderHeader(way.type(),
                new SalesOrderHeader.Buyer(customer.account(), customer.name(), billing.invoiceAccount()),
                new SalesOrderHeader.Terms(billing.currency(), billing.tax().vatGroup(),
                        way.terms().orElse(billing.paymentTerms())),
                new SalesOrderHeader.Dates(date, date.plusDays(2)),
                new SalesOrderHeader.Delivery(customer.name(), customer.address()), "", way.invoicing());
        return saveSalesOrder.save(new SalesOrder(SalesOrder.Key.NEW, header, lines, charges, SalesOrder.Slips.NONE))
                .orElseThrow();
    }

    private SalesLine line(Customer customer, LocalDate date, Wanted wanted, int number) {
        var product = products.byItem(wanted.item()).orElseThrow();
        var classes = product.classes();
        return new SalesLine(0, number,
                new InvoiceLine.Item(product.item(), product.name(), product.unit(), classes.itemGroup(),
                        product.cost()),
                new InvoiceLine.Pricing(price(customer, date, product), wanted.discount()),
                vatCodes.codesFor(customer.billing().tax().vatGroup(), classes.itemVatGroup()),
                classes.stocked(), LineQuantities.ordered(wanted.quantity()));
    }

    /// The sales price in the customer's currency, to the cent.
    private Price price(Customer customer, LocalDate date, Product product) {
        var rate = rates.on(customer.billing().currency(), date).orElseThrow().rate();
        return rate.compareTo(BigDecimal.ONE) == 0 ? product.price()
                : new Price(product.price().amount().divide(rate, 2, Rounding.HALF_AWAY_FROM_ZERO));
    }
}
