package org.faktuur.codes.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.faktuur.codes.CodeBearer;
import org.faktuur.codes.CodeRefusal;
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

    /// Rows that bear such codes, and what one of them is called.
    public record Bearer(CodeBearer who, TableField<?, String> called, Function<String, Condition> bears) {

        /// Those of the table that have it in this field.
        public static <B extends Record> Bearer of(CodeBearer who, TableField<B, String> called,
                                                   TableField<B, String> field) {
            return new Bearer(who, called, field::eq);
        }

        /// The same where this holds too.
        public Bearer where(Condition also) {
            return new Bearer(who, called, code -> bears.apply(code).and(also));
        }

        /// How many of them bear a code; empty where none does.
        public Optional<CodeRefusal.BorneBy> of(String code, DSLContext dsl) {
            var found = dsl.select(count(), min(called)).from(called.getTable()).where(bears.apply(code)).fetchSingle();
            return found.value1() == 0 ? Optional.empty()
                    : Optional.of(new CodeRefusal.BorneBy(who, found.value1(), found.value2()));
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
    public List<CodeRefusal.BorneBy> bearers(C one) {
        return bearers.stream().flatMap(each -> each.of(one.code(), dsl).stream()).toList();
    }

    private Table<R> table() {
        return rows.code().getTable();
    }
}
