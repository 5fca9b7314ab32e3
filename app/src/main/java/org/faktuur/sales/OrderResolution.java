package org.faktuur.sales;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faktuur.company.Companies;
import org.faktuur.customers.Customer;
import org.faktuur.customers.Customers;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.money.Price;
import org.faktuur.outcome.Outcome;
import org.faktuur.products.Product;
import org.faktuur.products.Products;
import org.faktuur.tabular.MappedRow;
import org.faktuur.tabular.TabularRefusal;
import org.faktuur.tax.SalesTax;
import org.faktuur.tax.TaxCodes;
import org.faktuur.tax.VatCalculation;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Makes orders of drafts by what the books say of their customers, items, VAT and charges; what the books do not
/// know is refused in its row. Reads a few statements for all the drafts together.
final class OrderResolution {

    /// Beyond this an order's amount is a slip.
    private static final long MOST = 1_000_000_000_000L;
    private static final int MOST_DIGITS = 12;

    /// What most companies call the charge that files bring.
    private static final String FREIGHT = "FREIGHT";

    /// Where the answers come from.
    record Books(Companies companies, Customers customers, Products products, SalesTax salesTax,
                 ChargeCodes chargeCodes) {
    }

    private final Books books;
    private final CurrencyUnit home;
    private final Map<String, Customer> customers;
    private final Map<String, Product> products;
    private final Map<String, ChargeCode> charges;
    private final VatCalculation vat;
    private final Map<List<String>, TaxCodes> codes = new HashMap<>();

    OrderResolution(Books books, List<OrderDraft> drafts) {
        this.books = books;
        this.home = books.companies().company().currency();
        this.customers = books.customers().byAccounts(drafts.stream().map(each -> each.header().customer())
                .distinct().toList());
        this.products = books.products().byItems(drafts.stream().flatMap(each -> each.lines().stream())
                .map(OrderDraft.Line::item).distinct().toList());
        this.charges = books.chargeCodes().all().stream()
                .collect(Collectors.toMap(ChargeCode::code, Function.identity()));
        this.vat = books.salesTax().calculation();
    }

    /// The order of a draft; nothing when something in it was refused, now or before.
    Optional<SalesOrder> order(OrderDraft draft) {
        var customer = customers.get(draft.header().customer());
        if (customer == null && !draft.header().customer().isEmpty()) {
            draft.row().refuse(SalesOrderField.CUSTOMER_ACCOUNT,
                    new SalesRefusal.NoSuchCustomer(draft.header().customer()));
        }
        draft.lines().stream().filter(line -> !line.item().isEmpty() && !products.containsKey(line.item()))
                .forEach(line -> line.row().refuse(SalesOrderField.ITEM, new SalesRefusal.NoSuchItem(line.item())));
        return draft.isSound() ? Optional.of(build(draft, customer)).filter(order -> isPriced(draft, order))
                : Optional.empty();
    }

    private SalesOrder build(OrderDraft draft, Customer customer) {
        var header = header(draft.header(), customer);
        var lines = new ArrayList<SalesLine>();
        for (var line : draft.lines()) {
            lines.add(line(line, lines.size() + 1, header));
        }
        return new SalesOrder(new SalesOrder.Key(0, draft.header().number(), 0), header, lines,
                charges(draft, header), SalesOrder.Slips.NONE);
    }

    private static SalesOrderHeader header(OrderDraft.Header draft, Customer customer) {
        var billing = customer.billing();
        var ordered = draft.orderDate().orElseThrow();
        var delivery = draft.terms().delivery();
        var elsewhere = !delivery.address().lines().isEmpty();
        return new SalesOrderHeader(SalesOrderType.SALES_ORDER,
                new SalesOrderHeader.Buyer(customer.account(), customer.name(), billing.invoiceAccount()),
                new SalesOrderHeader.Terms(draft.terms().currency().orElse(billing.currency()),
                        billing.tax().vatGroup(), billing.paymentTerms()),
                new SalesOrderHeader.Dates(ordered, draft.shipDate().orElse(ordered)),
                new SalesOrderHeader.Delivery(delivery.name().isEmpty() ? customer.name() : delivery.name(),
                        elsewhere ? delivery.address() : customer.address()),
                draft.terms().reference(), draft.terms().invoicing());
    }

    private SalesLine line(OrderDraft.Line draft, int lineNo, SalesOrderHeader header) {
        var product = products.get(draft.item());
        var item = new InvoiceLine.Item(product.item(), product.name(), product.unit(),
                product.classes().itemGroup(), product.cost());
        return new SalesLine(0, lineNo, item, new InvoiceLine.Pricing(price(draft, product, header), draft.discount()),
                taxes(header, product.classes().itemVatGroup()), product.classes().stocked(),
                LineQuantities.ordered(draft.quantity()));
    }

    /// The file's price, or the product's own when the order is in the company's currency.
    private Price price(OrderDraft.Line draft, Product product, SalesOrderHeader header) {
        if (draft.price().isEmpty() && !header.terms().currency().equals(home)) {
            draft.row().refuse(SalesOrderField.UNIT_PRICE, new TabularRefusal.Missing());
        }
        return draft.price().orElse(product.price());
    }

    private List<SalesCharge> charges(OrderDraft draft, SalesOrderHeader header) {
        var amount = draft.header().terms().charge().map(Price::amount).orElse(java.math.BigDecimal.ZERO);
        if (amount.signum() == 0) {
            return List.of();
        }
        var currency = header.terms().currency();
        var code = chargeCode(draft.row(), draft.header().terms().chargeCode());
        if (amount.scale() > currency.getDecimalPlaces()) {
            draft.row().refuse(SalesOrderField.CHARGE,
                    new TabularRefusal.TooManyDecimals(amount.toPlainString(), currency.getDecimalPlaces()));
            return List.of();
        }
        return code.map(each -> SalesCharge.fixed(1, new SalesCharge.Code(each.code(), each.name(),
                taxes(header, each.itemVatGroup())), Money.of(currency, amount))).stream().toList();
    }

    /// The charge code that the file names; without a name the only one there is, or freight.
    private Optional<ChargeCode> chargeCode(MappedRow row, String named) {
        if (named.isEmpty() && charges.size() == 1) {
            return charges.values().stream().findFirst();
        }
        var code = Optional.ofNullable(charges.get(named.isEmpty() ? FREIGHT : named));
        if (code.isEmpty()) {
            row.refuse(SalesOrderField.CHARGE_CODE, named.isEmpty() ? new TabularRefusal.Missing()
                    : new TabularRefusal.NotAmong(named, charges.keySet().stream().sorted().toList()));
        }
        return code;
    }

    private TaxCodes taxes(SalesOrderHeader header, String itemVatGroup) {
        return codes.computeIfAbsent(List.of(header.terms().vatGroup(), itemVatGroup),
                groups -> books.salesTax().codes().codesFor(groups.getFirst(), groups.getLast()));
    }

    private boolean isPriced(OrderDraft draft, SalesOrder order) {
        if (!draft.isSound()) {
            return false;
        }
        if (order.net().isGreaterThan(Money.of(order.header().terms().currency(), MOST))) {
            draft.row().refuse(SalesOrderField.QUANTITY,
                    new TabularRefusal.NumberTooLarge(order.net().getAmount().toPlainString(), MOST_DIGITS));
        }
        if (PricedOrder.of(order, vat) instanceof Outcome.Refused<PricedOrder>(var reasons)) {
            reasons.forEach(reason -> draft.row().refuse(SalesOrderField.ORDER_DATE, reason));
        }
        return draft.isSound();
    }
}
