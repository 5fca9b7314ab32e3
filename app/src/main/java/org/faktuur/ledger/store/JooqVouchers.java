package org.faktuur.ledger.store;

import static org.faktuur.database.schema.Tables.VOUCHER;
import static org.faktuur.database.schema.Tables.VOUCHER_LINE;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.database.Database;
import org.faktuur.database.LineKey;
import org.faktuur.database.schema.tables.records.VoucherLineRecord;
import org.faktuur.database.schema.tables.records.VoucherRecord;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.Voucher;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.ledger.VoucherLists;
import org.faktuur.ledger.VoucherRow;
import org.faktuur.ledger.Vouchers;
import org.faktuur.listing.RowSource;
import org.faktuur.listing.store.JooqRows;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.money.Amounts;
import org.joda.money.CurrencyUnit;
import org.jooq.impl.DSL;

/// Vouchers and their entries.
public final class JooqVouchers implements Vouchers, VoucherLists {

    private final Database database;
    private final Supplier<CurrencyUnit> accounting;

    public JooqVouchers(Database database, Supplier<CurrencyUnit> accounting) {
        this.database = database;
        this.accounting = accounting;
    }

    @Override
    public void add(Voucher voucher) {
        var posting = database.posting();
        var row = new VoucherRecord();
        row.setPosting(posting.seq());
        row.setNumber(voucher.number());
        row.setVoucherDate(voucher.date());
        row.setDocument(voucher.document());
        row.setDescription(voucher.description());
        posting.add(row);
        var number = 0;
        for (var line : voucher.lines()) {
            number++;
            posting.add(record(line, posting.seq(), number));
        }
    }

    @Override
    public Optional<Voucher> byNumber(String number) {
        return database.dsl().fetchOptional(VOUCHER, VOUCHER.NUMBER.eq(number)).map(row -> new Voucher(
                row.getNumber(), row.getVoucherDate(), row.getDocument(), row.getDescription(),
                linesOf(row.getPosting())));
    }

    @Override
    public RowSource<VoucherRow> all() {
        var posting = new Column<>("posting", VOUCHER.POSTING, VoucherRow::posting);
        return new JooqRows<>(database.dsl(), new JooqRows.Source<>(VOUCHER, posting,
                row -> new VoucherRow(row.get(VOUCHER.POSTING), row.get(VOUCHER.NUMBER),
                        row.get(VOUCHER.VOUCHER_DATE), row.get(VOUCHER.DOCUMENT), row.get(VOUCHER.DESCRIPTION)),
                DSL.noCondition()),
                List.of(posting,
                        new Column<>("number", VOUCHER.NUMBER, VoucherRow::number),
                        new Column<>("date", VOUCHER.VOUCHER_DATE, VoucherRow::date),
                        new Column<>("document", VOUCHER.DOCUMENT, VoucherRow::document),
                        new Column<>("description", VOUCHER.DESCRIPTION, VoucherRow::description)));
    }

    private List<VoucherLine> linesOf(long posting) {
        var currency = accounting.get();
        return database.dsl().selectFrom(VOUCHER_LINE).where(LineKey.isOf(VOUCHER_LINE.ID, posting))
                .orderBy(VOUCHER_LINE.ID)
                .fetch(row -> new VoucherLine(row.getAccount(), Amounts.of(currency, row.getDebit()),
                        Amounts.of(currency, row.getCredit()),
                        Amounts.of(row.getCurrency(), row.getAmountCurrency()),
                        new VoucherLine.Basis(PostingType.valueOf(row.getPostingType()), row.getRule(),
                                row.getSourceLine()),
                        row.getDescription()));
    }

    private static VoucherLineRecord record(VoucherLine line, long posting, int number) {
        var row = new VoucherLineRecord();
        row.setId(LineKey.of(posting, number));
        row.setAccount(line.account());
        row.setDebit(line.debit().getAmount());
        row.setCredit(line.credit().getAmount());
        row.setAmountCurrency(line.amountCurrency().getAmount());
        row.setCurrency(line.amountCurrency().getCurrencyUnit().getCode());
        row.setPostingType(line.basis().type().name());
        row.setRule(line.basis().rule());
        row.setSourceLine(line.basis().sourceLine());
        row.setDescription(line.description());
        return row;
    }
}
