package org.faktuur.sales.store;

import static org.faktuur.database.schema.Tables.PARAMETER;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.sales.MergeKey;
import org.faktuur.sales.MergeKeys;
import org.faktuur.sales.SalesParameters;
import org.faktuur.sales.SalesRules;
import org.faktuur.sales.SummaryUpdate;
import org.jooq.DSLContext;

/// The parameters for accounts receivable, a row a choice.
public final class JooqSalesRules implements SalesRules {

    private static final String PREFIX = "sales.";

    private final DSLContext dsl;

    /// In these books.
    public JooqSalesRules(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public SalesParameters parameters() {
        var kept = new Kept(dsl.selectFrom(PARAMETER).where(PARAMETER.NAME.startsWith(PREFIX))
                .fetchMap(row -> row.getName().substring(PREFIX.length()), row -> row.getContent()));
        var standard = SalesParameters.STANDARD;
        return new SalesParameters(kept.keys(standard.keys()),
                new SalesParameters.Defaults(kept.one("summary", standard.defaults().summary(), SummaryUpdate.class),
                        kept.one("creditCheck", standard.defaults().creditCheck(), CreditCheck.class),
                        kept.yes("creditCorrection", standard.defaults().creditCorrection()),
                        kept.yes("stopAtFirstError", standard.defaults().stopAtFirstError())),
                new SalesParameters.Credit(kept.one("creditMessage", standard.credit().message(),
                        SalesParameters.Message.class), kept.yes("creditAtSlip", standard.credit().atPackingSlip())),
                new SalesParameters.Entries(kept.yes("zeroRevenue", standard.entries().zeroRevenue()),
                        kept.yes("discountOnTax", standard.entries().discountOnTax())));
    }

    @Override
    public void save(SalesParameters parameters) {
        var rows = new LinkedHashMap<String, Object>();
        rows.put("mergeKeys", parameters.keys().switchedOn().stream().map(MergeKey::name).sorted()
                .collect(Collectors.joining(" ")));
        rows.put("summary", parameters.defaults().summary());
        rows.put("creditCheck", parameters.defaults().creditCheck());
        rows.put("creditCorrection", parameters.defaults().creditCorrection());
        rows.put("stopAtFirstError", parameters.defaults().stopAtFirstError());
        rows.put("creditMessage", parameters.credit().message());
        rows.put("creditAtSlip", parameters.credit().atPackingSlip());
        rows.put("zeroRevenue", parameters.entries().zeroRevenue());
        rows.put("discountOnTax", parameters.entries().discountOnTax());
        rows.forEach((name, content) -> dsl.mergeInto(PARAMETER).using(dsl.selectOne())
                .on(PARAMETER.NAME.eq(PREFIX + name))
                .whenMatchedThenUpdate().set(PARAMETER.CONTENT, content.toString())
                .whenNotMatchedThenInsert(PARAMETER.NAME, PARAMETER.CONTENT).values(PREFIX + name, content.toString())
                .execute());
    }

    private record Kept(Map<String, String> rows) {

        MergeKeys keys(MergeKeys otherwise) {
            return rows.containsKey("mergeKeys") ? new MergeKeys(Arrays.stream(rows.get("mergeKeys").split(" "))
                    .filter(name -> !name.isEmpty()).map(MergeKey::valueOf).collect(Collectors.toSet())) : otherwise;
        }

        boolean yes(String name, boolean otherwise) {
            return rows.containsKey(name) ? Boolean.parseBoolean(rows.get(name)) : otherwise;
        }

        <E extends Enum<E>> E one(String name, E otherwise, Class<E> type) {
            return rows.containsKey(name) ? Enum.valueOf(type, rows.get(name)) : otherwise;
        }
    }
}
