package org.faktuur.sales.store;

import static org.faktuur.database.schema.Tables.AUTO_CHARGE;

import java.util.Comparator;
import java.util.List;
import org.faktuur.database.schema.tables.records.AutoChargeRecord;
import org.faktuur.invoices.ChargeCategory;
import org.faktuur.invoices.ChargeValue;
import org.faktuur.ledger.PostingRule.Scope;
import org.faktuur.money.Amounts;
import org.faktuur.sales.AutoCharge;
import org.faktuur.sales.ChargeLevel;
import org.faktuur.sales.ChargeSetup;
import org.joda.money.CurrencyUnit;
import org.jooq.DSLContext;

/// The charges that go onto orders by themselves, in the books.
public final class JooqChargeSetup implements ChargeSetup {

    private final DSLContext dsl;

    /// In these books.
    public JooqChargeSetup(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<AutoCharge> all() {
        return dsl.selectFrom(AUTO_CHARGE).fetch(JooqChargeSetup::charge).stream()
                .sorted(Comparator.comparing(AutoCharge::level).thenComparing(each -> each.customers().scope())
                        .thenComparing(each -> each.customers().key()).thenComparing(each -> each.items().scope())
                        .thenComparing(each -> each.items().key()).thenComparing(AutoCharge::chargeCode)
                        .thenComparing(each -> each.from().getCurrencyUnit())
                        .thenComparing(each -> each.from().getAmount())).toList();
    }

    @Override
    public AutoCharge save(AutoCharge charge) {
        var row = row(charge);
        if (charge.id() != 0) {
            dsl.update(AUTO_CHARGE).set(row).where(AUTO_CHARGE.ID.eq(charge.id())).execute();
            return charge;
        }
        var id = dsl.insertInto(AUTO_CHARGE).set(row).returning(AUTO_CHARGE.ID).fetchSingle(AUTO_CHARGE.ID);
        return new AutoCharge(id, charge.level(), charge.customers(), charge.items(), charge.chargeCode(),
                charge.from(), charge.value(), charge.keep());
    }

    @Override
    public void remove(AutoCharge charge) {
        dsl.deleteFrom(AUTO_CHARGE).where(AUTO_CHARGE.ID.eq(charge.id())).execute();
    }

    private static AutoCharge charge(AutoChargeRecord row) {
        var currency = CurrencyUnit.of(row.getCurrency());
        return new AutoCharge(row.getId(), ChargeLevel.valueOf(row.getLevel()),
                new AutoCharge.Whom(Scope.valueOf(row.getCustomerScope()), row.getCustomerKey()),
                new AutoCharge.Whom(Scope.valueOf(row.getItemScope()), row.getItemKey()), row.getChargeCode(),
                Amounts.of(currency, row.getFromAmount()),
                ChargeValue.of(ChargeCategory.valueOf(row.getCategory()), row.getChargeValue(), currency),
                row.getKeep());
    }

    private static AutoChargeRecord row(AutoCharge charge) {
        var row = new AutoChargeRecord();
        row.setLevel(charge.level().name());
        row.setCustomerScope(charge.customers().scope().name());
        row.setCustomerKey(charge.customers().key());
        row.setItemScope(charge.items().scope().name());
        row.setItemKey(charge.items().key());
        row.setChargeCode(charge.chargeCode());
        row.setCategory(charge.value().category().name());
        row.setCurrency(charge.from().getCurrencyUnit().getCode());
        row.setFromAmount(charge.from().getAmount());
        row.setChargeValue(charge.value().number());
        row.setKeep(charge.keep());
        return row;
    }
}
