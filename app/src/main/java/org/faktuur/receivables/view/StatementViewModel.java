package org.faktuur.receivables.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Refusal;
import org.faktuur.receivables.AccountStatement;
import org.faktuur.receivables.StatementReport;
import org.faktuur.shell.Command;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The account of a customer from one day to another: what was owed before, each document, and what is owed after it.
public final class StatementViewModel implements Page {

    private static final String KEY = "StatementView.";

    private final ReceivablesPages pages;
    private final EntryForm form = new EntryForm(_ -> "");
    private final EntryField<String> customer;
    private final EntryField<LocalDate> from;
    private final EntryField<LocalDate> to;
    private final BooleanProperty openOnly = form.flag("openOnly");
    private final ReadOnlyObjectWrapper<Optional<AccountStatement>> statement =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PagedList<StatementRow> rows;

    StatementViewModel(ReceivablesPages pages, Optional<String> account) {
        this.pages = pages;
        var today = pages.desk().session().today();
        this.customer = form.text("customer", 20, pages.books()::suggest);
        this.from = form.field("from", EntryKind.date(), today.withDayOfYear(1));
        this.to = form.field("to", EntryKind.date(), today);
        customer.set(account.orElse(""));
        var columns = columns();
        this.rows = new PagedList<>("StatementView.rows", new FewRows<>(this::shown, columns, StatementRow::place),
                columns, pages.desk()).opening(row -> pages.desk().navigator().open(row.line().entry().document()))
                .whenEmpty(KEY + "empty");
        customer.value().subscribe((_, _) -> read());
        from.value().subscribe((_, _) -> read());
        to.value().subscribe((_, _) -> read());
        openOnly.subscribe((_, _) -> read());
    }

    private static List<ListColumn<StatementRow>> columns() {
        return List.of(ListColumn.<StatementRow>number("place", KEY + "place", StatementRow::place).wide(60),
                ListColumn.date("date", KEY + "date", row -> row.line().entry().date()),
                ListColumn.<StatementRow>words("document", KEY + "document", row -> texts ->
                        StatementReport.called(row.line().entry(), texts)).wide(260),
                ListColumn.date("dueDate", KEY + "dueDate", row -> row.line().entry().dueDate()),
                ListColumn.<StatementRow>amount("amount", KEY + "amount", StatementRow::amount).wide(120),
                ListColumn.<StatementRow>amount("balance", KEY + "balance", StatementRow::balance).wide(120),
                ListColumn.<StatementRow>amount("open", KEY + "open", row -> row.line().entry().open()).wide(120),
                ListColumn.<StatementRow>text("currency", KEY + "currency",
                        row -> row.amount().getCurrencyUnit().getCode()).wide(80));
    }

    /// Whose account, and from when to when.
    public EntryForm form() {
        return form;
    }

    /// Whose desk it is.
    public ReceivablesPages pages() {
        return pages;
    }

    /// The documents.
    public PagedList<StatementRow> rows() {
        return rows;
    }

    /// What is shown; empty without a customer.
    public ReadOnlyObjectProperty<Optional<AccountStatement>> statement() {
        return statement.getReadOnlyProperty();
    }

    /// Currency by currency: what was owed before, and what is owed at the end.
    public ObservableValue<Words> sums() {
        return statement.map(shown -> shown.map(StatementViewModel::sums).orElse(Words.NONE));
    }

    private static Words sums(AccountStatement shown) {
        return texts -> shown.parts().stream().map(part -> texts.text(KEY + "sums", Map.of("opening", part.opening(),
                "closing", part.closing()))).collect(Collectors.joining("   "));
    }

    /// Shows it as a paper for the customer.
    public Command paper() {
        return Command.of("Shortcut+P", () -> statement.get().ifPresent(pages.papers()::statement))
                .unless(statement.map(shown -> shown.isPresent() ? Optional.<Refusal>empty()
                        : Optional.of(new ReceivablesPageRefusal.NoAccountChosen())));
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("ReceivablesFeature.statement"));
    }

    @Override
    public ObservableValue<Words> status() {
        return sums();
    }

    @Override
    public void onShown() {
        read();
    }

    @Override
    public void refresh() {
        read();
    }

    private List<StatementRow> shown() {
        var lines = new ArrayList<StatementRow>();
        statement.get().ifPresent(each -> each.parts().forEach(part -> part.lines()
                .forEach(line -> lines.add(new StatementRow(lines.size() + 1, line)))));
        return lines;
    }

    private void read() {
        if (!form.problems().isEmpty()) {
            return;
        }
        var account = customer.get();
        var span = new AccountStatement.Span(from.get(), to.get(), openOnly.get());
        pages.desk().background().run(() -> pages.books().customer(account).map(_ -> AccountStatement.of(
                pages.books().named(account), span,
                pages.books().transactions().reports().entries(account, span.to()))), made -> {
            statement.set(made);
            rows.refresh();
        });
    }
}
