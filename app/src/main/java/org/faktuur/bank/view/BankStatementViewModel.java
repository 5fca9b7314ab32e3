package org.faktuur.bank.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.bank.BankRefusal;
import org.faktuur.bank.EntryState;
import org.faktuur.bank.KeptStatement;
import org.faktuur.bank.MatchedEntry;
import org.faktuur.bank.PostBankEntries;
import org.faktuur.listing.Sort;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Refusal;
import org.faktuur.receivables.CustomerTransactionRow;
import org.faktuur.receivables.PaymentDraft;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.Link;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The entries of a bank statement, each with the payment that is proposed for it, to be confirmed.
public final class BankStatementViewModel implements Page {

    private static final String KEY = "BankStatementView.";

    private final BankDesk bank;
    private final Desk desk;
    private final KeptStatement statement;
    private List<MatchedEntry> matched = List.of();
    private final PagedList<MatchedEntry> entries;
    private final ObservableValue<Optional<Refusal>> none;

    BankStatementViewModel(BankDesk bank, KeptStatement statement) {
        this.bank = bank;
        this.desk = bank.desk();
        this.statement = statement;
        var columns = columns();
        this.entries = new PagedList<>("BankStatementView.entries", new FewRows<>(() -> matched, columns,
                row -> row.kept().id()), columns, desk).sortedBy(Sort.ascending("date"))
                .opening(this::opened).whenEmpty(KEY + "empty");
        this.none = entries.choice().map(chosen -> chosen.isEmpty() ? Optional.of(new BankRefusal.NoEntryChosen())
                : chosen.stream().anyMatch(each -> each.kept().payment().isPresent())
                        ? Optional.of(new BankRefusal.EntryDone()) : Optional.empty());
    }

    private static List<ListColumn<MatchedEntry>> columns() {
        return List.of(
                ListColumn.<MatchedEntry, EntryState>status("state", KEY + "state", EntryState.class,
                        MatchedEntry::state).wide(140),
                ListColumn.date("date", KEY + "date", row -> row.kept().entry().date()),
                ListColumn.<MatchedEntry>amount("amount", KEY + "amount", row -> row.kept().entry().amount())
                        .wide(110),
                ListColumn.<MatchedEntry>text("party", KEY + "party", row -> row.kept().entry().party().name())
                        .wide(170),
                ListColumn.<MatchedEntry>text("words", KEY + "words", row -> row.kept().entry().said().all())
                        .wide(220),
                ListColumn.<MatchedEntry>text("customer", KEY + "customer", row -> row.customer()
                        .map(CustomerTransactionRow.Customer::account).orElse("")).wide(90),
                ListColumn.<MatchedEntry>text("documents", KEY + "documents", MatchedEntry::documents).wide(150),
                ListColumn.<MatchedEntry>words("basis", KEY + "basis", row -> row.state() == EntryState.PROPOSED
                        ? Words.of(row.match().basis()) : Words.NONE).wide(130),
                ListColumn.<MatchedEntry>text("payment", KEY + "payment", row -> row.kept().payment().orElse(""))
                        .wide(110));
    }

    /// What the statement is called.
    public Words heading() {
        return Words.of(KEY + "heading", Map.of("statement", statement.statement(), "account",
                statement.bankAccount(), "from", statement.span().from(), "to", statement.span().to()));
    }

    /// The entries.
    public PagedList<MatchedEntry> entries() {
        return entries;
    }

    /// Posts what is proposed: of the marked entries, or of all where none is marked.
    public Command confirm() {
        return Command.of("F9", this::post);
    }

    /// Registers the payment of the entry under the cursor by hand.
    public Command byHand() {
        return Command.of(() -> first().ifPresent(this::register)).unless(none);
    }

    /// Sets the chosen entries aside, or takes them back.
    public Command aside() {
        return Command.of(() -> {
            var chosen = entries.chosen().stream().map(MatchedEntry::kept).toList();
            desk.background().run(() -> chosen.stream().map(bank.verbs().aside()::set)
                    .flatMap(each -> each.refusals().stream()).toList(), wrong -> {
                        if (!wrong.isEmpty()) {
                            desk.navigator().say(Message.refused(wrong));
                        }
                        refresh();
                    });
        }).unless(none);
    }

    /// Opens the payment of the entry under the cursor.
    public Command payment() {
        return Command.of(() -> first().ifPresent(this::opened)).unless(entries.choice().map(chosen ->
                chosen.stream().findFirst().flatMap(row -> row.kept().payment()).isPresent() ? Optional.empty()
                        : Optional.of(new BankRefusal.NoPaymentYet())));
    }

    private Optional<MatchedEntry> first() {
        return entries.chosen().stream().findFirst();
    }

    private void opened(MatchedEntry row) {
        row.kept().payment().ifPresentOrElse(number -> desk.navigator()
                .open(new DocumentRef(DocumentKind.PAYMENT, number)), () -> register(row));
    }

    private void register(MatchedEntry row) {
        var entry = row.kept().entry();
        bank.register().accept(new PaymentDraft(row.customer().map(CustomerTransactionRow.Customer::account),
                entry.date(), Optional.of(entry.amount()), statement.bankAccount(), PostBankEntries.origin(entry)));
        refresh();
    }

    private void post() {
        var chosen = (entries.marked().isEmpty() ? matched : new ArrayList<>(entries.marked().values())).stream()
                .filter(each -> each.state() == EntryState.PROPOSED).toList();
        if (chosen.isEmpty()) {
            desk.navigator().say(Message.refused(List.of(new BankRefusal.NothingProposed())));
            return;
        }
        desk.background().run(() -> bank.verbs().post().post(statement.bankAccount(), chosen), this::posted);
    }

    private void posted(PostBankEntries.Report report) {
        var links = report.posted().stream().limit(6).map(each -> Link.to(each.payment(), desk.navigator()))
                .toArray(Link[]::new);
        if (!report.posted().isEmpty()) {
            desk.navigator().say(Message.done(Words.of(KEY + "posted", Map.of("count", report.posted().size())),
                    links));
        }
        if (!report.refused().isEmpty()) {
            desk.navigator().say(Message.refused(report.refused()));
        }
        entries.marked().clear();
        refresh();
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title", Map.of("statement", statement.statement())));
    }

    @Override
    public ObservableValue<Words> status() {
        return entries.status();
    }

    @Override
    public void onShown() {
        refresh();
    }

    @Override
    public void refresh() {
        desk.background().run(() -> bank.matching().match(bank.statements().entries(statement.id())), made -> {
            matched = made;
            entries.refresh();
        });
    }
}
