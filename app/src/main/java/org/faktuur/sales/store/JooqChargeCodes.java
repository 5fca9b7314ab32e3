package org.faktuur.sales.store;

import static org.faktuur.database.schema.Tables.AUTO_CHARGE;
import static org.faktuur.database.schema.Tables.CHARGE_CODE;
import static org.faktuur.database.schema.Tables.CHARGE_CODE_NAME;
import static org.faktuur.database.schema.Tables.POSTING_RULE;
import static org.faktuur.database.schema.Tables.SALES_CHARGE;
import static org.faktuur.database.schema.Tables.SALES_ORDER;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.min;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.codes.CodeBearer;
import org.faktuur.codes.CodeRefusal;
import org.faktuur.codes.store.JooqCodes.Bearer;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.ChargeCodeRecord;
import org.faktuur.sales.ChargeCode;
import org.faktuur.sales.ChargeCodes;
import org.faktuur.sales.ChargeKind;
import org.faktuur.session.Language;
import org.jooq.DSLContext;

/// The kinds of charges and what they are called, in the books.
public final class JooqChargeCodes implements ChargeCodes {

    private final DSLContext dsl;

    /// Over these books.
    public JooqChargeCodes(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<ChargeCode> all() {
        var names = dsl.selectFrom(CHARGE_CODE_NAME).stream().collect(Collectors.groupingBy(
                row -> row.getChargeCode(), Collectors.toMap(row -> Language.ofCode(row.getLanguage()),
                        row -> row.getName())));
        return dsl.selectFrom(CHARGE_CODE).orderBy(CHARGE_CODE.CODE).fetch(row -> new ChargeCode(row.getCode(),
                row.getName(), row.getItemVatGroup(), ChargeKind.valueOf(row.getKind()),
                names.getOrDefault(row.getCode(), Map.of())));
    }

    @Override
    public void add(ChargeCode code) {
        dsl.insertInto(CHARGE_CODE).set(row(code)).execute();
        addNames(code);
    }

    @Override
    public void save(ChargeCode code) {
        if (dsl.update(CHARGE_CODE).set(row(code)).where(CHARGE_CODE.CODE.eq(code.code())).execute() == 0) {
            dsl.insertInto(CHARGE_CODE).set(row(code)).execute();
        }
        removeNames(code);
        addNames(code);
    }

    @Override
    public void remove(ChargeCode code) {
        removeNames(code);
        dsl.deleteFrom(CHARGE_CODE).where(CHARGE_CODE.CODE.eq(code.code())).execute();
    }

    @Override
    public List<CodeRefusal.BorneBy> bearers(ChargeCode code) {
        var onOrders = dsl.select(countDistinct(SALES_ORDER.NUMBER), min(SALES_ORDER.NUMBER)).from(SALES_CHARGE)
                .join(SALES_ORDER).on(SALES_ORDER.ID.eq(LineKey.documentOf(SALES_CHARGE.ID)))
                .where(SALES_CHARGE.CHARGE_CODE.eq(code.code())).fetchSingle();
        var orders = onOrders.value1() == 0 ? Stream.<CodeRefusal.BorneBy>empty() : Stream.of(
                new CodeRefusal.BorneBy(CodeBearer.SALES_ORDERS, onOrders.value1(), onOrders.value2()));
        return Stream.concat(orders, Stream.of(
                        Bearer.of(CodeBearer.AUTO_CHARGES, AUTO_CHARGE.CHARGE_CODE, AUTO_CHARGE.CHARGE_CODE),
                        Bearer.of(CodeBearer.POSTING_RULES, POSTING_RULE.ACCOUNT, POSTING_RULE.SCOPE_KEY)
                                .where(POSTING_RULE.POSTING_TYPE.startsWith("CHARGE")))
                .flatMap(each -> each.of(code.code(), dsl).stream())).toList();
    }

    private static ChargeCodeRecord row(ChargeCode code) {
        var row = new ChargeCodeRecord();
        row.setCode(code.code());
        row.setName(code.name());
        row.setItemVatGroup(code.itemVatGroup());
        row.setKind(code.kind().name());
        return row;
    }

    private void addNames(ChargeCode code) {
        code.names().forEach((language, name) -> dsl.insertInto(CHARGE_CODE_NAME)
                .set(CHARGE_CODE_NAME.CHARGE_CODE, code.code()).set(CHARGE_CODE_NAME.LANGUAGE, language.code())
                .set(CHARGE_CODE_NAME.NAME, name).execute());
    }

    private void removeNames(ChargeCode code) {
        dsl.deleteFrom(CHARGE_CODE_NAME).where(CHARGE_CODE_NAME.CHARGE_CODE.eq(code.code())).execute();
    }
}
