package org.faktuur;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.faktuur.bank.ImportBankStatement;
import org.faktuur.bank.MatchBankEntries;
import org.faktuur.bank.PostBankEntries;
import org.faktuur.bank.SetBankEntryAside;
import org.faktuur.bank.view.BankDesk;
import org.faktuur.bank.view.BankFeature;
import org.faktuur.codes.SaveCode;
import org.faktuur.documents.HtmlDocument;
import org.faktuur.documents.PaperToShow;
import org.faktuur.documents.Previews;
import org.faktuur.documents.Report;
import org.faktuur.outcome.Outcome;
import org.faktuur.receivables.BankAccount;
import org.faktuur.receivables.AccountStatement;
import org.faktuur.receivables.Ageing;
import org.faktuur.receivables.AgeingReport;
import org.faktuur.receivables.SaveSettlementRules;
import org.faktuur.receivables.StatementReport;
import org.faktuur.receivables.view.ReceivablesBooks;
import org.faktuur.receivables.view.ReceivablesFeature;
import org.faktuur.receivables.view.ReceivablesPages;
import org.faktuur.receivables.view.ReceivablesVerbs;
import org.faktuur.receivables.view.ReportPreviews;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Feature;

/// The desktop's rooms where payments come in and what customers owe is looked at.
final class ReceivablesRooms implements ReportPreviews {

    private final Office office;
    private final Desk desk;
    private final Previews previews;
    private final ReceivablesPages pages;

    ReceivablesRooms(Office office, Desk desk, Previews previews) {
        this.office = office;
        this.desk = desk;
        this.previews = previews;
        var payments = office.payments();
        this.pages = new ReceivablesPages(desk, new ReceivablesBooks(
                new ReceivablesBooks.Transactions(office.receivables(), office.receivables(), payments.payments(),
                        payments.settlements(), payments.reports()),
                new ReceivablesBooks.Setup(office.customers(), payments.bankAccounts(), payments.parameters(),
                        office.companies().company().currency())),
                new ReceivablesVerbs(payments.registerPayment(), payments.settleTransactions(),
                        new SaveSettlementRules(payments.parameters(), office.transactions()),
                        new SaveCode<>(payments.bankAccounts(), BankAccount::faults, office.transactions())), this);
    }

    ReceivablesPages pages() {
        return pages;
    }

    List<Feature> features() {
        return List.of(new ReceivablesFeature(pages), new BankFeature(bank()));
    }

    BankDesk bank() {
        var payments = office.payments();
        var statements = payments.bankStatements();
        return new BankDesk(desk, statements, new MatchBankEntries(office.receivables(), office.customers(),
                office.numbers(), payments.parameters()), new BankDesk.Verbs(
                new ImportBankStatement(statements, payments.bankAccounts(), office.transactions()),
                new PostBankEntries(payments.registerPayment()),
                new SetBankEntryAside(statements, office.transactions())),
                draft -> desk.dialogs().show(pages.register(draft)));
    }

    @Override
    public void ageing(Ageing ageing) {
        show(() -> AgeingReport.of(ageing, office.companies().company(), desk.session().language()),
                report -> report.heading().title() + " " + ageing.day());
    }

    @Override
    public void statement(AccountStatement statement) {
        var account = statement.customer().account();
        show(() -> StatementReport.of(statement, office.customers().byAccount(account).orElseThrow(),
                office.companies().company()), report -> report.heading().title() + " " + account + " "
                + statement.span().to());
    }

    private void show(Supplier<Report> report, Function<Report, String> name) {
        desk.background().run(report, made -> previews.open(new PaperToShow(name.apply(made),
                name.apply(made) + ".pdf", () -> Outcome.done(new HtmlDocument().pdf(made)), (_, _) -> { })));
    }
}
