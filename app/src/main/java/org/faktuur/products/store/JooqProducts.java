package org.faktuur.products.store;

import static org.faktuur.database.schema.Tables.PRODUCT;
import static org.jooq.impl.DSL.lower;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faktuur.database.schema.tables.records.ProductRecord;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.money.Price;
import org.faktuur.products.Product;
import org.faktuur.products.ProductLists;
import org.faktuur.products.ProductRow;
import org.faktuur.products.ProductStatus;
import org.faktuur.products.Products;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Products.
public final class JooqProducts implements Products, ProductLists {

    private final DSLContext dsl;

    public JooqProducts(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Product> byItem(String item) {
        return dsl.fetchOptional(PRODUCT, PRODUCT.ITEM.eq(item)).map(JooqProducts::product);
    }

    @Override
    public Map<String, Product> byItems(Collection<String> items) {
        return dsl.selectFrom(PRODUCT).where(PRODUCT.ITEM.in(items))
                .fetchMap(PRODUCT.ITEM, JooqProducts::product);
    }

    @Override
    public List<Product> find(String words, int most) {
        var begins = words.strip().toLowerCase(Locale.ROOT).replace("%", "").replace("_", "") + "%";
        return dsl.selectFrom(PRODUCT)
                .where(lower(PRODUCT.ITEM).like(begins)).or(lower(PRODUCT.NAME).like("%" + begins))
                .orderBy(PRODUCT.ITEM).limit(most).fetch(JooqProducts::product);
    }

    @Override
    public List<String> itemGroups() {
        return dsl.selectDistinct(PRODUCT.ITEM_GROUP).from(PRODUCT).where(PRODUCT.ITEM_GROUP.ne(""))
                .orderBy(PRODUCT.ITEM_GROUP).fetch(PRODUCT.ITEM_GROUP);
    }

    @Override
    public void add(Collection<Product> products) {
        dsl.batchInsert(products.stream().map(product -> record(product, 1)).toList()).execute();
    }

    @Override
    public boolean save(Product product) {
        return dsl.update(PRODUCT).set(record(product, product.version() + 1))
                .where(PRODUCT.ITEM.eq(product.item())).and(PRODUCT.VERSION.eq(product.version()))
                .execute() == 1;
    }

    @Override
    public RowSource<ProductRow> all() {
        var item = new Column<>("item", PRODUCT.ITEM, ProductRow::item);
        var status = DSL.when(PRODUCT.DISCONTINUED, DSL.inline(ProductStatus.DISCONTINUED.name()))
                .otherwise(DSL.inline(ProductStatus.SOLD.name()));
        return new JooqRows<>(dsl, new JooqRows.Source<>(PRODUCT, item, JooqProducts::row, DSL.noCondition()),
                List.of(item,
                        new Column<>("name", PRODUCT.NAME, ProductRow::name),
                        new Column<>("unit", PRODUCT.UNIT, ProductRow::unit),
                        new Column<>("price", PRODUCT.PRICE, row -> row.price().amount()),
                        new Column<>("cost", PRODUCT.UNIT_COST, row -> row.cost().amount()),
                        new Column<>("itemGroup", PRODUCT.ITEM_GROUP, ProductRow::itemGroup),
                        new Column<>("itemVatGroup", PRODUCT.ITEM_VAT_GROUP, ProductRow::itemVatGroup),
                        new Column<>("status", status, row -> row.status().name())));
    }

    private static ProductRow row(Record row) {
        return new ProductRow(row.get(PRODUCT.ITEM), row.get(PRODUCT.NAME), row.get(PRODUCT.UNIT),
                new Price(row.get(PRODUCT.PRICE)), new Price(row.get(PRODUCT.UNIT_COST)), row.get(PRODUCT.ITEM_GROUP),
                row.get(PRODUCT.ITEM_VAT_GROUP),
                row.get(PRODUCT.DISCONTINUED) ? ProductStatus.DISCONTINUED : ProductStatus.SOLD);
    }

    private static Product product(ProductRecord row) {
        return new Product(row.getItem(), row.getName(), row.getUnit(), new Price(row.getPrice()),
                new Price(row.getUnitCost()), new Product.Classes(row.getItemGroup(), row.getItemVatGroup(),
                row.getStocked(), row.getDiscontinued()), row.getVersion());
    }

    private static ProductRecord record(Product product, int version) {
        var row = new ProductRecord();
        row.setItem(product.item());
        row.setName(product.name());
        row.setUnit(product.unit());
        row.setPrice(product.price().amount());
        row.setUnitCost(product.cost().amount());
        row.setItemGroup(product.classes().itemGroup());
        row.setItemVatGroup(product.classes().itemVatGroup());
        row.setStocked(product.classes().stocked());
        row.setDiscontinued(product.classes().discontinued());
        row.setVersion(version);
        return row;
    }
}
