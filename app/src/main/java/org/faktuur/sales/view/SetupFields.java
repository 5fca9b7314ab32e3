package org.faktuur.sales.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.InvoiceGroup;
import org.faktuur.sales.InvoiceSetup;
import org.faktuur.session.Language;
import org.faktuur.shell.Command;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryKind;
import org.joda.money.CurrencyUnit;

/// The fields of the Setup tab: what one invoice has otherwise than its order, its customer and the run would have it.
public final class SetupFields {

    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_NOTE = 1000;

    /// When it is dated, from when its terms run, and a rate of its own; zero: the rate of the day.
    public record Dates(EntryField<LocalDate> invoiceDate, EntryField<LocalDate> documentDate,
                        EntryField<BigDecimal> fixedRate) {
    }

    /// Codes of terms, method, cash discount and posting profile; empty: none.
    public record Settling(ObjectProperty<String> paymentTerms, ObjectProperty<String> paymentMethod,
                           ObjectProperty<String> cashDiscount, ObjectProperty<String> postingProfile) {
    }

    /// The paper's language, the customer's reference and what is printed besides.
    public record Wording(ObjectProperty<Language> language, EntryField<String> reference, EntryField<String> note) {
    }

    private final InvoicingFields fields;
    private final ObjectProperty<Optional<InvoiceToBe>> shown;
    private final InvoiceParts parts;
    private final ObservableValue<Optional<Refusal>> closed;
    private final Dates dates;
    private final Settling settling;
    private final Wording wording;
    private final ObservableValue<Optional<Refusal>> wrong;
    private final Command asOrdered;
    private Optional<InvoiceGroup.Key> loaded = Optional.empty();
    private boolean loading;

    SetupFields(InvoicingFields fields, InvoicesToBe invoices, CurrencyUnit own, LocalDate today) {
        this.fields = fields;
        this.shown = invoices.current();
        this.parts = invoices.parts();
        this.closed = shown.map(each -> each.isEmpty() || each.get().header().isEmpty()
                ? Optional.of(new PostingRefusal.NoInvoiceShown())
                : each.get().posted().map(_ -> new PostingRefusal.PostedAlready()));
        this.dates = new Dates(new EntryField<>(EntryKind.date(), today).whenTyped(this::changeDate)
                .closedWhile(closed), entry(EntryKind.date(), today),
                rate().closedWhile(Bindings.createObjectBinding(() -> closed.getValue().or(() -> own(own)), shown)));
        this.settling = new Settling(choice(""), choice(""), choice(""), choice(""));
        this.wording = new Wording(choice(Language.EN), entry(EntryKind.text(LONGEST_REFERENCE), ""),
                entry(EntryKind.text(LONGEST_NOTE), ""));
        this.wrong = wrongOf(dates.invoiceDate(), dates.documentDate(), dates.fixedRate(), wording.reference(),
                wording.note());
        this.asOrdered = Command.of(this::takeBack)
                .unless(Bindings.createObjectBinding(this::nothingChanged, shown, fields.setups(), wrong));
        shown.addListener((_, _, _) -> load());
    }

    private static Optional<Refusal> own(Optional<InvoiceToBe> each, CurrencyUnit own) {
        return each.flatMap(InvoiceToBe::header).filter(order -> order.header().terms().currency().equals(own))
                .map(_ -> new PostingRefusal.InOwnCurrency());
    }

    private Optional<Refusal> own(CurrencyUnit own) {
        return own(shown.get(), own);
    }

    private EntryField<BigDecimal> rate() {
        return new EntryField<>(EntryKind.exchangeRate(), BigDecimal.ZERO).whenTyped(_ -> change())
                .rule(rate -> rate.signum() < 0 ? Optional.of(new PostingRefusal.RateBelowZero()) : Optional.empty());
    }

    private <T> EntryField<T> entry(EntryKind<T> kind, T first) {
        return new EntryField<>(kind, first).whenTyped(_ -> change()).closedWhile(closed);
    }

    private <T> ObjectProperty<T> choice(T first) {
        var made = new SimpleObjectProperty<>(first);
        made.addListener((_, _, _) -> change());
        return made;
    }

    /// Dates and rate.
    public Dates dates() {
        return dates;
    }

    /// How it is paid.
    public Settling settling() {
        return settling;
    }

    /// What its paper says.
    public Wording wording() {
        return wording;
    }

    /// Why nothing can be changed; empty where something can.
    public ObservableValue<Optional<Refusal>> closed() {
        return closed;
    }

    /// Takes back what was changed for the invoice.
    public Command asOrdered() {
        return asOrdered;
    }

    private Optional<InvoiceGroup.Key> key() {
        return shown.get().map(each -> each.group().key());
    }

    private void takeBack() {
        loaded = Optional.empty();
        key().ifPresent(fields.setups()::remove);
        load();
    }

    private Optional<Refusal> nothingChanged() {
        return key().filter(fields.setups()::containsKey).isPresent() || wrong.getValue().isPresent() ? Optional.empty()
                : Optional.of(new PostingRefusal.NothingSetUp());
    }

    private Optional<SetupBase> base() {
        return shown.get().flatMap(each -> each.header()
                .map(header -> SetupBase.of(each, header, parts.payer(each), fields.parameters())));
    }

    /// Shows what the current invoice has.
    void load() {
        loading = true;
        base().map(base -> base.with(fields.setups().getOrDefault(key().orElseThrow(), InvoiceSetup.AS_ORDERED)))
                .ifPresent(this::show);
        loaded = key();
        loading = false;
    }

    private void show(SetupBase has) {
        keep(dates.invoiceDate(), has.dates().invoiceDate());
        keep(dates.documentDate(), has.dates().documentDate());
        keep(dates.fixedRate(), has.dates().fixedRate());
        settling.paymentTerms().set(has.settling().paymentTerms());
        settling.paymentMethod().set(has.settling().paymentMethod());
        settling.cashDiscount().set(has.settling().cashDiscount());
        settling.postingProfile().set(has.settling().postingProfile());
        wording.language().set(has.wording().language());
        keep(wording.reference(), has.wording().reference());
        keep(wording.note(), has.wording().note());
    }

    /// What was typed for this invoice and will not do stays to be seen.
    private <T> void keep(EntryField<T> field, T value) {
        var isWrong = field.wrong().get().isPresent();
        if (isWrong ? !loaded.equals(key()) : !field.get().equals(value)) {
            field.set(value);
        }
    }

    /// The terms go on running from the invoice date, unless a document date was typed.
    private void changeDate(LocalDate typed) {
        if (key().map(fields.setups()::get).flatMap(setup -> setup.dates().documentDate()).isEmpty()) {
            dates.documentDate().set(typed);
        }
        change();
    }

    private void change() {
        if (loading || !closed.getValue().isEmpty()) {
            return;
        }
        base().ifPresent(base -> {
            var setup = base.to(typed());
            if (setup.equals(InvoiceSetup.AS_ORDERED)) {
                fields.setups().remove(key().orElseThrow());
            } else {
                fields.setups().put(key().orElseThrow(), setup);
            }
        });
    }

    private SetupBase typed() {
        return new SetupBase(
                new SetupBase.Dates(dates.invoiceDate().get(), dates.documentDate().get(), dates.fixedRate().get()),
                new SetupBase.Settling(orNone(settling.paymentTerms()), orNone(settling.paymentMethod()),
                        orNone(settling.cashDiscount()), orNone(settling.postingProfile())),
                new SetupBase.Wording(wording.language().get(), wording.reference().get(), wording.note().get()));
    }

    private static String orNone(ObjectProperty<String> code) {
        return code.get() == null ? "" : code.get();
    }

    /// Why what was typed will not do; empty while all is well.
    ObservableValue<Optional<Refusal>> wrong() {
        return wrong;
    }

    private static ObservableValue<Optional<Refusal>> wrongOf(EntryField<?>... entries) {
        return Bindings.createObjectBinding(() -> Stream.of(entries).flatMap(entry -> entry.wrong().get().stream())
                .findFirst(), Stream.of(entries).map(EntryField::wrong).toArray(Observable[]::new));
    }
}
