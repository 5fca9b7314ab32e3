package org.faktuur.projects.contract.store;

import static org.faktuur.database.schema.Tables.PROJECT_PRICE;

import java.util.List;
import org.faktuur.money.Price;
import org.faktuur.projects.contract.ProjectPrice;
import org.faktuur.projects.contract.ProjectPrices;
import org.joda.money.CurrencyUnit;
import org.jooq.DSLContext;

/// The prices of projects.
public final class JooqProjectPrices implements ProjectPrices {

    private final DSLContext dsl;

    public JooqProjectPrices(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<ProjectPrice> all() {
        return dsl.selectFrom(PROJECT_PRICE).orderBy(PROJECT_PRICE.PURPOSE, PROJECT_PRICE.PRICE_LIST,
                        PROJECT_PRICE.KIND, PROJECT_PRICE.CODE, PROJECT_PRICE.CURRENCY, PROJECT_PRICE.VALID_FROM)
                .fetch(row -> new ProjectPrice(row.getId(), ProjectPrice.Purpose.valueOf(row.getPurpose()),
                        row.getPriceList(),
                        new ProjectPrice.Priced(ProjectPrice.Kind.valueOf(row.getKind()), row.getCode()),
                        CurrencyUnit.of(row.getCurrency()), row.getValidFrom(), new Price(row.getPrice())));
    }

    @Override
    public void save(ProjectPrice price) {
        remove(price.id());
        dsl.deleteFrom(PROJECT_PRICE).where(PROJECT_PRICE.PURPOSE.eq(price.purpose().name()))
                .and(PROJECT_PRICE.PRICE_LIST.eq(price.list())).and(PROJECT_PRICE.KIND.eq(price.of().kind().name()))
                .and(PROJECT_PRICE.CODE.eq(price.of().code()))
                .and(PROJECT_PRICE.CURRENCY.eq(price.currency().getCode()))
                .and(PROJECT_PRICE.VALID_FROM.eq(price.from())).execute();
        dsl.insertInto(PROJECT_PRICE).set(PROJECT_PRICE.PURPOSE, price.purpose().name())
                .set(PROJECT_PRICE.PRICE_LIST, price.list()).set(PROJECT_PRICE.KIND, price.of().kind().name())
                .set(PROJECT_PRICE.CODE, price.of().code()).set(PROJECT_PRICE.CURRENCY, price.currency().getCode())
                .set(PROJECT_PRICE.VALID_FROM, price.from()).set(PROJECT_PRICE.PRICE, price.price().amount())
                .execute();
    }

    @Override
    public void remove(long id) {
        dsl.deleteFrom(PROJECT_PRICE).where(PROJECT_PRICE.ID.eq(id)).execute();
    }
}
