package org.faktuur.numbering.store;

import static org.faktuur.database.schema.Tables.NUMBER_COUNTER;
import static org.faktuur.database.schema.Tables.NUMBER_SEQUENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.NumberPattern;
import org.faktuur.numbering.NumberSequences;
import org.jooq.DSLContext;

/// Counter rows, changed in the transaction that keeps the document: never a database sequence, which leaves gaps.
public final class JooqNumberSequences implements NumberSequences {

    private final DSLContext dsl;

    public JooqNumberSequences(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<String> draw(DocumentKind kind, LocalDate date, int count) {
        var pattern = pattern(kind);
        var counterYear = (short) pattern.counterYear(date.getYear());
        var first = dsl.select(NUMBER_COUNTER.NEXT_NUMBER).from(NUMBER_COUNTER)
                .where(NUMBER_COUNTER.KIND.eq(kind.name())).and(NUMBER_COUNTER.FISCAL_YEAR.eq(counterYear))
                .forUpdate()
                .fetchOptional(NUMBER_COUNTER.NEXT_NUMBER);
        if (first.isPresent()) {
            dsl.update(NUMBER_COUNTER).set(NUMBER_COUNTER.NEXT_NUMBER, first.get() + count)
                    .where(NUMBER_COUNTER.KIND.eq(kind.name())).and(NUMBER_COUNTER.FISCAL_YEAR.eq(counterYear))
                    .execute();
        } else {
            dsl.insertInto(NUMBER_COUNTER)
                    .columns(NUMBER_COUNTER.KIND, NUMBER_COUNTER.FISCAL_YEAR, NUMBER_COUNTER.NEXT_NUMBER)
                    .values(kind.name(), counterYear, 1L + count).execute();
        }
        return formatted(pattern, date, first.orElse(1L), count);
    }

    @Override
    public List<String> peek(DocumentKind kind, LocalDate date, int count) {
        var pattern = pattern(kind);
        var first = dsl.select(NUMBER_COUNTER.NEXT_NUMBER).from(NUMBER_COUNTER)
                .where(NUMBER_COUNTER.KIND.eq(kind.name()))
                .and(NUMBER_COUNTER.FISCAL_YEAR.eq((short) pattern.counterYear(date.getYear())))
                .fetchOptional(NUMBER_COUNTER.NEXT_NUMBER);
        return formatted(pattern, date, first.orElse(1L), count);
    }

    @Override
    public Map<DocumentKind, NumberPattern> patterns() {
        return dsl.selectFrom(NUMBER_SEQUENCE).fetchMap(row -> DocumentKind.valueOf(row.getKind()),
                row -> new NumberPattern(row.getPattern()));
    }

    @Override
    public void define(Map<DocumentKind, NumberPattern> patterns) {
        patterns.forEach((kind, pattern) -> dsl.insertInto(NUMBER_SEQUENCE)
                .set(NUMBER_SEQUENCE.KIND, kind.name()).set(NUMBER_SEQUENCE.PATTERN, pattern.pattern())
                .execute());
    }

    private NumberPattern pattern(DocumentKind kind) {
        return dsl.select(NUMBER_SEQUENCE.PATTERN).from(NUMBER_SEQUENCE).where(NUMBER_SEQUENCE.KIND.eq(kind.name()))
                .fetchOptional(NUMBER_SEQUENCE.PATTERN).map(NumberPattern::new)
                .orElseThrow(() -> new IllegalStateException("no number sequence for " + kind));
    }

    private static List<String> formatted(NumberPattern pattern, LocalDate date, long first, int count) {
        return LongStream.range(first, first + count)
                .mapToObj(number -> pattern.format(date.getYear(), number)).toList();
    }
}
