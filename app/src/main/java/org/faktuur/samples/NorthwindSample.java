package org.faktuur.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.faktuur.address.PostalAddress;
import org.faktuur.company.CompanyKind;
import org.faktuur.company.Particulars;
import org.faktuur.customers.CustomerField;
import org.faktuur.customers.ImportCustomers;
import org.faktuur.invoices.Posted;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.NumberPattern;
import org.faktuur.outcome.Outcome;
import org.faktuur.products.ImportProducts;
import org.faktuur.sales.ChargeCode;
import org.faktuur.sales.ChargeCodes;
import org.faktuur.sales.ImportSalesOrders;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SalesLine;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrders;
import org.faktuur.sales.SummaryUpdate;
import org.faktuur.session.Language;
import org.faktuur.session.Transactions;
import org.faktuur.tabular.FileImport;
import org.faktuur.tabular.ImportSetup;
import org.faktuur.tabular.TabularFile;
import org.faktuur.texts.Texts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Makes the Northwind company out of its public files: three years of real orders in dollars, without VAT, shipped
/// and invoiced as they went out.
public final class NorthwindSample {

    /// How the orders that were shipped are invoiced: each on the day that it went out; one invoice for an invoice
    /// account and month, dated its last day, in a single run; or not yet.
    public enum Invoicing {
        EACH, MONTH, NONE
    }

    /// What the sample came to.
    ///
    /// @param total what was invoiced, freight included
    /// @param open the orders that were never shipped
    public record Report(int customers, int products, int orders, int invoices, Money total, int open) {
    }

    /// What it works with, as anybody would.
    public record Verbs(CompanySetup setup, ImportCustomers customers, ImportProducts products,
                        ImportSalesOrders orders, PostSalesInvoice postSalesInvoice) {
    }

    private static final CurrencyUnit DOLLAR = CurrencyUnit.USD;
    private static final LocalDate LAST_DAY = LocalDate.of(1998, 5, 31);
    private final Verbs verbs;
    private final SalesOrders orders;
    private final ChargeCodes charges;
    private final Transactions transactions;

    /// In these empty books.
    public NorthwindSample(Verbs verbs, SalesOrders orders, ChargeCodes charges, Transactions transactions) {
        this.verbs = verbs;
        this.orders = orders;
        this.charges = charges;
        this.transactions = transactions;
    }

    /// Fills the books, with the names of accounts and terms in this language. Invoices are numbered from 1 without a
    /// year.
    public Report create(Language language, Invoicing invoicing) {
        setUp(language);
        var customers = importWhole(verbs.customers(), "customers.csv", Map.of(
                CustomerField.CUSTOMER_GROUP, "EXPORT", CustomerField.PAYMENT_TERMS, "N30"));
        var products = importWhole(verbs.products(), "products.csv", Map.of());
        var imported = importOrders();
        var posted = switch (invoicing) {
            case EACH -> postByDate();
            case MONTH -> postByMonth();
            case NONE -> List.<Posted>of();
        };
        var total = posted.stream().map(Posted::total).reduce(Money.zero(DOLLAR), Money::plus);
        return new Report(customers, products, imported, posted.size(), total,
                orders.toInvoice(QuantityToInvoice.ALL).size());
    }

    private void setUp(Language language) {
        var numbers = new HashMap<>(CompanySetup.usualNumbers());
        numbers.put(DocumentKind.INVOICE, new NumberPattern("{0}"));
        numbers.put(DocumentKind.CREDIT_NOTE, new NumberPattern("C{0}"));
        numbers.put(DocumentKind.VOUCHER, new NumberPattern("V{0}"));
        var particulars = new Particulars("Northwind Traders",
                new PostalAddress("One Portals Way", "98156", "Twin Points", "WA", "US"), "", "", false,
                new Particulars.Bank("", ""), new Particulars.Reach("", "1-206-555-1417", ""));
        transactions.run(() -> {
            charges.add(new ChargeCode("FREIGHT",
                    Texts.of(language, "samples/samples").text("charge.FREIGHT"), ""));
            return verbs.setup().create(new CompanySetup.Choice(particulars, DOLLAR, language, CompanyKind.SAMPLE,
                    VatSet.NONE, new CompanySetup.Years(1996, 1998), numbers));
        });
    }

    private static int importWhole(FileImport verb, String name, Map<CustomerField, String> fixed) {
        var file = file(name);
        var proposed = verb.reading().propose(file).orElseThrow();
        var mapping = proposed.mapping();
        for (var each : fixed.entrySet()) {
            mapping = mapping.withConstant(each.getKey(), each.getValue());
        }
        return verb.run(file, new ImportSetup(proposed.format(), mapping)).orElseThrow().added();
    }

    private int importOrders() {
        var headers = file("orders.csv");
        var lines = file("order_details.csv");
        var pair = new ImportSalesOrders.Pair(headers, verbs.orders().readingOfOrders().propose(headers).orElseThrow(),
                lines, verbs.orders().readingOfLines().propose(lines).orElseThrow());
        return verbs.orders().run(pair).orElseThrow().added();
    }

    private List<Posted> postByMonth() {
        var parameters = InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, LAST_DAY)
                .with(new InvoicingParameters.Dating(LAST_DAY, true))
                .with(new InvoicingParameters.Summary(SummaryUpdate.INVOICE_ACCOUNT, ""));
        return verbs.postSalesInvoice().post(orders.toInvoice(QuantityToInvoice.PACKING_SLIP), parameters).stream()
                .map(verdict -> verdict.outcome().orElseThrow()).toList();
    }

    private List<Posted> postByDate() {
        var posted = new ArrayList<Posted>();
        var months = byShippedDate().entrySet().stream()
                .collect(Collectors.groupingBy(run -> YearMonth.from(run.getKey()), TreeMap::new, Collectors.toList()));
        months.values().forEach(month -> transactions.run(() -> posted.addAll(postMonth(month))));
        return posted;
    }

    /// A posting run a day, kept safe a month at a time: so that the disk is waited for twenty-odd times.
    private List<Posted> postMonth(List<Map.Entry<LocalDate, List<String>>> days) {
        return days.stream().flatMap(day -> verbs.postSalesInvoice()
                .post(day.getValue(), InvoicingParameters.of(QuantityToInvoice.PACKING_SLIP, day.getKey())).stream())
                .map(verdict -> verdict.outcome().orElseThrow()).toList();
    }

    private Map<LocalDate, List<String>> byShippedDate() {
        var shipped = orders.byNumbers(orders.toInvoice(QuantityToInvoice.PACKING_SLIP));
        var delivered = orders.deliveredParts(shipped.stream().flatMap(order -> order.lines().stream())
                .map(SalesLine::id).toList());
        var byDate = new TreeMap<LocalDate, List<String>>();
        for (SalesOrder order : shipped) {
            var date = delivered.get(order.lines().getFirst().id()).getFirst().date();
            byDate.computeIfAbsent(date, _ -> new ArrayList<>()).add(order.number());
        }
        return byDate;
    }

    private static TabularFile file(String name) {
        return TabularFile.of(name, () -> NorthwindSample.class.getResourceAsStream("northwind/" + name));
    }
}
