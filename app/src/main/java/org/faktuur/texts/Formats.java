package org.faktuur.texts;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collection;
import java.util.stream.Collectors;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.session.Language;
import org.joda.money.Money;

/// Money, dates and numbers as a language writes them; never as the machine's locale does.
public final class Formats {

    private final DateTimeFormatter date;
    private final DateTimeFormatter months;
    private final DateTimeFormatter moments;
    private final DateTimeFormatter weekdays;
    private final DecimalFormatSymbols symbols;

    public Formats(Language language) {
        this.date = switch (language) {
            case EN -> DateTimeFormatter.ofPattern("dd/MM/yyyy");
            case NL -> DateTimeFormatter.ofPattern("dd-MM-yyyy");
            case NB -> DateTimeFormatter.ofPattern("dd.MM.yyyy");
        };
        this.moments = new DateTimeFormatterBuilder().append(date).appendPattern(" HH:mm").toFormatter();
        this.weekdays = DateTimeFormatter.ofPattern("EEE d", language.locale());
        this.months = DateTimeFormatter.ofPattern("LLL yyyy", language.locale());
        this.symbols = new DecimalFormatSymbols(language.locale());
        symbols.setMinusSign('-');
        symbols.setDecimalSeparator(language == Language.EN ? '.' : ',');
        symbols.setGroupingSeparator(switch (language) {
            case EN -> ',';
            case NL -> '.';
            case NB -> '\u00a0';
        });
    }

    public char decimalSeparator() {
        return symbols.getDecimalSeparator();
    }

    public char groupingSeparator() {
        return symbols.getGroupingSeparator();
    }

    public DateTimeFormatter dates() {
        return date;
    }

    public String date(LocalDate day) {
        return date.format(day);
    }

    /// A day of a week that is named elsewhere: Mon 9.
    public String weekday(LocalDate day) {
        return weekdays.format(day).replace(".", "");
    }

    /// A moment as day, hour and minute where this machine stands: 10/03/2026 13:05.
    public String moment(Instant moment) {
        return moments.format(moment.atZone(ZoneId.systemDefault()));
    }

    /// A month by its short name: Nov 2026.
    public String month(YearMonth month) {
        return months.format(month);
    }

    /// The amount without its currency: 1,290.00.
    public String amount(Money money) {
        return number(money.getAmount(), money.getCurrencyUnit().getDecimalPlaces(),
                money.getCurrencyUnit().getDecimalPlaces());
    }

    /// The amount with its currency's code: 1,290.00 EUR.
    public String money(Money money) {
        return amount(money) + "\u00a0" + money.getCurrencyUnit().getCode();
    }

    public String quantity(Quantity quantity) {
        return number(quantity.amount(), 0, 4);
    }

    public String price(Price price) {
        return number(price.amount(), 2, 6);
    }

    public String percent(Percent percent) {
        return number(percent.number(), 0, 4) + "\u00a0%";
    }

    public String number(BigDecimal number, int leastDecimals, int mostDecimals) {
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(number);
    }

    /// Any value in words: the form by its type.
    String worded(Object part) {
        return switch (part) {
            case null -> "";
            case Money money -> money(money);
            case Quantity quantity -> quantity(quantity);
            case Price price -> price(price);
            case Percent percent -> percent(percent);
            case LocalDate day -> date(day);
            case Instant moment -> moment(moment);
            case Collection<?> many -> many.stream().map(this::worded).collect(Collectors.joining(", "));
            case BigDecimal number -> number(number, 0, Math.max(6, number.scale()));
            case Integer number -> number(BigDecimal.valueOf(number), 0, 0);
            case Long number -> number(BigDecimal.valueOf(number), 0, 0);
            default -> part.toString();
        };
    }
}
