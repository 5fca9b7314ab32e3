package org.faktuur.bank;

import java.util.ArrayList;
import java.util.List;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.receivables.BankAccount;
import org.faktuur.receivables.BankAccounts;
import org.faktuur.session.Transactions;

/// Takes in the bank statements of a file: all of them, or none.
public final class ImportBankStatement {

    /// What was taken in.
    public record Imported(List<String> statements, int entries) {
    }

    private record Known(BankAccount account, BankStatement statement) {
    }

    private final BankStatements statements;
    private final BankAccounts accounts;
    private final Transactions transactions;

    /// Into these statements, of these accounts.
    public ImportBankStatement(BankStatements statements, BankAccounts accounts, Transactions transactions) {
        this.statements = statements;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /// Reads and keeps a file. Refused when it is no camt.053, is of an account that is not the company's, does not
    /// add up, or was imported before.
    public Outcome<Imported> run(byte[] file) {
        return Camt053.read(file).then(read -> transactions.run(() -> {
            var wrong = new ArrayList<Refusal>();
            var known = new ArrayList<Known>();
            read.forEach(statement -> check(statement, known, wrong));
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            known.forEach(each -> statements.add(each.account().code(), each.statement()));
            return Outcome.done(new Imported(read.stream().map(BankStatement::id).toList(),
                    read.stream().mapToInt(each -> each.entries().size()).sum()));
        }));
    }

    private void check(BankStatement statement, List<Known> known, List<Refusal> wrong) {
        var account = accounts.all().stream().filter(each -> each.compactIban().equals(statement.account()))
                .findFirst();
        if (account.isEmpty()) {
            wrong.add(new BankRefusal.NotOurAccount(statement.account()));
            return;
        }
        if (!statement.reckoned().equals(statement.closing())) {
            wrong.add(new BankRefusal.StatementDiffers(statement.id(), statement.closing(), statement.reckoned()));
        }
        var twice = known.stream().anyMatch(each -> each.account().equals(account.get())
                && each.statement().id().equals(statement.id()));
        if (twice || statements.statement(account.get().code(), statement.id()).isPresent()) {
            wrong.add(new BankRefusal.StatementStands(statement.id(), account.get().code(), statement.span().to()));
        }
        known.add(new Known(account.get(), statement));
    }
}
