package org.faktuur.receivables.store;

import static org.faktuur.database.schema.Tables.CUSTOMER_TRANSACTION;
import static org.faktuur.database.schema.Tables.SETTLEMENT;
import static org.faktuur.database.schema.Tables.SETTLEMENT_LINE;
import static org.faktuur.database.schema.Tables.SETTLEMENT_TAX;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.database.Database;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.SettlementLineRecord;
import org.faktuur.database.schema.tables.records.SettlementRecord;
import org.faktuur.database.schema.tables.records.SettlementTaxRecord;
import org.faktuur.money.Amounts;
import org.faktuur.money.Percent;
import org.faktuur.receivables.Settlement;
import org.faktuur.receivables.Settlements;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jooq.impl.DSL;

/// Settlements with their lines and the tax that they took back.
public final class JooqSettlements implements Settlements {

    private final Database database;
    private final Supplier<CurrencyUnit> accounting;

    public JooqSettlements(Database database, Supplier<CurrencyUnit> accounting) {
        this.database = database;
        this.accounting = accounting;
    }

    @Override
    public void add(Settlement settlement) {
        var posting = database.posting();
        posting.add(header(settlement, posting.seq()));
        var number = 0;
        var taxes = 0;
        for (var line : settlement.lines()) {
            number++;
            posting.add(line(line, LineKey.of(posting.seq(), number)));
            for (var tax : line.taxes()) {
                taxes++;
                posting.add(tax(tax, settlement, LineKey.of(posting.seq(), taxes), number));
            }
        }
    }

    private static SettlementRecord header(Settlement settlement, long posting) {
        var row = new SettlementRecord();
        row.setPosting(posting);
        row.setNumber(settlement.number());
        row.setVoucher(settlement.voucher());
        row.setCustomerAccount(settlement.customerAccount());
        row.setSettlementDate(settlement.date());
        row.setCurrency(settlement.sums().difference().amount().getCurrencyUnit().getCode());
        row.setReverses(settlement.reverses());
        row.setDifference(settlement.sums().difference().amount().getAmount());
        row.setDifferenceAccounting(settlement.sums().difference().accounting().getAmount());
        row.setExchangeLoss(settlement.sums().exchangeLoss().getAmount());
        return row;
    }

    private static SettlementLineRecord line(Settlement.Line line, long id) {
        var row = new SettlementLineRecord();
        row.setId(id);
        row.setCustomerTransaction(line.posting());
        row.setDocumentNumber(line.documentNumber());
        row.setSettled(line.settled().amount().getAmount());
        row.setSettledAccounting(line.settled().accounting().getAmount());
        row.setCashDiscount(line.discount().amount().getAmount());
        row.setCashDiscountAccounting(line.discount().accounting().getAmount());
        return row;
    }

    private static SettlementTaxRecord tax(Settlement.Tax tax, Settlement settlement, long id, int line) {
        var row = new SettlementTaxRecord();
        row.setId(id);
        row.setSettlementLine(line);
        row.setTaxDate(settlement.date());
        row.setVatCode(tax.code());
        row.setVatKind(tax.kind());
        row.setPercent(tax.percent().number());
        row.setBase(tax.base().amount().getAmount());
        row.setTax(tax.tax().amount().getAmount());
        row.setBaseAccounting(tax.base().accounting().getAmount());
        row.setTaxAccounting(tax.tax().accounting().getAmount());
        return row;
    }

    @Override
    public Optional<Settlement> byNumber(String number) {
        return database.dsl().fetchOptional(SETTLEMENT, SETTLEMENT.NUMBER.eq(number)).map(this::settlement);
    }

    @Override
    public List<Settlement> of(long transaction) {
        return database.dsl().select(SETTLEMENT.fields()).from(SETTLEMENT_LINE)
                .join(SETTLEMENT).on(SETTLEMENT.POSTING.eq(LineKey.documentOf(SETTLEMENT_LINE.ID)))
                .where(SETTLEMENT_LINE.CUSTOMER_TRANSACTION.eq(transaction)).orderBy(SETTLEMENT.POSTING)
                .fetchInto(SETTLEMENT).map(this::settlement);
    }

    @Override
    public Optional<String> undoing(String number) {
        return database.dsl().select(SETTLEMENT.NUMBER).from(SETTLEMENT).where(SETTLEMENT.REVERSES.eq(number))
                .and(SETTLEMENT.CUSTOMER_ACCOUNT.eq(DSL.select(SETTLEMENT.CUSTOMER_ACCOUNT)
                        .from(SETTLEMENT).where(SETTLEMENT.NUMBER.eq(number))))
                .limit(1).fetchOptional(SETTLEMENT.NUMBER);
    }

    private Settlement settlement(SettlementRecord row) {
        var currency = CurrencyUnit.of(row.getCurrency());
        return new Settlement(row.getNumber(), row.getVoucher(), row.getCustomerAccount(), row.getSettlementDate(),
                row.getReverses(), lines(row.getPosting(), currency),
                new Settlement.Sums(both(currency, row.getDifference(), row.getDifferenceAccounting()),
                        kept(accounting.get(), row.getExchangeLoss())));
    }

    private List<Settlement.Line> lines(long posting, CurrencyUnit currency) {
        var taxes = database.dsl().selectFrom(SETTLEMENT_TAX).where(LineKey.isOf(SETTLEMENT_TAX.ID, posting))
                .orderBy(SETTLEMENT_TAX.ID).fetchGroups(SETTLEMENT_TAX.SETTLEMENT_LINE);
        return database.dsl().select().from(SETTLEMENT_LINE).join(CUSTOMER_TRANSACTION)
                .on(CUSTOMER_TRANSACTION.POSTING.eq(SETTLEMENT_LINE.CUSTOMER_TRANSACTION))
                .where(LineKey.isOf(SETTLEMENT_LINE.ID, posting)).orderBy(SETTLEMENT_LINE.ID)
                .fetch(row -> new Settlement.Line(row.get(SETTLEMENT_LINE.CUSTOMER_TRANSACTION),
                        row.get(SETTLEMENT_LINE.DOCUMENT_NUMBER), row.get(CUSTOMER_TRANSACTION.SUMMARY_ACCOUNT),
                        both(currency, row.get(SETTLEMENT_LINE.SETTLED),
                                row.get(SETTLEMENT_LINE.SETTLED_ACCOUNTING)),
                        both(currency, row.get(SETTLEMENT_LINE.CASH_DISCOUNT),
                                row.get(SETTLEMENT_LINE.CASH_DISCOUNT_ACCOUNTING)),
                        Optional.ofNullable(taxes.get(LineKey.lineOf(row.get(SETTLEMENT_LINE.ID)))).stream()
                                .flatMap(List::stream).map(each -> tax(each, currency)).toList()));
    }

    private Settlement.Tax tax(SettlementTaxRecord row, CurrencyUnit currency) {
        return new Settlement.Tax(row.getVatCode(), row.getVatKind(), new Percent(row.getPercent()),
                both(currency, row.getBase(), row.getBaseAccounting()),
                both(currency, row.getTax(), row.getTaxAccounting()));
    }

    private Settlement.Amounts both(CurrencyUnit currency, BigDecimal amount, BigDecimal inAccounting) {
        return new Settlement.Amounts(kept(currency, amount), kept(accounting.get(), inAccounting));
    }

    private static Money kept(CurrencyUnit currency, BigDecimal amount) {
        return Amounts.of(currency, amount);
    }
}
