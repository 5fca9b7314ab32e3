package org.faktuur.customers.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.faktuur.customers.PaymentFaults;
import org.faktuur.customers.PaymentRefusal;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.CodedForm;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.SetupPage;
import org.faktuur.shell.SetupRows;
import org.faktuur.texts.Words;

/// The terms of payment, with what they come to for an invoice of the session date.
public final class PaymentTermsViewModel implements SetupPage<PaymentTerms> {

    private static final String NAME = "PaymentTermsView";

    private final Desk desk;
    private final CodedForm coded = new CodedForm(PaymentTermsViewModel::place);
    private final EntryForm form = coded.form();
    private final EntryForm.Choice<PaymentTerms.Method> method = form.choice("editMethod", PaymentTerms.Method.NET);
    private final EntryField<Integer> months = form.field("editMonths", EntryKind.whole(), 0);
    private final EntryField<Integer> days = form.field("editDays", EntryKind.whole(), 0);
    private final EntryField<Integer> dayOfMonth = form.field("editDayOfMonth", EntryKind.whole(), 0);
    private final EntryForm.Choice<Optional<DayOfWeek>> weekday = form.choice("editWeekday", Optional.empty(),
            Stream.concat(Stream.of(Optional.<DayOfWeek>empty()), Arrays.stream(DayOfWeek.values()).map(Optional::of))
                    .toList(), PaymentTermsViewModel::words);
    private final EntryField<Integer> cutoff = form.field("editCutoff", EntryKind.whole(), 0);
    private final EntryForm.Choice<PaymentTerms.WorkingDay> workingDay = form.choice("editWorkingDay",
            PaymentTerms.WorkingDay.ANY);
    private final SetupRows<PaymentTerms> setup;

    PaymentTermsViewModel(Desk desk, CustomerSetup books) {
        this.desk = desk;
        this.setup = new SetupRows<>("CustomerSetupFeature.terms", new SetupRows.Listing<>(NAME,
                books.codes().terms()::all, columns(), PaymentTerms::code), new SetupRows.Editing<>(form, this::fill,
                this::written, SetupRows::called), SetupRows.Verbs.of(books.verbs().terms()), desk);
    }

    private static String place(Refusal refusal) {
        return switch (refusal) {
            case PaymentRefusal.TermsOutOfRange _ -> "editDays";
            case PaymentRefusal.NoSuchDayOfMonth _, PaymentRefusal.TwoPaymentDays _ -> "editDayOfMonth";
            case PaymentRefusal.CutoffDayNeeded _ -> "editCutoff";
            default -> "";
        };
    }

    private static Words words(Optional<DayOfWeek> day) {
        return texts -> day.map(each -> each.getDisplayName(TextStyle.FULL_STANDALONE, texts.language().locale()))
                .orElseGet(() -> texts.text("PaymentTermsView.noWeekday"));
    }

    @Override
    public SetupRows<PaymentTerms> setup() {
        return setup;
    }

    /// When an invoice of the session date is due by the terms as they stand in the form.
    ObservableValue<Words> example() {
        return Bindings.createObjectBinding(this::reckoned, method.value(), months.value(), days.value(),
                dayOfMonth.value(), weekday.value(), cutoff.value(), workingDay.value());
    }

    private Words reckoned() {
        var terms = written();
        return PaymentFaults.of(terms).isEmpty() ? Words.of("PaymentTermsView.example",
                Map.of("invoiced", today(), "due", terms.dueDate(today()))) : Words.NONE;
    }

    private LocalDate today() {
        return desk.session().today();
    }

    private void fill(Optional<PaymentTerms> row) {
        var terms = row.orElse(PaymentTerms.net("", "", 0));
        coded.fill(row);
        method.value().set(terms.method());
        months.set(terms.months());
        days.set(terms.days());
        dayOfMonth.set(terms.payDay().ofMonth().orElse(0));
        weekday.value().set(terms.payDay().ofWeek());
        cutoff.set(terms.payDay().cutoff().orElse(0));
        workingDay.value().set(terms.workingDay());
    }

    private PaymentTerms written() {
        return new PaymentTerms(coded.code(), coded.name(), method.get(), months.get(), days.get(),
                new PaymentTerms.PayDay(typed(dayOfMonth), weekday.get(), typed(cutoff)), workingDay.get());
    }

    private static OptionalInt typed(EntryField<Integer> day) {
        return day.get() == 0 ? OptionalInt.empty() : OptionalInt.of(day.get());
    }

    private List<ListColumn<PaymentTerms>> columns() {
        return List.of(ListColumn.text("code", "code.code", PaymentTerms::code).wide(90),
                ListColumn.text("name", "code.name", PaymentTerms::name).wide(190),
                ListColumn.<PaymentTerms, PaymentTerms.Method>status("method", "PaymentTermsView.method",
                        PaymentTerms.Method.class, PaymentTerms::method).wide(130),
                ListColumn.number("months", "PaymentTermsView.months", PaymentTerms::months),
                ListColumn.number("days", "PaymentTermsView.days", PaymentTerms::days),
                ListColumn.<PaymentTerms>date("due", "PaymentTermsView.dueToday", row -> row.dueDate(today()))
                        .wide(130));
    }
}
