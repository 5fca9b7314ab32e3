package org.faktuur.projects.entry.store;

import static org.faktuur.database.schema.Tables.ENTRY_RECEIPT;

import java.util.Optional;
import org.faktuur.projects.entry.Receipt;
import org.faktuur.projects.entry.Receipts;
import org.jooq.DSLContext;

/// The receipts, in the books themselves.
public final class JooqReceipts implements Receipts {

    private final DSLContext dsl;

    public JooqReceipts(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Receipt> of(long entry) {
        return dsl.selectFrom(ENTRY_RECEIPT).where(ENTRY_RECEIPT.ENTRY.eq(entry)).fetchOptional(row ->
                new Receipt(row.getFileName(), Receipt.Kind.valueOf(row.getKind()), row.getContent()));
    }

    @Override
    public Optional<String> nameOf(long entry) {
        return dsl.select(ENTRY_RECEIPT.FILE_NAME).from(ENTRY_RECEIPT).where(ENTRY_RECEIPT.ENTRY.eq(entry))
                .fetchOptional(ENTRY_RECEIPT.FILE_NAME);
    }

    @Override
    public void keep(long entry, Receipt receipt) {
        remove(entry);
        dsl.insertInto(ENTRY_RECEIPT).set(ENTRY_RECEIPT.ENTRY, entry)
                .set(ENTRY_RECEIPT.FILE_NAME, receipt.fileName()).set(ENTRY_RECEIPT.KIND, receipt.kind().name())
                .set(ENTRY_RECEIPT.CONTENT, receipt.content()).execute();
    }

    @Override
    public void remove(long entry) {
        dsl.deleteFrom(ENTRY_RECEIPT).where(ENTRY_RECEIPT.ENTRY.eq(entry)).execute();
    }
}
