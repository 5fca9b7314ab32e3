package org.faktuur.products;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Transactions;
import org.faktuur.tabular.FileImport;
import org.faktuur.tabular.Fingerprint;
import org.faktuur.tabular.ImportErrors;
import org.faktuur.tabular.ImportKind;
import org.faktuur.tabular.ImportReport;
import org.faktuur.tabular.ImportSetup;
import org.faktuur.tabular.ImportedRows;
import org.faktuur.tabular.Incoming;
import org.faktuur.tabular.MappedRow;
import org.faktuur.tabular.TabularFile;
import org.faktuur.tabular.TabularRefusal;
import org.faktuur.tax.VatCodes;

/// Products from a file: checked whole, then kept whole or refused row by row. Prices and costs are in the company's
/// currency; the VAT group may be left out where the books have but one.
public final class ImportProducts implements FileImport {

    private static final String PIECES = "pcs";

    private record Arriving(Product product, Optional<Quantity> counted) {
    }

    private record Decided(List<Incoming<Arriving>> fresh, int skipped) {
    }

    private final Products products;
    private final Stock stock;
    private final VatCodes vatCodes;
    private final ImportedRows imported;
    private final Transactions transactions;

    /// Into these products, and what the file says that lies there into this stock.
    public ImportProducts(Products products, Stock stock, VatCodes vatCodes, ImportedRows imported,
                          Transactions transactions) {
        this.products = products;
        this.stock = stock;
        this.vatCodes = vatCodes;
        this.imported = imported;
        this.transactions = transactions;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PRODUCTS;
    }

    @Override
    public List<ProductField> fields() {
        return List.of(ProductField.values());
    }

    @Override
    public Outcome<ImportReport> check(TabularFile file, ImportSetup setup) {
        return decide(file, setup).map(ImportProducts::report);
    }

    @Override
    public Outcome<ImportReport> run(TabularFile file, ImportSetup setup) {
        return transactions.run(() -> decide(file, setup).map(decided -> {
            var arriving = decided.fresh().stream().map(Incoming::content).toList();
            products.add(arriving.stream().map(Arriving::product).toList());
            arriving.forEach(each -> each.counted().ifPresent(counted -> stock.count(each.product().item(), counted)));
            imported.add(kind(), decided.fresh());
            return report(decided);
        }));
    }

    private static ImportReport report(Decided decided) {
        return new ImportReport(decided.fresh().size(), decided.skipped());
    }

    private Outcome<Decided> decide(TabularFile file, ImportSetup setup) {
        var errors = new ImportErrors();
        var vatGroups = vatCodes.itemGroups();
        var needed = setup.choicesNeeded(Map.of(ProductField.ITEM_VAT_GROUP, vatGroups));
        var incoming = new ArrayList<Incoming<Arriving>>();
        var rows = new HashMap<String, Long>();
        return reading().each(file, setup, errors, row -> incoming.add(read(row, vatGroups, rows))).then(_ -> {
            if (!needed.isEmpty()) {
                return Outcome.refused(needed);
            }
            var fresh = imported.fresh(kind(), incoming);
            var taken = products.byItems(fresh.stream().map(Incoming::key).toList());
            fresh.stream().filter(each -> taken.containsKey(each.key())).forEach(each -> each.row()
                    .refuse(ProductField.ITEM, new SaveProduct.ProductRefusal.ItemTaken(each.key())));
            return errors.isEmpty() ? Outcome.done(new Decided(fresh, incoming.size() - fresh.size()))
                    : errors.refused();
        });
    }

    private static Incoming<Arriving> read(MappedRow row, List<String> vatGroups, Map<String, Long> rows) {
        var item = row.text(ProductField.ITEM, 20);
        var earlier = rows.putIfAbsent(item, row.line());
        if (earlier != null && !item.isEmpty()) {
            row.refuse(ProductField.ITEM, new TabularRefusal.TwiceInFile(item, earlier));
        }
        var unit = row.text(ProductField.UNIT, 20);
        var product = new Product(item, row.text(ProductField.NAME, 120), unit.isEmpty() ? PIECES : unit,
                row.price(ProductField.PRICE).orElse(Price.ZERO), row.price(ProductField.UNIT_COST).orElse(Price.ZERO),
                new Product.Classes(row.text(ProductField.ITEM_GROUP, 20),
                        row.among(ProductField.ITEM_VAT_GROUP, vatGroups),
                        row.flag(ProductField.STOCKED).orElse(true),
                        row.flag(ProductField.DISCONTINUED).orElse(false)), 0);
        var counted = counted(row, product);
        return new Incoming<>(row, ProductField.ITEM, item, new Fingerprint().add(row.values()).hex(),
                new Arriving(product, counted));
    }

    private static Optional<Quantity> counted(MappedRow row, Product product) {
        var counted = row.quantity(ProductField.ON_HAND);
        if (counted.isPresent() && !product.classes().stocked()) {
            row.refuse(ProductField.ON_HAND, new CountStock.StockRefusal.NotStocked(product.item()));
        }
        if (counted.filter(each -> each.sign() < 0).isPresent()) {
            row.refuse(ProductField.ON_HAND, new CountStock.StockRefusal.CountBelowZero(product.item()));
        }
        return counted;
    }
}
