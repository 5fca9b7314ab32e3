package org.faktuur.bank;

import java.util.ArrayList;
import java.util.List;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.receivables.Payment;
import org.faktuur.receivables.RegisterPayment;
import org.faktuur.receivables.RegisterPayment.Registered;

/// Registers the payments that were proposed for entries of a statement and confirmed: each by itself, so that one that
/// is refused does not stop the others.
public final class PostBankEntries {

    /// What was posted, and what was refused, by the reference of its entry.
    public record Report(List<Registered> posted, List<Refusal> refused) {
    }

    private final RegisterPayment register;

    /// By this verb.
    public PostBankEntries(RegisterPayment register) {
        this.register = register;
    }

    /// Posts what is proposed for these entries of a bank account; entries without a proposal are left.
    public Report post(String bankAccount, List<MatchedEntry> confirmed) {
        var posted = new ArrayList<Registered>();
        var refused = new ArrayList<Refusal>();
        confirmed.stream().filter(each -> each.state() == EntryState.PROPOSED).forEach(each -> {
            switch (register.register(registration(bankAccount, each))) {
                case Outcome.Done<Registered>(var done) -> posted.add(done);
                case Outcome.Refused<Registered>(var reasons) -> refused.addAll(reasons);
            }
        });
        return new Report(posted, refused);
    }

    private static RegisterPayment.Registration registration(String bankAccount, MatchedEntry matched) {
        var entry = matched.kept().entry();
        return new RegisterPayment.Registration(matched.customer().orElseThrow().account(), entry.date(),
                entry.amount(), bankAccount, origin(entry), matched.wanted());
    }

    /// What is kept with the payment of an entry.
    public static Payment.Origin origin(BankEntry entry) {
        var words = entry.said().all();
        return new Payment.Origin(words.length() > 140 ? words.substring(0, 140) : words, entry.key());
    }
}
