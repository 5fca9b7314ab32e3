package org.faktuur.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/// One row, read field by field through a mapping. What is wrong is noted with row and column; what was
/// understood makes the row's values.
public final class MappedRow {

    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "ja", "j", "x", "waar", "sann");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "nee", "nei", "onwaar", "usann");

    private static final int PRICE_DIGITS = 9;
    private static final int MONEY_DIGITS = 12;

    private final Row row;
    private final Columns columns;
    private final ImportErrors errors;
    private final Map<String, String> values = new TreeMap<>();
    private final Set<ImportError> noted = new HashSet<>();

    MappedRow(Row row, Columns columns, ImportErrors errors) {
        this.row = row;
        this.columns = columns;
        this.errors = errors;
    }

    /// The line of the file that the row begins on.
    public long line() {
        return row.line();
    }

    /// Whether something in this row was refused.
    public boolean isFaulty() {
        return !noted.isEmpty();
    }

    /// The values understood so far, by field, empty ones left out; for the fingerprint.
    public Map<String, String> values() {
        return Collections.unmodifiableMap(values);
    }

    /// The text of a field, without spaces around it; empty text when there is none. Refused when longer than the
    /// most that is kept, or when it hides characters.
    public String text(ImportField field, int most) {
        var text = cell(field).map(MappedRow::withoutGuard).orElse("");
        if (text.codePoints().anyMatch(Shown::isHidden)) {
            refuse(field, new TabularRefusal.HiddenCharacter(Shown.of(text)));
            return "";
        }
        if (text.length() > most) {
            refuse(field, new TabularRefusal.TextTooLong(Shown.of(text), most));
            return "";
        }
        note(field, text);
        return text;
    }

    /// A unit price, not below zero, at most nine digits before its decimals.
    public Optional<Price> price(ImportField field) {
        return number(field, PRICE_DIGITS, 6).filter(number -> notBelowZero(field, number)).map(Price::new);
    }

    /// A quantity, below zero for what comes back, at most nine digits before its decimals.
    public Optional<Quantity> quantity(ImportField field) {
        return number(field, PRICE_DIGITS, 4).map(Quantity::new);
    }

    /// A percentage as itself: 5 is five per cent.
    public Optional<Percent> percent(ImportField field) {
        return number(field, 3, 4).map(Percent::new);
    }

    /// A share of one as a percentage: 0.05 is five per cent.
    public Optional<Percent> fraction(ImportField field) {
        return number(field, 3, 6).map(share -> new Percent(share.movePointRight(2)));
    }

    /// An amount in a currency, with no more decimals than the currency has; at most twelve digits before them.
    public Optional<Money> money(ImportField field, CurrencyUnit currency) {
        return number(field, MONEY_DIGITS, currency.getDecimalPlaces()).map(amount -> Money.of(currency, amount));
    }

    /// A currency by its three letters.
    public Optional<CurrencyUnit> currency(ImportField field) {
        return cell(field).flatMap(text -> {
            try {
                var currency = CurrencyUnit.of(text);
                note(field, currency.getCode());
                return Optional.of(currency);
            } catch (IllegalCurrencyException _) {
                refuse(field, new TabularRefusal.NoSuchCurrency(Shown.of(text)));
                return Optional.empty();
            }
        });
    }

    /// One of the codes that the books know, in their spelling; when the cell is empty and there is but one, that
    /// one, and when there are none at all, no code.
    public String among(ImportField field, Collection<String> known) {
        var text = cell(field).orElse("");
        if (text.isEmpty() && known.size() < 2) {
            return known.stream().findFirst().orElse("");
        }
        var code = known.stream().filter(each -> each.equalsIgnoreCase(text)).findFirst();
        code.ifPresentOrElse(each -> note(field, each), () -> refuse(field, text.isEmpty()
                ? new TabularRefusal.Missing() : new TabularRefusal.NotAmong(Shown.of(text), List.copyOf(known))));
        return code.orElse("");
    }

    /// One of the codes that the books know, in their spelling; no code where the cell is empty.
    public String amongOrNone(ImportField field, Collection<String> known) {
        return cell(field).isEmpty() ? "" : among(field, known);
    }

    /// A day.
    public Optional<LocalDate> date(ImportField field) {
        return cell(field).flatMap(text -> {
            var day = columns.format().dates().read(text);
            day.ifPresentOrElse(read -> note(field, read.toString()), () -> refuse(field,
                    new TabularRefusal.CellIsNoDate(Shown.of(text), columns.format().dates())));
            return day;
        });
    }

    /// Yes or no, in any of the program's languages, or 1 and 0.
    public Optional<Boolean> flag(ImportField field) {
        return cell(field).flatMap(text -> {
            var word = text.toLowerCase(Locale.ROOT);
            if (!YES.contains(word) && !NO.contains(word)) {
                refuse(field, new TabularRefusal.NotYesOrNo(Shown.of(text)));
                return Optional.empty();
            }
            note(field, String.valueOf(YES.contains(word)));
            return Optional.of(YES.contains(word));
        });
    }

    /// Refuses the row for what stands in the field's column; the same reason twice is noted once.
    public void refuse(ImportField field, Refusal reason) {
        var error = new ImportError(columns.file(), row.line(), columns.label(field), reason);
        if (noted.add(error)) {
            errors.add(error);
        }
    }

    private boolean notBelowZero(ImportField field, BigDecimal number) {
        if (number.signum() < 0) {
            refuse(field, new TabularRefusal.BelowZero(number.toPlainString()));
        }
        return number.signum() >= 0;
    }

    private Optional<BigDecimal> number(ImportField field, int mostDigits, int mostDecimals) {
        var limits = new NumberText.Limits(mostDigits, mostDecimals);
        return cell(field).flatMap(text -> switch (NumberText.read(text, columns.format().decimals(), limits)) {
            case Outcome.Done<BigDecimal>(var number) -> {
                note(field, number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
                yield Optional.of(number);
            }
            case Outcome.Refused<BigDecimal>(var reasons) -> {
                refuse(field, reasons.getFirst());
                yield Optional.empty();
            }
        });
    }

    private Optional<String> cell(ImportField field) {
        var text = columns.content(field, row).strip();
        if (text.isEmpty() && field.required()) {
            refuse(field, new TabularRefusal.Missing());
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private void note(ImportField field, String value) {
        if (!value.isEmpty()) {
            values.put(field.key(), value);
        }
    }

    /// Without the quote that exports put before what a spreadsheet would take for a formula.
    private static String withoutGuard(String text) {
        return CsvExport.isGuarded(text) ? text.substring(1) : text;
    }
}
