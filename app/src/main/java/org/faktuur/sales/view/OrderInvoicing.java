package org.faktuur.sales.view;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import org.faktuur.customers.Customer;
import org.faktuur.money.Percent;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.SalesOrderHeader.Invoicing;
import org.faktuur.sales.SalesOrderHeader.Reckoning;
import org.faktuur.sales.SalesOrderHeader.Settling;
import org.faktuur.sales.SalesRefusal;
import org.faktuur.session.Language;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.texts.Words;

/// How an order is invoiced, as it is edited: method of payment, cash discount, how its amounts come about, the
/// language and the note of the paper.
public final class OrderInvoicing {

    private final EntryForm form = new EntryForm(_ -> "");
    private final EntryForm.Choice<String> method = form.choice("method", "", List.of(""), Words::plain);
    private final EntryForm.Choice<String> cashDiscount = form.choice("cashDiscount", "", List.of(""), Words::plain);
    private final EntryForm.Choice<Optional<Language>> language = form.choice("language", Optional.empty(),
            languages(), OrderInvoicing::worded);
    private final EntryField<Percent> discount = form.field("discount", EntryKind.percent(), Percent.ZERO);
    private final EntryField<BigDecimal> fixedRate = form.field("fixedRate", EntryKind.exchangeRate(),
            BigDecimal.ZERO);
    private final EntryField<String> note = form.text("note", 1000);
    private final BooleanProperty pricesIncludeVat = form.flag("pricesIncludeVat");
    private final BooleanProperty autoCharges = form.flag("autoCharges");
    private final BooleanProperty summary = form.flag("summary");
    private String postingProfile = "";
    private boolean offering;

    OrderInvoicing() {
        discount.rule(OrderInvoicing::againstDiscount);
        fixedRate.rule(OrderInvoicing::againstRate);
        autoCharges.set(true);
    }

    private static List<Optional<Language>> languages() {
        return Stream.concat(Stream.of(Optional.<Language>empty()), Arrays.stream(Language.values()).map(Optional::of))
                .toList();
    }

    private static Words worded(Optional<Language> chosen) {
        return chosen.map(Words::of).orElseGet(() -> Words.of("SalesOrderInvoicing.ofPayer"));
    }

    private static Optional<Refusal> againstDiscount(Percent asked) {
        return asked.compareTo(Percent.ZERO) < 0 || asked.compareTo(Percent.HUNDRED) > 0
                ? Optional.of(new SalesRefusal.OrderDiscountOutOfRange()) : Optional.empty();
    }

    private static Optional<Refusal> againstRate(BigDecimal asked) {
        return asked.signum() < 0 ? Optional.of(new SalesRefusal.FixedRateBelowZero()) : Optional.empty();
    }

    /// Its fields, by the names of their nodes.
    public EntryForm form() {
        return form;
    }

    /// Whether what stands as price on the lines includes VAT.
    public BooleanProperty pricesIncludeVat() {
        return pricesIncludeVat;
    }

    /// What one unit of its currency is worth in the company's, whatever the rate of the day; zero: not fixed.
    EntryField<BigDecimal> fixedRate() {
        return fixedRate;
    }

    /// Fields that are typed in.
    List<EntryField<?>> fields() {
        return List.of(discount, fixedRate, note);
    }

    /// Says whenever something of it changes.
    void whenChanged(Runnable told) {
        Runnable changed = () -> {
            if (!offering) {
                told.run();
            }
        };
        fields().forEach(field -> field.value().subscribe((_, _) -> changed.run()));
        Stream.of(method, cashDiscount).forEach(choice -> choice.value().subscribe((_, _) -> changed.run()));
        language.value().subscribe((_, _) -> changed.run());
        Stream.of(pricesIncludeVat, autoCharges, summary).forEach(flag -> flag.subscribe((_, _) -> changed.run()));
    }

    /// The methods of payment and cash discounts that there are.
    void offer(List<String> methods, List<String> discounts) {
        offering = true;
        method.offer(withNone(methods, method.get()), method.get());
        cashDiscount.offer(withNone(discounts, cashDiscount.get()), cashDiscount.get());
        offering = false;
    }

    private static List<String> withNone(List<String> codes, String chosen) {
        return Stream.concat(Stream.of("", chosen), codes.stream()).distinct().toList();
    }

    /// Takes over what a customer's new orders start with.
    void take(Customer.Habits habits) {
        var was = written();
        show(new Invoicing(new Settling(habits.paymentMethod(), habits.cashDiscount(), habits.postingProfile()),
                new Reckoning(habits.pricesIncludeVat(), was.reckoning().discount(), was.reckoning().fixedRate(),
                        was.reckoning().autoCharges()), was.language(), habits.summary(), was.note()));
    }

    void show(Invoicing shown) {
        choose(method, shown.settling().paymentMethod());
        choose(cashDiscount, shown.settling().cashDiscount());
        postingProfile = shown.settling().postingProfile();
        language.value().set(shown.language());
        discount.set(shown.reckoning().discount());
        fixedRate.set(shown.reckoning().fixedRate().orElse(BigDecimal.ZERO));
        note.set(shown.note());
        pricesIncludeVat.set(shown.reckoning().pricesIncludeVat());
        autoCharges.set(shown.reckoning().autoCharges());
        summary.set(shown.summary());
    }

    private static void choose(EntryForm.Choice<String> choice, String code) {
        choice.offer(withNone(List.copyOf(choice.from()), code), code);
    }

    /// As it stands.
    Invoicing written() {
        return new Invoicing(new Settling(method.get(), cashDiscount.get(), postingProfile),
                new Reckoning(pricesIncludeVat.get(), discount.get(),
                        Optional.of(fixedRate.get()).filter(rate -> rate.signum() > 0), autoCharges.get()),
                language.get(), summary.get(), note.get());
    }
}
