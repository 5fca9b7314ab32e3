package org.faktuur.receivables.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.numbering.DocumentKind;
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
import org.faktuur.texts.Words;

/// What is open of a customer, to be settled with each other: a payment or a credit note with invoices.
public final class SettleTransactionsViewModel implements SettlingPage {

    private record Read(CustomerTransactionRow.Customer customer, List<OpenTransaction> open, SettlementRules rules) {
    }

    private final ReceivablesPages pages;
    private final String account;
    private final EntryForm form = new EntryForm(_ -> "");
    private final EntryField<LocalDate> date;
    private final Settling settling;
    private final ReadOnlyObjectWrapper<Words> customer = new ReadOnlyObjectWrapper<>(Words.NONE);
    private SettlementRules rules = SettlementRules.STANDARD;

    SettleTransactionsViewModel(ReceivablesPages pages, String account) {
        this.pages = pages;
        this.settling = new Settling(pages.desk(), this::proposed, this::reckon);
        this.account = account;
        this.date = form.field("date", EntryKind.date(), pages.desk().session().today());
        date.value().subscribe((_, _) -> reckon());
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

    /// Whose transactions they are.
    public ReadOnlyObjectProperty<Words> customer() {
        return customer.getReadOnlyProperty();
    }

    @Override
    public Command proposing() {
        return Command.of(() -> settling.lines.take(proposed(settling.lines.open())));
    }

    @Override
    public Command ok() {
        return settling.posting(this::post);
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("SettleTransactionsView.title"));
    }

    @Override
    public void onShown() {
        pages.desk().background().run(() -> new Read(pages.books().named(account),
                pages.books().receivables().open(account), pages.books().setup().parameters().rules()), read -> {
            rules = read.rules();
            customer.set(Words.plain(read.customer().account() + " " + read.customer().name()));
            settling.lines.show(read.open());
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
        var rest = settling.lines.rows().stream().filter(row -> !row.isUntouched()).findFirst()
                .map(row -> settling.lines.net(row.open().open().amount().getCurrencyUnit()));
        settling.reckoned(rest.map(left -> left.isZero() ? Words.of("SettleTransactionsView.comesOut")
                : Words.of("SettleTransactionsView.differs", Map.of("left", left)))
                .orElse(Words.of("SettleTransactionsView.nothing")), form);
    }

    private void post() {
        var wanted = settling.lines.wanted();
        var day = date.get();
        settling.post(() -> pages.verbs().settle().settle(account, day, wanted), this::posted);
    }

    private void posted(Settled done) {
        var navigator = pages.desk().navigator();
        navigator.say(Message.done(Words.of("SettleTransactionsView.posted",
                Map.of("settlement", done.settlement().number())), Link.to(done.settlement(), navigator)));
    }
}
