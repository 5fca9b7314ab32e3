package org.faktuur.codes.store;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.faktuur.codes.CodeTable;
import org.faktuur.codes.Coded;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;

/// What has a code, in a table of the books.
public final class JooqCodes<R extends TableRecord<R>, C extends Coded> implements CodeTable<C> {

    /// How a row of the table is read and written.
    public record Rows<R extends TableRecord<R>, C extends Coded>(TableField<R, String> code, Function<R, C> read,
                                                                  BiConsumer<C, R> write) {
    }

    /// Rows that bear such codes.
    public record Bearer(Table<?> table, Function<String, Condition> bears) {

        /// Those of the table that have it in this field.
        public static <B extends Record> Bearer of(TableField<B, String> field) {
            return new Bearer(field.getTable(), field::eq);
        }

        /// The same where this holds too.
        public Bearer where(Condition also) {
            return new Bearer(table, code -> bears.apply(code).and(also));
        }
    }

    private final DSLContext dsl;
    private final Rows<R, C> rows;
    private final List<Bearer> bearers;

    /// In these books; what is borne by none of the bearers may go.
    public JooqCodes(DSLContext dsl, Rows<R, C> rows, Bearer... bearers) {
        this.dsl = dsl;
        this.rows = rows;
        this.bearers = List.of(bearers);
    }

    @Override
    public List<C> all() {
        return dsl.selectFrom(table()).orderBy(rows.code()).fetch(rows.read()::apply);
    }

    @Override
    public void save(C one) {
        var row = dsl.newRecord(table());
        rows.write().accept(one, row);
        row.set(rows.code(), one.code());
        if (dsl.update(table()).set(row).where(rows.code().eq(one.code())).execute() == 0) {
            dsl.insertInto(table()).set(row).execute();
        }
    }

    @Override
    public void remove(C one) {
        dsl.deleteFrom(table()).where(rows.code().eq(one.code())).execute();
    }

    @Override
    public boolean isUsed(C one) {
        return bearers.stream().anyMatch(each -> dsl.fetchExists(each.table(), each.bears().apply(one.code())));
    }

    private Table<R> table() {
        return rows.code().getTable();
    }
}
