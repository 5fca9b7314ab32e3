package org.faktuur.receivables.store;

import static org.faktuur.database.schema.Tables.PARAMETER;

import java.math.BigDecimal;
import java.util.Map;
import org.faktuur.receivables.DiscountUse;
import org.faktuur.receivables.SettlementParameters;
import org.faktuur.receivables.SettlementRules;
import org.jooq.DSLContext;

/// How the company settles, a row a choice.
public final class JooqSettlementParameters implements SettlementParameters {

    private static final String PREFIX = "settlement.";
    private static final String TOLERANCE = "tolerance";
    private static final String DISCOUNT_USE = "discountUse";
    private static final String TAX_FOLLOWS = "taxFollowsDiscount";
    private static final String PART_DISCOUNT = "partDiscount";

    private final DSLContext dsl;

    public JooqSettlementParameters(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public SettlementRules rules() {
        var kept = dsl.selectFrom(PARAMETER).where(PARAMETER.NAME.startsWith(PREFIX))
                .fetchMap(row -> row.getName().substring(PREFIX.length()), row -> row.getContent());
        var standard = SettlementRules.STANDARD;
        return new SettlementRules(
                new BigDecimal(kept.getOrDefault(TOLERANCE, standard.tolerance().toPlainString())),
                DiscountUse.valueOf(kept.getOrDefault(DISCOUNT_USE, standard.discountUse().name())),
                Boolean.parseBoolean(kept.getOrDefault(TAX_FOLLOWS,
                        String.valueOf(standard.taxFollowsDiscount()))),
                Boolean.parseBoolean(kept.getOrDefault(PART_DISCOUNT, String.valueOf(standard.partDiscount()))));
    }

    @Override
    public void save(SettlementRules rules) {
        Map.of(TOLERANCE, rules.tolerance().toPlainString(), DISCOUNT_USE, rules.discountUse().name(),
                TAX_FOLLOWS, String.valueOf(rules.taxFollowsDiscount()),
                PART_DISCOUNT, String.valueOf(rules.partDiscount())).forEach((name, content) ->
                dsl.mergeInto(PARAMETER).using(dsl.selectOne()).on(PARAMETER.NAME.eq(PREFIX + name))
                        .whenMatchedThenUpdate().set(PARAMETER.CONTENT, content)
                        .whenNotMatchedThenInsert(PARAMETER.NAME, PARAMETER.CONTENT).values(PREFIX + name, content)
                        .execute());
    }
}
