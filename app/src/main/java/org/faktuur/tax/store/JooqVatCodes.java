package org.faktuur.tax.store;

import static org.faktuur.database.schema.Tables.ITEM_VAT_GROUP_CODE;
import static org.faktuur.database.schema.Tables.VAT_CODE;
import static org.faktuur.database.schema.Tables.VAT_GROUP_CODE;
import static org.faktuur.database.schema.Tables.VAT_RATE;

import java.util.List;
import org.faktuur.money.Percent;
import org.faktuur.tax.TaxCodes;
import org.faktuur.tax.VatCode;
import org.faktuur.tax.VatCodes;
import org.faktuur.tax.VatKind;
import org.jooq.DSLContext;

/// VAT codes, their rates and groups.
public final class JooqVatCodes implements VatCodes {

    private final DSLContext dsl;

    public JooqVatCodes(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<VatCode> all() {
        var rates = dsl.selectFrom(VAT_RATE).fetchGroups(VAT_RATE.VAT_CODE,
                row -> new VatCode.Rate(row.getValidFrom(), new Percent(row.getPercent())));
        return dsl.selectFrom(VAT_CODE).orderBy(VAT_CODE.CODE)
                .fetch(row -> new VatCode(row.getCode(), row.getName(), VatKind.valueOf(row.getKind()),
                        rates.getOrDefault(row.getCode(), List.of())));
    }

    @Override
    public TaxCodes codesFor(String vatGroup, String itemVatGroup) {
        return TaxCodes.of(dsl.select(VAT_GROUP_CODE.VAT_CODE).from(VAT_GROUP_CODE)
                .join(ITEM_VAT_GROUP_CODE).on(ITEM_VAT_GROUP_CODE.VAT_CODE.eq(VAT_GROUP_CODE.VAT_CODE))
                .where(VAT_GROUP_CODE.VAT_GROUP.eq(vatGroup))
                .and(ITEM_VAT_GROUP_CODE.ITEM_VAT_GROUP.eq(itemVatGroup))
                .fetch(VAT_GROUP_CODE.VAT_CODE));
    }

    @Override
    public List<String> groups() {
        return dsl.selectDistinct(VAT_GROUP_CODE.VAT_GROUP).from(VAT_GROUP_CODE)
                .orderBy(VAT_GROUP_CODE.VAT_GROUP).fetch(VAT_GROUP_CODE.VAT_GROUP);
    }

    @Override
    public List<String> itemGroups() {
        return dsl.selectDistinct(ITEM_VAT_GROUP_CODE.ITEM_VAT_GROUP).from(ITEM_VAT_GROUP_CODE)
                .orderBy(ITEM_VAT_GROUP_CODE.ITEM_VAT_GROUP).fetch(ITEM_VAT_GROUP_CODE.ITEM_VAT_GROUP);
    }

    @Override
    public void add(VatCode code, List<String> groups, List<String> itemGroups) {
        dsl.insertInto(VAT_CODE).set(VAT_CODE.CODE, code.code()).set(VAT_CODE.NAME, code.name())
                .set(VAT_CODE.KIND, code.kind().name()).execute();
        code.rates().forEach(rate -> addRate(code.code(), rate));
        groups.forEach(group -> dsl.insertInto(VAT_GROUP_CODE).set(VAT_GROUP_CODE.VAT_GROUP, group)
                .set(VAT_GROUP_CODE.VAT_CODE, code.code()).execute());
        itemGroups.forEach(group -> dsl.insertInto(ITEM_VAT_GROUP_CODE)
                .set(ITEM_VAT_GROUP_CODE.ITEM_VAT_GROUP, group)
                .set(ITEM_VAT_GROUP_CODE.VAT_CODE, code.code()).execute());
    }

    @Override
    public void change(VatCode code) {
        dsl.update(VAT_CODE).set(VAT_CODE.NAME, code.name()).set(VAT_CODE.KIND, code.kind().name())
                .where(VAT_CODE.CODE.eq(code.code())).execute();
    }

    @Override
    public void addRate(String code, VatCode.Rate rate) {
        dsl.insertInto(VAT_RATE).set(VAT_RATE.VAT_CODE, code).set(VAT_RATE.VALID_FROM, rate.validFrom())
                .set(VAT_RATE.PERCENT, rate.percent().number()).execute();
    }
}
