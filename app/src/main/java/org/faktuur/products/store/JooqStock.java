package org.faktuur.products.store;

import static org.faktuur.database.schema.Tables.STOCK_LEVEL;

import java.util.Collection;
import java.util.Map;
import org.faktuur.database.Database;
import org.faktuur.money.Quantity;
import org.faktuur.products.Stock;

/// Stock levels, in the books.
public final class JooqStock implements Stock {

    private final Database database;

    /// In these books.
    public JooqStock(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, Quantity> onHand(Collection<String> items) {
        return items.isEmpty() ? Map.of() : database.dsl().selectFrom(STOCK_LEVEL).where(STOCK_LEVEL.ITEM.in(items))
                .fetchMap(row -> row.getItem(), row -> new Quantity(row.getOnHand()));
    }

    @Override
    public void count(String item, Quantity quantity) {
        var dsl = database.dsl();
        if (dsl.update(STOCK_LEVEL).set(STOCK_LEVEL.ON_HAND, quantity.amount()).where(STOCK_LEVEL.ITEM.eq(item))
                .execute() == 0) {
            dsl.insertInto(STOCK_LEVEL).set(STOCK_LEVEL.ITEM, item).set(STOCK_LEVEL.ON_HAND, quantity.amount())
                    .execute();
        }
    }

    @Override
    public void leave(String item, Quantity quantity) {
        database.posting().change(STOCK_LEVEL.ITEM, item, Map.of(STOCK_LEVEL.ON_HAND, quantity.amount()));
    }
}
