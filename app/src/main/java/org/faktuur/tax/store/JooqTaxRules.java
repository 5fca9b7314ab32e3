package org.faktuur.tax.store;

import static org.faktuur.database.schema.Tables.PARAMETER;

import java.util.List;
import java.util.Map;
import org.faktuur.tax.RoundingDirection;
import org.faktuur.tax.TaxMethod;
import org.faktuur.tax.TaxParameters;
import org.faktuur.tax.TaxRounding;
import org.faktuur.tax.TaxRules;
import org.jooq.DSLContext;

/// How tax is computed, among the company's parameters.
public final class JooqTaxRules implements TaxRules {

    private static final String METHOD = "tax.method";
    private static final String ROUNDING = "tax.rounding";
    private static final String DIRECTION = "tax.direction";

    private final DSLContext dsl;

    /// In these books.
    public JooqTaxRules(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public TaxParameters parameters() {
        var kept = dsl.select(PARAMETER.NAME, PARAMETER.CONTENT).from(PARAMETER)
                .where(PARAMETER.NAME.in(METHOD, ROUNDING, DIRECTION)).fetchMap(PARAMETER.NAME, PARAMETER.CONTENT);
        var standard = TaxParameters.STANDARD;
        return new TaxParameters(TaxMethod.valueOf(kept.getOrDefault(METHOD, standard.method().name())),
                TaxRounding.valueOf(kept.getOrDefault(ROUNDING, standard.rounding().name())),
                RoundingDirection.valueOf(kept.getOrDefault(DIRECTION, standard.direction().name())));
    }

    @Override
    public void save(TaxParameters parameters) {
        dsl.deleteFrom(PARAMETER).where(PARAMETER.NAME.in(List.of(METHOD, ROUNDING, DIRECTION))).execute();
        Map.of(METHOD, parameters.method(), ROUNDING, parameters.rounding(), DIRECTION, parameters.direction())
                .forEach((name, choice) -> dsl.insertInto(PARAMETER).set(PARAMETER.NAME, name)
                        .set(PARAMETER.CONTENT, choice.name()).execute());
    }
}
