package org.faktuur.tax.store;

import org.faktuur.tax.SalesTax;
import org.jooq.DSLContext;

/// The sales tax of a company from its books.
public final class JooqSalesTax {

    private JooqSalesTax() {
    }

    /// The codes, groups and parameters in these books.
    public static SalesTax of(DSLContext dsl) {
        return new SalesTax(new JooqVatCodes(dsl), new JooqVatGroups(dsl), new JooqTaxRules(dsl));
    }
}
