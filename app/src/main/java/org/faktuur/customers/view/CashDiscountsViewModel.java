package org.faktuur.customers.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.faktuur.customers.CashDiscount;
import org.faktuur.customers.PaymentRefusal;
import org.faktuur.money.Percent;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.CodedForm;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.SetupPage;
import org.faktuur.shell.SetupRows;
import org.faktuur.shell.Suggestion;
import org.faktuur.texts.Words;

/// The cash discounts, with what each offers on an invoice of the session date.
public final class CashDiscountsViewModel implements SetupPage<CashDiscount> {

    private final Desk desk;
    private final CustomerSetup books;
    private final CodedForm coded = new CodedForm(CashDiscountsViewModel::place);
    private final EntryForm form = coded.form();
    private final EntryField<Integer> months = form.field("editMonths", EntryKind.whole(), 0);
    private final EntryField<Integer> days = form.field("editDays", EntryKind.whole(), 0);
    private final EntryField<Percent> percent = form.field("editPercent", EntryKind.percent(), Percent.ZERO);
    private final EntryField<String> next = form.text("editNext", 20, this::suggest);
    private final SetupRows<CashDiscount> setup;

    CashDiscountsViewModel(Desk desk, CustomerSetup books) {
        this.desk = desk;
        this.books = books;
        this.setup = new SetupRows<>("CustomerSetupFeature.discounts", new SetupRows.Listing<>("CashDiscountsView",
                books.codes().discounts()::all, columns(), CashDiscount::code), new SetupRows.Editing<>(form,
                this::fill, this::written, SetupRows::called), SetupRows.Verbs.of(books.verbs().discounts()), desk);
    }

    private static String place(Refusal refusal) {
        return switch (refusal) {
            case PaymentRefusal.TermsOutOfRange _ -> "editDays";
            case PaymentRefusal.CashDiscountOutOfRange _ -> "editPercent";
            case PaymentRefusal.NoSuchCashDiscount _, PaymentRefusal.CashDiscountCircle _ -> "editNext";
            default -> "";
        };
    }

    @Override
    public SetupRows<CashDiscount> setup() {
        return setup;
    }

    /// What an invoice of the session date would offer by the discount as it stands in the form, and those chained
    /// to it.
    ObservableValue<Words> example() {
        return Bindings.createObjectBinding(this::offered, months.value(), days.value(), percent.value(),
                next.value());
    }

    private Words offered() {
        var today = desk.session().today();
        var written = written();
        if (written.percent().isZero()) {
            return Words.NONE;
        }
        Map<String, CashDiscount> codes = setup.rows().list().rows().stream()
                .collect(Collectors.toMap(CashDiscount::code, Function.identity()));
        codes.put(written.code(), written);
        var chain = CashDiscount.chain(written.code(), codes);
        return texts -> texts.text("CashDiscountsView.example", Map.of("invoiced", today)) + " "
                + chain.stream().map(each -> texts.text("CashDiscountsView.offer", Map.of("percent", each.percent(),
                        "until", each.until(today)))).collect(Collectors.joining("; ")) + ".";
    }

    /// The discounts that go on what is typed.
    List<Suggestion> suggest(String typed) {
        return books.codes().discounts().all().stream().filter(each -> !each.code().equals(coded.code()))
                .filter(each -> each.code().regionMatches(true, 0, typed, 0, typed.length()))
                .map(each -> new Suggestion(each.code(), each.name())).toList();
    }

    private void fill(Optional<CashDiscount> row) {
        coded.fill(row);
        months.set(row.map(CashDiscount::months).orElse(0));
        days.set(row.map(CashDiscount::days).orElse(0));
        percent.set(row.map(CashDiscount::percent).orElse(Percent.ZERO));
        next.set(row.map(CashDiscount::next).orElse(""));
    }

    private CashDiscount written() {
        return new CashDiscount(coded.code(), coded.name(), months.get(), days.get(), percent.get(), next.get());
    }

    private List<ListColumn<CashDiscount>> columns() {
        return List.of(ListColumn.text("code", "code.code", CashDiscount::code).wide(80),
                ListColumn.text("name", "code.name", CashDiscount::name).wide(160),
                ListColumn.number("months", "PaymentTermsView.months", CashDiscount::months),
                ListColumn.number("days", "PaymentTermsView.days", CashDiscount::days),
                ListColumn.number("percent", "CashDiscountsView.percent", CashDiscount::percent),
                ListColumn.text("next", "CashDiscountsView.next", CashDiscount::next).wide(140));
    }
}
