package org.faktuur.customers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.faktuur.codes.Coded;

/// From the invoice date to the due date (the specification, E5). First the method's own step, then months, then days,
/// then on to the payment day if there is one, and off the weekend if that is asked.
public record PaymentTerms(String code, String name, Method method, int months, int days, PayDay payDay,
                           WorkingDay workingDay) implements Coded {

    /// Where the counting starts.
    public enum Method {
        NET, CURRENT_WEEK, CURRENT_MONTH, CURRENT_QUARTER, CURRENT_YEAR, COD, CUTOFF_DAY
    }

    /// Where a due date on a Saturday or a Sunday moves.
    public enum WorkingDay {
        ANY, NEXT, PREVIOUS
    }

    /// The day on which is paid: of the month, of the week, or any.
    ///
    /// @param cutoff the last day of the month of an invoice that is still reckoned with its own month; an invoice
    /// after it is reckoned with the next
    public record PayDay(OptionalInt ofMonth, Optional<DayOfWeek> ofWeek, OptionalInt cutoff) {

        public static final PayDay ANY = new PayDay(OptionalInt.empty(), Optional.empty(), OptionalInt.empty());

        /// A day of the month, the last one of shorter months.
        public static PayDay ofMonth(int day) {
            return new PayDay(OptionalInt.of(day), Optional.empty(), OptionalInt.empty());
        }
    }

    /// Terms without a working-day rule.
    public PaymentTerms(String code, String name, Method method, int months, int days, PayDay payDay) {
        this(code, name, method, months, days, payDay, WorkingDay.ANY);
    }

    /// Net so many days.
    public static PaymentTerms net(String code, String name, int days) {
        return new PaymentTerms(code, name, Method.NET, 0, days, PayDay.ANY);
    }

    /// When an invoice of this date, or whose terms run from it, must be paid.
    public LocalDate dueDate(LocalDate date) {
        return offWeekend(method == Method.COD ? date : onPayDay(date));
    }

    private LocalDate onPayDay(LocalDate date) {
        if (payDay.ofMonth().isPresent()) {
            return onDayOfMonth(date.plusMonths(months).plusDays(days));
        }
        var due = startOf(date).plusMonths(months).plusDays(days);
        return payDay.ofWeek().map(day -> due.with(TemporalAdjusters.nextOrSame(day))).orElse(due);
    }

    private LocalDate startOf(LocalDate date) {
        return switch (method) {
            case NET, COD -> date;
            case CURRENT_WEEK -> date.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case CURRENT_MONTH -> YearMonth.from(date).atEndOfMonth();
            case CURRENT_QUARTER -> YearMonth.from(date.with(IsoFields.DAY_OF_QUARTER, 1)).plusMonths(2)
                    .atEndOfMonth();
            case CURRENT_YEAR -> LocalDate.of(date.getYear(), 12, 31);
            case CUTOFF_DAY -> YearMonth.from(date)
                    .plusMonths(date.getDayOfMonth() > payDay.cutoff().orElse(31) ? 1 : 0).atEndOfMonth();
        };
    }

    private LocalDate onDayOfMonth(LocalDate from) {
        var start = startOf(from);
        var sameMonth = inMonth(YearMonth.from(start));
        return sameMonth.isBefore(start) ? inMonth(YearMonth.from(start).plusMonths(1)) : sameMonth;
    }

    private LocalDate inMonth(YearMonth month) {
        return month.atDay(Math.min(payDay.ofMonth().orElseThrow(), month.lengthOfMonth()));
    }

    private LocalDate offWeekend(LocalDate due) {
        var weekend = due.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        return switch (workingDay) {
            case NEXT -> weekend ? due.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : due;
            case PREVIOUS -> weekend ? due.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : due;
            case ANY -> due;
        };
    }
}
