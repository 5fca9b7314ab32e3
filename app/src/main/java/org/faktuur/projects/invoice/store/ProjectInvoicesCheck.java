package org.faktuur.projects.invoice.store;

import static org.faktuur.database.schema.Tables.ACTUAL;
import static org.faktuur.database.schema.Tables.CONFIRMED_INVOICE;
import static org.faktuur.database.schema.Tables.PROJECT_DOCUMENT;
import static org.faktuur.database.schema.Tables.PROJECT_INVOICE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faktuur.database.LineKey;
import org.faktuur.ledger.BookCheck;
import org.faktuur.ledger.Finding;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.BillingType;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Every confirmed project invoice comes to what its posting billed, all of it of its contract, customer and currency;
/// nothing was billed without one; and the list of invoices shows it as confirmed.
public final class ProjectInvoicesCheck implements BookCheck {

    private final DSLContext dsl;

    public ProjectInvoicesCheck(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public String name() {
        return "check.projectInvoices";
    }

    @Override
    public List<Finding> findings() {
        return Stream.of(amounts(), strangers(), unlisted()).flatMap(List::stream).toList();
    }

    private List<Finding> amounts() {
        var charged = DSL.coalesce(DSL.field(DSL.select(DSL.sum(ACTUAL.AMOUNT)).from(ACTUAL)
                .where(LineKey.isOf(ACTUAL.ID, CONFIRMED_INVOICE.POSTING))
                .and(ACTUAL.ACTUAL_TYPE.eq(ActualType.BILLED_SALES.name()))
                .and(ACTUAL.BILLING_TYPE.eq(BillingType.CHARGEABLE.name()))), DSL.inline(BigDecimal.ZERO));
        return dsl.select(CONFIRMED_INVOICE.NUMBER).from(CONFIRMED_INVOICE)
                .where(CONFIRMED_INVOICE.AMOUNT.minus(CONFIRMED_INVOICE.ORIGINAL_AMOUNT).ne(charged))
                .orderBy(CONFIRMED_INVOICE.NUMBER).fetch(row -> finding("finding.projectInvoice", row.value1()));
    }

    private List<Finding> strangers() {
        return dsl.select(PROJECT_DOCUMENT.DOCUMENT).from(ACTUAL)
                .join(PROJECT_DOCUMENT).on(PROJECT_DOCUMENT.POSTING.eq(LineKey.documentOf(ACTUAL.ID)))
                .leftJoin(CONFIRMED_INVOICE).on(CONFIRMED_INVOICE.POSTING.eq(PROJECT_DOCUMENT.POSTING))
                .where(ACTUAL.ACTUAL_TYPE.eq(ActualType.BILLED_SALES.name()))
                .and(CONFIRMED_INVOICE.POSTING.isNull().or(CONFIRMED_INVOICE.CONTRACT.ne(ACTUAL.CONTRACT))
                        .or(CONFIRMED_INVOICE.CUSTOMER.ne(ACTUAL.CUSTOMER))
                        .or(CONFIRMED_INVOICE.CURRENCY.ne(ACTUAL.CURRENCY)))
                .groupBy(PROJECT_DOCUMENT.DOCUMENT).orderBy(PROJECT_DOCUMENT.DOCUMENT)
                .fetch(row -> finding("finding.billedElsewhere", row.value1()));
    }

    private List<Finding> unlisted() {
        return dsl.select(CONFIRMED_INVOICE.NUMBER).from(CONFIRMED_INVOICE).leftJoin(PROJECT_INVOICE)
                .on(PROJECT_INVOICE.NUMBER.eq(CONFIRMED_INVOICE.NUMBER))
                .where(PROJECT_INVOICE.NUMBER.isNull().or(PROJECT_INVOICE.STATUS.ne("CONFIRMED")))
                .orderBy(CONFIRMED_INVOICE.NUMBER).fetch(row -> finding("finding.notConfirmed", row.value1()));
    }

    private static Finding finding(String key, String number) {
        return new Finding(key, number, Map.of("number", number));
    }
}
