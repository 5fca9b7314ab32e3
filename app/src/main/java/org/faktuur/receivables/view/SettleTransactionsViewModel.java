package org.faktuur.receivables.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.receivables.CustomerTransaction;
import org.faktuur.receivables.CustomerTransactionRow;
import org.faktuur.receivables.OpenTransaction;
import org.faktuur.receivables.SettleTransactions.Settled;
import org.faktuur.receivables.SettlementPart;
import org.faktuur.receivables.SettlementProposal;
import org.faktuur.receivables.SettlementRules;
import org.faktuur.shell.Command;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Link;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// What is open of a customer, to be settled with each other: a payment or a credit note with invoices.
public final class SettleTransactionsViewModel implements Page {

    private record Read(CustomerTransactionRow.Customer customer, List<OpenTransaction> open, SettlementRules rules) {
    }

    private final ReceivablesPages pages;
    private final String account;
    private final EntryForm form = new EntryForm(_ -> "");
    private final EntryField<LocalDate> date;
    private final OpenLines lines = new OpenLines(this::proposed, this::reckon);
    private final ReadOnlyObjectWrapper<Words> customer = new ReadOnlyObjectWrapper<>(Words.NONE);
    private final ReadOnlyObjectWrapper<Words> sums = new ReadOnlyObjectWrapper<>(Words.NONE);
    private final ReadOnlyObjectWrapper<List<Refusal>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> against = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private SettlementRules rules = SettlementRules.STANDARD;

    SettleTransactionsViewModel(ReceivablesPages pages, String account) {
        this.pages = pages;
        this.account = account;
        this.date = form.field("date", EntryKind.date(), pages.desk().session().today());
        date.value().subscribe((_, _) -> reckon());
    }

    /// The day of the settlement.
    public EntryForm form() {
        return form;
    }

    /// Whose desk it is.
    public ReceivablesPages pages() {
        return pages;
    }

    /// What is open, with how much of it is settled.
    public OpenLines lines() {
        return lines;
    }

    /// Whose transactions they are.
    public ReadOnlyObjectProperty<Words> customer() {
        return customer.getReadOnlyProperty();
    }

    /// Whether what is settled comes out.
    public ReadOnlyObjectProperty<Words> sums() {
        return sums.getReadOnlyProperty();
    }

    /// Why it was refused; empty while it was not.
    public ReadOnlyObjectProperty<List<Refusal>> problems() {
        return problems.getReadOnlyProperty();
    }

    /// Settles all that can be, the oldest first.
    public Command proposing() {
        return Command.of(() -> lines.take(proposed(lines.open())));
    }

    /// Settles nothing.
    public Command clear() {
        return Command.of(() -> lines.take(List.of()));
    }

    /// Posts the settlement.
    public Command ok() {
        return Command.of(this::post).unless(against);
    }

    /// Posts nothing.
    public Command cancel() {
        return Command.of(() -> closed.set(true));
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("SettleTransactionsView.title"));
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    @Override
    public void onShown() {
        pages.desk().background().run(() -> new Read(pages.books().named(account),
                pages.books().receivables().open(account), pages.books().setup().parameters().rules()), read -> {
            rules = read.rules();
            customer.set(Words.plain(read.customer().account() + " " + read.customer().name()));
            lines.show(read.open());
            reckon();
        });
    }

    /// Those of the currency of the first.
    private List<SettlementPart> proposed(List<OpenTransaction> chosen) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        var currency = chosen.getFirst().open().amount().getCurrencyUnit();
        return SettlementProposal.of(chosen.stream().filter(each ->
                each.open().amount().getCurrencyUnit().equals(currency)).toList(), currency, discountDay(chosen),
                rules).parts();
    }

    private LocalDate discountDay(List<OpenTransaction> chosen) {
        return chosen.stream().map(OpenTransaction::transaction)
                .filter(each -> each.document().kind() == DocumentKind.PAYMENT).map(CustomerTransaction::date)
                .max(LocalDate::compareTo).orElse(date.get());
    }

    private void reckon() {
        problems.set(List.of());
        var rest = lines.rows().stream().filter(row -> !row.isUntouched()).findFirst()
                .map(row -> lines.net(row.open().open().amount().getCurrencyUnit()));
        sums.set(rest.map(left -> left.isZero() ? Words.of("SettleTransactionsView.comesOut")
                : Words.of("SettleTransactionsView.differs", Map.of("left", left)))
                .orElse(Words.of("SettleTransactionsView.nothing")));
        against.set(lines.wrong().or(() -> form.problems().stream().findFirst()));
    }

    private void post() {
        var wanted = lines.wanted();
        var day = date.get();
        against.set(Optional.of(new ReceivablesPageRefusal.BeingRegistered()));
        pages.desk().background().run(() -> pages.verbs().settle().settle(account, day, wanted), this::posted,
                () -> against.set(Optional.empty()));
    }

    private void posted(Outcome<Settled> outcome) {
        switch (outcome) {
            case Outcome.Done<Settled>(var done) -> {
                closed.set(true);
                var navigator = pages.desk().navigator();
                navigator.say(Message.done(Words.of("SettleTransactionsView.posted",
                        Map.of("settlement", done.settlement().number())), Link.to(done.settlement(), navigator)));
            }
            case Outcome.Refused<Settled>(var reasons) -> problems.set(reasons);
        }
    }
}
