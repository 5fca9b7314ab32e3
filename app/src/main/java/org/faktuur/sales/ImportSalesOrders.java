package org.faktuur.sales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.faktuur.company.Companies;
import org.faktuur.customers.Customers;
import org.faktuur.outcome.Outcome;
import org.faktuur.products.Products;
import org.faktuur.session.Transactions;
import org.faktuur.tabular.FileImport;
import org.faktuur.tabular.ImportErrors;
import org.faktuur.tabular.ImportKind;
import org.faktuur.tabular.ImportReading;
import org.faktuur.tabular.ImportReport;
import org.faktuur.tabular.ImportSetup;
import org.faktuur.tabular.ImportedRows;
import org.faktuur.tabular.Incoming;
import org.faktuur.tabular.TabularFile;
import org.faktuur.tax.SalesTax;

/// Sales orders from a file with a row a line, or from two files, orders and lines: checked whole, then kept whole
/// or refused row by row. An order with a shipped date gets its packing slip on that date.
public final class ImportSalesOrders implements FileImport {

    /// Orders in one file, their lines in another.
    public record Pair(TabularFile orders, ImportSetup ordersSetup, TabularFile lines, ImportSetup linesSetup) {
    }

    /// What an order's customer, items, VAT and charges are looked up in.
    public record Sources(SalesOrders orders, Companies companies, Customers customers, Products products,
                          SalesTax salesTax, ChargeCodes chargeCodes) {
    }

    private record Reading(List<OrderDraft> drafts, ImportErrors errors) {
    }

    private record Decided(List<Incoming<OrderDraft>> fresh, List<SalesOrder> orders, int skipped) {
    }

    private final Sources sources;
    private final SaveSalesOrder saveSalesOrder;
    private final PostPackingSlip postPackingSlip;
    private final ImportedRows imported;
    private final Transactions transactions;

    /// Into the orders of these sources.
    public ImportSalesOrders(Sources sources, SaveSalesOrder saveSalesOrder, PostPackingSlip postPackingSlip,
                             ImportedRows imported, Transactions transactions) {
        this.sources = sources;
        this.saveSalesOrder = saveSalesOrder;
        this.postPackingSlip = postPackingSlip;
        this.imported = imported;
        this.transactions = transactions;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.SALES_ORDERS;
    }

    @Override
    public List<SalesOrderField> fields() {
        return List.of(SalesOrderField.values());
    }

    /// The reading of a file that holds the orders without their lines.
    public ImportReading readingOfOrders() {
        return new ImportReading(SalesOrderField.ofOrder());
    }

    /// The reading of a file that holds the lines of orders.
    public ImportReading readingOfLines() {
        return new ImportReading(SalesOrderField.ofLine());
    }

    @Override
    public Outcome<ImportReport> check(TabularFile file, ImportSetup setup) {
        return read(file, setup).then(this::decide).map(ImportSalesOrders::report);
    }

    @Override
    public Outcome<ImportReport> run(TabularFile file, ImportSetup setup) {
        return read(file, setup).then(this::keep);
    }

    /// What importing two files would do; writes nothing.
    public Outcome<ImportReport> check(Pair pair) {
        return read(pair).then(this::decide).map(ImportSalesOrders::report);
    }

    /// Imports orders whose lines stand in a file of their own.
    public Outcome<ImportReport> run(Pair pair) {
        return read(pair).then(this::keep);
    }

    private static Outcome<Reading> read(Pair pair) {
        var errors = new ImportErrors();
        return OrderFiles.read(pair, errors).map(drafts -> new Reading(drafts, errors));
    }

    private static Outcome<Reading> read(TabularFile file, ImportSetup setup) {
        var errors = new ImportErrors();
        return OrderFiles.read(file, setup, errors).map(drafts -> new Reading(drafts, errors));
    }

    private static ImportReport report(Decided decided) {
        return new ImportReport(decided.orders().size(), decided.skipped());
    }

    private Outcome<Decided> decide(Reading reading) {
        var incoming = reading.drafts().stream().map(OrderDraft::incoming).toList();
        var fresh = imported.fresh(kind(), incoming);
        var taken = sources.orders().taken(fresh.stream().map(Incoming::key).toList());
        fresh.stream().filter(each -> taken.contains(each.key())).forEach(each -> each.row()
                .refuse(SalesOrderField.ORDER_NUMBER, new SalesRefusal.OrderNumberTaken(each.key())));
        var resolution = new OrderResolution(new OrderResolution.Books(sources.companies(), sources.customers(),
                sources.products(), sources.salesTax(), sources.chargeCodes()),
                fresh.stream().map(Incoming::content).toList());
        var orders = new ArrayList<SalesOrder>();
        fresh.forEach(each -> resolution.order(each.content()).ifPresent(orders::add));
        return reading.errors().isEmpty() ? Outcome.done(new Decided(fresh, orders, incoming.size() - fresh.size()))
                : reading.errors().refused();
    }

    /// A file without news needs no transaction.
    private Outcome<ImportReport> keep(Reading reading) {
        var incoming = reading.drafts().stream().map(OrderDraft::incoming).toList();
        if (imported.fresh(kind(), incoming).isEmpty()) {
            return decide(reading).map(ImportSalesOrders::report);
        }
        return transactions.run(() -> decide(reading).map(decided -> {
            saveSalesOrder.addNumbered(decided.orders()).orElseThrow();
            postPackingSlip.post(deliveries(decided.fresh())).forEach(Outcome::orElseThrow);
            imported.add(kind(), decided.fresh());
            return report(decided);
        }));
    }

    /// What was shipped, in the order of the dates, so that slips are numbered as they went out.
    private static List<PostPackingSlip.Delivery> deliveries(List<Incoming<OrderDraft>> orders) {
        return orders.stream().map(each -> each.content().header())
                .filter(header -> header.shippedDate().isPresent())
                .sorted(Comparator.comparing(header -> header.shippedDate().orElse(LocalDate.MIN)))
                .map(header -> PostPackingSlip.Delivery.of(header.number(), header.shippedDate().orElseThrow()))
                .toList();
    }
}
