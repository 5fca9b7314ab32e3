package org.faktuur.customers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;

/// From the invoice date to the due date (the specification, E5). First the method's own step, then months, then
/// days, then on to the payment day if there is one.
public record PaymentTerms(String code, String name, Method method, int months, int days, OptionalInt paymentDay) {

    /// Where the counting starts.
    public enum Method {
        NET, CURRENT_WEEK, CURRENT_MONTH, CURRENT_QUARTER, CURRENT_YEAR, COD
    }

    /// Net so many days.
    public static PaymentTerms net(String code, String name, int days) {
        return new PaymentTerms(code, name, Method.NET, 0, days, OptionalInt.empty());
    }

    public LocalDate dueDate(LocalDate invoiceDate) {
        if (method == Method.COD) {
            return invoiceDate;
        }
        if (paymentDay.isPresent()) {
            return onPaymentDay(invoiceDate.plusMonths(months).plusDays(days));
        }
        return startOf(invoiceDate).plusMonths(months).plusDays(days);
    }

    private LocalDate startOf(LocalDate date) {
        return switch (method) {
            case NET, COD -> date;
            case CURRENT_WEEK -> date.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case CURRENT_MONTH -> YearMonth.from(date).atEndOfMonth();
            case CURRENT_QUARTER -> YearMonth.from(date.with(IsoFields.DAY_OF_QUARTER, 1)).plusMonths(2)
                    .atEndOfMonth();
            case CURRENT_YEAR -> LocalDate.of(date.getYear(), 12, 31);
        };
    }

    private LocalDate onPaymentDay(LocalDate from) {
        var start = startOf(from);
        var sameMonth = inMonth(YearMonth.from(start));
        return sameMonth.isBefore(start) ? inMonth(YearMonth.from(start).plusMonths(1)) : sameMonth;
    }

    private LocalDate inMonth(YearMonth month) {
        return month.atDay(Math.min(paymentDay.orElseThrow(), month.lengthOfMonth()));
    }
}
