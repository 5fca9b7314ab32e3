package org.faktuur.receivables.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.customers.Customer;
import org.faktuur.money.Rounding;
import org.faktuur.receivables.BankAccount;
import org.faktuur.receivables.MatchBasis;
import org.faktuur.receivables.OpenTransaction;
import org.faktuur.receivables.Payment;
import org.faktuur.receivables.PaymentDraft;
import org.faktuur.receivables.PaymentMatch;
import org.faktuur.receivables.RegisterPayment.Registered;
import org.faktuur.receivables.RegisterPayment.Registration;
import org.faktuur.receivables.SettlementPart;
import org.faktuur.receivables.SettlementRules;
import org.faktuur.shell.Command;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Link;
import org.faktuur.shell.Message;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A payment as it is registered: from whom, how much, and what of what is open it settles, which is proposed.
public final class RegisterPaymentViewModel implements SettlingPage {

    private record Read(Optional<Customer> customer, List<OpenTransaction> open, SettlementRules rules) {
    }

    private final ReceivablesPages pages;
    private final PaymentDraft draft;
    private final EntryForm form = new EntryForm(_ -> "");
    private final EntryField<String> customer;
    private final EntryField<LocalDate> date;
    private final EntryField<Money> amount;
    private final EntryForm.Choice<CurrencyUnit> currency;
    private final EntryForm.Choice<BankAccount> bankAccount;
    private final EntryField<String> reference = form.text("reference", 140);
    private final Settling settling;
    private final ReadOnlyObjectWrapper<Words> customerName = new ReadOnlyObjectWrapper<>(Words.NONE);
    private final ReadOnlyObjectWrapper<MatchBasis> basis = new ReadOnlyObjectWrapper<>(MatchBasis.NONE);
    private final ReadOnlyObjectWrapper<Optional<Registered>> registered = new ReadOnlyObjectWrapper<>(Optional.empty());
    private SettlementRules rules = SettlementRules.STANDARD;
    private boolean filling;

    RegisterPaymentViewModel(ReceivablesPages pages, PaymentDraft draft) {
        this.pages = pages;
        this.settling = new Settling(pages.desk(), this::proposed, this::reckon);
        this.draft = draft;
        var accounting = pages.books().setup().accounting();
        var received = draft.received().orElse(Money.zero(accounting));
        this.customer = form.text("customer", 20, pages.books()::suggest);
        this.date = form.field("date", EntryKind.date(), draft.date());
        this.amount = form.field("amount", EntryKind.money(accounting), inKind(received));
        this.currency = form.choice("currency", received.getCurrencyUnit(), pages.books().currencies(),
                each -> Words.plain(each.getCode()));
        this.bankAccount = form.choice("bankAccount", null, List.of(), RegisterPaymentViewModel::named);
        customer.set(draft.customer().orElse(""));
        reference.set(draft.origin().reference());
        customer.value().subscribe((_, _) -> load());
        date.value().subscribe((_, _) -> propose());
        amount.value().subscribe((_, _) -> propose());
        currency.value().subscribe((_, _) -> propose());
        reference.value().subscribe((_, _) -> propose());
    }

    private static Words named(BankAccount account) {
        return Words.plain(account == null ? "" : account.code() + " " + account.name());
    }

    private Money inKind(Money received) {
        return Money.of(pages.books().setup().accounting(), received.getAmount(), Rounding.HALF_AWAY_FROM_ZERO);
    }

    @Override
    public EntryForm form() {
        return form;
    }

    @Override
    public Settling settling() {
        return settling;
    }

    @Override
    public ReceivablesPages pages() {
        return pages;
    }

    /// What the customer is called.
    public ReadOnlyObjectProperty<Words> customerName() {
        return customerName.getReadOnlyProperty();
    }

    /// By what the proposal was made.
    public ReadOnlyObjectProperty<MatchBasis> basis() {
        return basis.getReadOnlyProperty();
    }

    /// What was posted; empty until it is.
    public ReadOnlyObjectProperty<Optional<Registered>> registered() {
        return registered.getReadOnlyProperty();
    }

    @Override
    public Command proposing() {
        return Command.of(this::propose);
    }

    @Override
    public Command ok() {
        return settling.posting(this::post);
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("RegisterPaymentView.title"));
    }

    @Override
    public void onShown() {
        pages.desk().background().run(() -> pages.books().setup().bankAccounts().all(), accounts -> {
            bankAccount.offer(accounts, accounts.stream().filter(each -> each.code().equals(draft.bankAccount()))
                    .findFirst().or(() -> accounts.stream().findFirst()).orElse(null));
            load();
        });
    }

    private void load() {
        var account = customer.get();
        pages.desk().background().run(() -> new Read(pages.books().customer(account),
                account.isEmpty() ? List.of() : pages.books().receivables().open(account),
                pages.books().setup().parameters().rules()), this::show);
    }

    private void show(Read read) {
        rules = read.rules();
        customerName.set(read.customer().map(each -> Words.plain(each.name())).orElse(Words.NONE));
        filling = true;
        if (draft.received().isEmpty()) {
            read.customer().map(each -> each.billing().currency())
                    .filter(each -> currency.from().contains(each)).ifPresent(currency.value()::set);
        }
        settling.lines.show(read.open());
        filling = false;
        propose();
    }

    private Money received() {
        return Money.of(currency.get(), amount.get().getAmount(), Rounding.HALF_AWAY_FROM_ZERO);
    }

    private PaymentMatch.Paid paid() {
        return new PaymentMatch.Paid(received(), date.get(), reference.get());
    }

    private List<SettlementPart> proposed(List<OpenTransaction> chosen) {
        return PaymentMatch.propose(paid(), chosen.stream().filter(each ->
                each.open().amount().getCurrencyUnit().equals(currency.get())).toList(), rules).parts();
    }

    private void propose() {
        if (filling) {
            return;
        }
        if (amount.get().isZero()) {
            basis.set(MatchBasis.NONE);
            settling.lines.take(List.of());
            return;
        }
        var match = PaymentMatch.of(paid(), settling.lines.open(), rules, true);
        basis.set(match.basis());
        settling.lines.take(match.proposal().parts());
    }

    private void reckon() {
        var received = received();
        var left = received.minus(settling.lines.net(currency.get()));
        settling.reckoned(Words.of(left.isZero() ? "RegisterPaymentView.used" : left.isNegative() == received.isNegative()
                ? "RegisterPaymentView.left" : "RegisterPaymentView.short", Map.of("received", received,
                "used", received.minus(left), "left", left.abs())), form);
    }

    private void post() {
        var problem = form.problems();
        if (!problem.isEmpty()) {
            settling.end.refuse(problem);
            return;
        }
        var wanted = new Registration(customer.get(), date.get(), received(),
                Optional.ofNullable(bankAccount.get()).map(BankAccount::code).orElse(""),
                new Payment.Origin(reference.get(), draft.origin().bankEntry()), settling.lines.wanted());
        settling.post(() -> pages.verbs().register().register(wanted), this::posted);
    }

    private void posted(Registered done) {
        registered.set(Optional.of(done));
        var navigator = pages.desk().navigator();
        navigator.say(Message.done(Words.of("RegisterPaymentView.posted", Map.of("payment",
                done.payment().number(), "received", done.received())),
                Link.to(done.payment(), navigator), Link.to(done.voucher(), navigator)));
    }
}
