package org.faktuur.projects.actual.store;

import static org.faktuur.database.schema.Tables.ACTUAL;
import static org.faktuur.database.schema.Tables.PROJECT_DOCUMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.faktuur.listing.store.JooqRows.Column;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualRow;
import org.jooq.Field;

/// What lists of actuals sort and filter by.
final class ActualColumns {

    private ActualColumns() {
    }

    static List<Column<ActualRow, ?>> of(Column<ActualRow, Long> number) {
        return List.of(number, text("type", ACTUAL.ACTUAL_TYPE, each -> each.type().name()),
                text("transactionClass", ACTUAL.TRANSACTION_CLASS, each -> each.subject().transactionClass().name()),
                day("date", ACTUAL.TRANSACTION_DATE, each -> each.dates().transaction()),
                day("accountingDate", ACTUAL.ACCOUNTING_DATE, each -> each.dates().accounting()),
                text("project", ACTUAL.PROJECT, each -> each.subject().work().project()),
                text("task", ACTUAL.TASK, each -> each.subject().work().task()),
                text("resource", ACTUAL.RESOURCE_CODE, each -> each.subject().work().resource()),
                text("contract", ACTUAL.CONTRACT, each -> each.subject().payer().contract()),
                text("customer", ACTUAL.CUSTOMER, each -> each.subject().payer().customer()),
                text("description", ActualRows.DESCRIPTION, each -> each.subject().description()),
                figure("quantity", ACTUAL.QUANTITY, each -> each.worth().quantity().amount()),
                figure("price", ACTUAL.PRICE, each -> each.worth().price().amount()),
                text("currency", ACTUAL.CURRENCY, each -> each.amount().getCurrencyUnit().getCode()),
                figure("amount", ACTUAL.AMOUNT, each -> each.amount().getAmount()),
                figure("tax", ActualRows.TAX, each -> each.worth().tax().getAmount()),
                text("billing", ACTUAL.BILLING_TYPE, each -> each.worth().billing().name()),
                text("status", ActualRows.BILLING_STATUS, each -> each.marks().billing().name()),
                text("adjustment", ActualRows.ADJUSTMENT, each -> each.marks().adjustment().name()),
                new Column<>("document", PROJECT_DOCUMENT.DOCUMENT, ActualRow::document));
    }

    private static Column<ActualRow, String> text(String name, Field<String> field, Function<Actual, String> value) {
        return new Column<>(name, field, row -> value.apply(row.actual()));
    }

    private static Column<ActualRow, LocalDate> day(String name, Field<LocalDate> field,
                                                    Function<Actual, LocalDate> value) {
        return new Column<>(name, field, row -> value.apply(row.actual()));
    }

    private static Column<ActualRow, BigDecimal> figure(String name, Field<BigDecimal> field,
                                                        Function<Actual, BigDecimal> value) {
        return new Column<>(name, field, row -> value.apply(row.actual()));
    }
}
