package org.faktuur.tax.store;

import static org.faktuur.database.schema.Tables.CHARGE_CODE;
import static org.faktuur.database.schema.Tables.CUSTOMER;
import static org.faktuur.database.schema.Tables.ITEM_VAT_GROUP_CODE;
import static org.faktuur.database.schema.Tables.PRODUCT;
import static org.faktuur.database.schema.Tables.SALES_ORDER;
import static org.faktuur.database.schema.Tables.VAT_GROUP_CODE;

import java.util.List;
import org.faktuur.tax.TaxCodes;
import org.faktuur.tax.VatGroup;
import org.faktuur.tax.VatGroups;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/// Which codes stand in which group, one row a code.
public final class JooqVatGroups implements VatGroups {

    private record Rows(Table<?> table, Field<String> group, Field<String> code) {

        static Rows of(VatGroup.Kind kind) {
            return switch (kind) {
                case CUSTOMER -> new Rows(VAT_GROUP_CODE, VAT_GROUP_CODE.VAT_GROUP, VAT_GROUP_CODE.VAT_CODE);
                case ITEM -> new Rows(ITEM_VAT_GROUP_CODE, ITEM_VAT_GROUP_CODE.ITEM_VAT_GROUP,
                        ITEM_VAT_GROUP_CODE.VAT_CODE);
            };
        }
    }

    private final DSLContext dsl;

    /// In these books.
    public JooqVatGroups(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<VatGroup> all(VatGroup.Kind kind) {
        var rows = Rows.of(kind);
        return dsl.select(rows.group(), rows.code()).from(rows.table()).orderBy(rows.group(), rows.code())
                .fetchGroups(rows.group(), rows.code()).entrySet().stream()
                .map(group -> new VatGroup(kind, group.getKey(), TaxCodes.of(group.getValue()))).toList();
    }

    @Override
    public void save(VatGroup group) {
        remove(group);
        var rows = Rows.of(group.kind());
        group.codes().codes().forEach(code -> dsl.insertInto(rows.table()).set(rows.group(), group.name())
                .set(rows.code(), code).execute());
    }

    @Override
    public void remove(VatGroup group) {
        var rows = Rows.of(group.kind());
        dsl.deleteFrom(rows.table()).where(rows.group().eq(group.name())).execute();
    }

    @Override
    public boolean isUsed(VatGroup group) {
        return switch (group.kind()) {
            case CUSTOMER -> dsl.fetchExists(CUSTOMER, CUSTOMER.VAT_GROUP.eq(group.name()))
                    || dsl.fetchExists(SALES_ORDER, SALES_ORDER.VAT_GROUP.eq(group.name()));
            case ITEM -> dsl.fetchExists(PRODUCT, PRODUCT.ITEM_VAT_GROUP.eq(group.name()))
                    || dsl.fetchExists(CHARGE_CODE, CHARGE_CODE.ITEM_VAT_GROUP.eq(group.name()));
        };
    }
}
