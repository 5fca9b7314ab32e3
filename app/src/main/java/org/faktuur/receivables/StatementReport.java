package org.faktuur.receivables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faktuur.company.Company;
import org.faktuur.customers.Customer;
import org.faktuur.documents.Report;
import org.faktuur.documents.Seller;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.texts.Texts;
import org.joda.money.Money;

/// A statement of account as a paper for the customer, in the customer's language.
public final class StatementReport {

    private final AccountStatement statement;
    private final Customer customer;
    private final Texts texts;

    private StatementReport(AccountStatement statement, Customer customer) {
        this.statement = statement;
        this.customer = customer;
        this.texts = Texts.of(customer.billing().language(), "receivables/receivables");
    }

    /// The paper.
    public static Report of(AccountStatement statement, Customer customer, Company company) {
        return new StatementReport(statement, customer).report(company);
    }

    private Report report(Company company) {
        var span = statement.span();
        var address = customer.address();
        var to = Stream.of(customer.name(), address.street(), (address.postalCode() + " " + address.city()).strip(),
                address.region()).filter(line -> !line.isBlank()).toList();
        return new Report(new Report.Heading(texts.text("StatementView.title"), span.to(),
                customer.billing().language()), Seller.of(company.particulars()), to, List.of(
                new Report.Particular(texts.text("StatementView.customer"), customer.account()),
                new Report.Particular(texts.text("StatementView.from"),
                        span.openOnly() ? "" : texts.formats().date(span.from())),
                new Report.Particular(texts.text("StatementView.to"), texts.formats().date(span.to()))),
                statement.parts().stream().map(this::table).toList(), statement.parts().stream().map(this::due)
                .toList());
    }

    private Report.Table table(AccountStatement.Part part) {
        var rows = new ArrayList<List<String>>();
        if (!statement.span().openOnly()) {
            rows.add(List.of(texts.formats().date(statement.span().from()), texts.text("StatementView.opening"), "",
                    "", texts.formats().amount(part.opening())));
        }
        part.lines().forEach(line -> rows.add(row(line)));
        return new Report.Table(part.currency().getCode(), List.of(
                Report.Column.words(texts.text("StatementView.date"), 24),
                Report.Column.words(texts.text("StatementView.document"), 0),
                Report.Column.words(texts.text("StatementView.dueDate"), 24),
                Report.Column.figures(texts.text("StatementView.amount"), 30),
                Report.Column.figures(texts.text("StatementView.balance"), 30)), rows,
                List.of(texts.formats().date(statement.span().to()), texts.text("StatementView.closing"), "", "",
                        texts.formats().amount(part.closing())));
    }

    private List<String> row(AccountStatement.Line line) {
        var entry = line.entry();
        return List.of(texts.formats().date(entry.date()), called(entry, texts),
                entry.document().kind() == DocumentKind.INVOICE ? texts.formats().date(entry.dueDate()) : "",
                texts.formats().amount(entry.amount()), texts.formats().amount(line.balance()));
    }

    /// What a row is called: the kind of document and its number; a settlement by what it let go.
    public static String called(AccountEntry entry, Texts texts) {
        return (entry.document().kind() == DocumentKind.SETTLEMENT ? texts.text("StatementView.letGo")
                : texts.of(entry.document().kind())) + " " + entry.document().number();
    }

    private String due(AccountStatement.Part part) {
        var day = statement.span().to();
        var due = part.lines().stream().map(AccountStatement.Line::entry)
                .filter(entry -> entry.dueDate().isBefore(day) && entry.open().isPositive())
                .map(AccountEntry::open).reduce(Money.zero(part.currency()),
                        Money::plus);
        return texts.text(due.isPositive() ? "StatementView.overdue" : "StatementView.nothingDue",
                Map.of("due", due, "day", day, "currency", part.currency().getCode()));
    }
}
