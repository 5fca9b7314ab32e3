package org.faktuur.bank.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.bank.ImportBankStatement.Imported;
import org.faktuur.bank.KeptStatement;
import org.faktuur.listing.Sort;
import org.faktuur.outcome.Outcome;
import org.faktuur.shell.Command;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The imported bank statements, the newest first.
public final class BankStatementsViewModel implements Page {

    private static final String KEY = "BankStatementsView.";

    private final BankDesk bank;
    private final PagedList<KeptStatement> statements;

    BankStatementsViewModel(BankDesk bank) {
        this.bank = bank;
        var columns = columns();
        this.statements = new PagedList<>("BankStatementsView.statements", new FewRows<>(bank.statements()::all,
                columns, KeptStatement::id), columns, bank.desk()).sortedBy(Sort.descending("to"))
                .opening(row -> bank.desk().navigator().open(new BankStatementViewModel(bank, row)))
                .whenEmpty(KEY + "empty", KEY + "importFile", importFile());
    }

    private static List<ListColumn<KeptStatement>> columns() {
        return List.of(ListColumn.<KeptStatement>text("account", KEY + "account", KeptStatement::bankAccount)
                        .wide(130),
                ListColumn.<KeptStatement>text("statement", KEY + "statement", KeptStatement::statement).wide(220),
                ListColumn.date("from", KEY + "from", row -> row.span().from()),
                ListColumn.date("to", KEY + "to", row -> row.span().to()),
                ListColumn.<KeptStatement>amount("closing", KEY + "closing", KeptStatement::closing).wide(130),
                ListColumn.<KeptStatement>text("currency", KEY + "currency",
                        row -> row.closing().getCurrencyUnit().getCode()).wide(80),
                ListColumn.<KeptStatement>number("entries", KEY + "entries", KeptStatement::entries).wide(100),
                ListColumn.<KeptStatement>number("waiting", KEY + "waiting", KeptStatement::waiting).wide(120));
    }

    /// The statements.
    public PagedList<KeptStatement> statements() {
        return statements;
    }

    /// Asks for a file and takes its statements in.
    public Command importFile() {
        return Command.of("Alt+N", () -> bank.desk().dialogs().fileToOpen(Words.of(KEY + "fileTitle"), "xml")
                .ifPresent(file -> bank.desk().background().run(() -> bank.verbs().imports().run(bytes(file)),
                        this::imported)));
    }

    /// Opens the statement under the cursor.
    public Command open() {
        return Command.of(statements::open);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void imported(Outcome<Imported> outcome) {
        switch (outcome) {
            case Outcome.Done<Imported>(var done) -> {
                bank.desk().navigator().say(Message.done(Words.of(KEY + "imported", Map.of(
                        "statements", String.join(", ", done.statements()), "entries", done.entries()))));
                refresh();
            }
            case Outcome.Refused<Imported>(var reasons) -> bank.desk().navigator().say(Message.refused(reasons));
        }
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("BankFeature.statements"));
    }

    @Override
    public ObservableValue<Words> status() {
        return statements.status();
    }

    @Override
    public void onShown() {
        refresh();
    }

    @Override
    public void refresh() {
        statements.refresh();
    }
}
