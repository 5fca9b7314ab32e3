package org.faktuur.sales.store;

import static org.faktuur.database.schema.Tables.CHARGE_CODE;

import java.util.List;
import org.faktuur.sales.ChargeCode;
import org.faktuur.sales.ChargeCodes;
import org.jooq.DSLContext;
import org.jooq.Records;

/// The kinds of charges, in the books.
public final class JooqChargeCodes implements ChargeCodes {

    private final DSLContext dsl;

    /// Over these books.
    public JooqChargeCodes(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<ChargeCode> all() {
        return dsl.select(CHARGE_CODE.CODE, CHARGE_CODE.NAME, CHARGE_CODE.ITEM_VAT_GROUP).from(CHARGE_CODE)
                .orderBy(CHARGE_CODE.CODE).fetch(Records.mapping(ChargeCode::new));
    }

    @Override
    public void add(ChargeCode code) {
        dsl.insertInto(CHARGE_CODE).set(CHARGE_CODE.CODE, code.code()).set(CHARGE_CODE.NAME, code.name())
                .set(CHARGE_CODE.ITEM_VAT_GROUP, code.itemVatGroup()).execute();
    }
}
