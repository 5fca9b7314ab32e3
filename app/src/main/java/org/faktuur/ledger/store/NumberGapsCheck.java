package org.faktuur.ledger.store;

import static org.faktuur.database.schema.Tables.INVOICE;
import static org.faktuur.database.schema.Tables.NUMBER_COUNTER;
import static org.faktuur.database.schema.Tables.NUMBER_SEQUENCE;
import static org.faktuur.database.schema.Tables.PACKING_SLIP;
import static org.faktuur.database.schema.Tables.PAYMENT;
import static org.faktuur.database.schema.Tables.SETTLEMENT;
import static org.faktuur.database.schema.Tables.VOUCHER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faktuur.ledger.BookCheck;
import org.faktuur.ledger.Finding;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.NumberPattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Numbers follow the order of posting without a gap, and each counter stands just after the last. Reads row by
/// row, so that it takes the same memory however many there are.
public final class NumberGapsCheck implements BookCheck {

    private record Series(DocumentKind kind, Table<?> table, Field<String> number, Field<LocalDate> date,
                          Field<Long> posting, Condition which) {
    }

    private final DSLContext dsl;

    public NumberGapsCheck(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public String name() {
        return "check.numbers";
    }

    @Override
    public List<Finding> findings() {
        var patterns = dsl.selectFrom(NUMBER_SEQUENCE).fetchMap(NUMBER_SEQUENCE.KIND,
                row -> new NumberPattern(row.getPattern()));
        var findings = new ArrayList<Finding>();
        for (var series : series()) {
            if (patterns.containsKey(series.kind().name())) {
                check(series, patterns.get(series.kind().name()), findings);
            }
        }
        return findings;
    }

    private static List<Series> series() {
        return List.of(
                new Series(DocumentKind.INVOICE, INVOICE, INVOICE.NUMBER, INVOICE.INVOICE_DATE, INVOICE.POSTING,
                        INVOICE.KIND.eq("INVOICE")),
                new Series(DocumentKind.CREDIT_NOTE, INVOICE, INVOICE.NUMBER, INVOICE.INVOICE_DATE, INVOICE.POSTING,
                        INVOICE.KIND.eq("CREDIT_NOTE")),
                new Series(DocumentKind.VOUCHER, VOUCHER, VOUCHER.NUMBER, VOUCHER.VOUCHER_DATE, VOUCHER.POSTING,
                        DSL.noCondition()),
                new Series(DocumentKind.PACKING_SLIP, PACKING_SLIP, PACKING_SLIP.NUMBER, PACKING_SLIP.SLIP_DATE,
                        PACKING_SLIP.POSTING, DSL.noCondition()),
                new Series(DocumentKind.PAYMENT, PAYMENT, PAYMENT.NUMBER, PAYMENT.PAYMENT_DATE, PAYMENT.POSTING,
                        DSL.noCondition()),
                new Series(DocumentKind.SETTLEMENT, SETTLEMENT, SETTLEMENT.NUMBER, SETTLEMENT.SETTLEMENT_DATE,
                        SETTLEMENT.POSTING, DSL.noCondition()));
    }

    private void check(Series series, NumberPattern pattern, List<Finding> findings) {
        Map<Integer, Long> last = new HashMap<>();
        try (var rows = dsl.select(series.number(), series.date()).from(series.table()).where(series.which())
                .orderBy(series.posting()).fetchSize(1000).stream()) {
            rows.forEach(row -> {
                var year = row.get(series.date()).getYear();
                var number = last.merge(pattern.counterYear(year), 1L, Long::sum);
                var expected = pattern.format(year, number);
                if (!expected.equals(row.get(series.number())) && findings.size() < 100) {
                    findings.add(new Finding("finding.numberGap", row.get(series.number()),
                            Map.of("expected", expected, "found", row.get(series.number()))));
                }
            });
        }
        counters(series, last, findings);
    }

    private void counters(Series series, Map<Integer, Long> last, List<Finding> findings) {
        dsl.selectFrom(NUMBER_COUNTER).where(NUMBER_COUNTER.KIND.eq(series.kind().name())).forEach(row -> {
            var used = last.getOrDefault((int) row.getFiscalYear(), 0L);
            if (row.getNextNumber() != used + 1) {
                findings.add(new Finding("finding.counter", series.kind().name(),
                        Map.of("kind", series.kind(), "next", row.getNextNumber(), "used", used)));
            }
        });
    }
}
