package org.faktuur.ledger;

import java.util.List;
import java.util.Optional;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Transactions;

/// Adds, changes and removes rules of the posting profile. What is posted keeps the accounts that it was posted to.
public final class SavePostingRules {

    private final ChartOfAccounts chart;
    private final Transactions transactions;

    /// Of these books.
    public SavePostingRules(ChartOfAccounts chart, Transactions transactions) {
        this.chart = chart;
        this.transactions = transactions;
    }

    /// Keeps a rule, in place of another one or as a new one. Refused when the account is not in the chart, when there is
    /// no such customer posting profile, when a rule
    /// for one or for a group does not say which, when another rule is for the same, or when the replaced one is gone.
    public Outcome<PostingRule> save(PostingRule rule, Optional<PostingRule> inPlaceOf) {
        return transactions.run(() -> {
            var rules = chart.postingRules();
            if (inPlaceOf.isPresent() && !rules.contains(inPlaceOf.get())) {
                return Outcome.refused(gone(inPlaceOf.get()));
            }
            if (chart.accounts().stream().noneMatch(account -> account.account().equals(rule.account()))) {
                return Outcome.refused(new LedgerRefusal.NoSuchAccount(rule.account()));
            }
            if (!rule.profile().isEmpty() && !chart.customerProfiles().contains(rule.profile())) {
                return Outcome.refused(new LedgerRefusal.NoSuchProfile(rule.profile()));
            }
            if ((rule.scope() == PostingRule.Scope.EVERY) != rule.scopeKey().isBlank()) {
                return Outcome.refused(new LedgerRefusal.RuleForWhom(rule.scope()));
            }
            var same = rules.stream().filter(other -> !inPlaceOf.equals(Optional.of(other)))
                    .anyMatch(other -> other.label().equals(rule.label()));
            if (same) {
                return Outcome.refused(new LedgerRefusal.RuleStands(rule.type(), rule.scope(), rule.scopeKey()));
            }
            inPlaceOf.ifPresent(chart::removePostingRule);
            chart.addPostingRules(List.of(rule));
            return Outcome.done(rule);
        });
    }

    /// Takes a rule away. Refused when it is gone already.
    public Outcome<PostingRule> remove(PostingRule rule) {
        return transactions.run(() -> {
            if (!chart.postingRules().contains(rule)) {
                return Outcome.refused(gone(rule));
            }
            chart.removePostingRule(rule);
            return Outcome.done(rule);
        });
    }

    private static LedgerRefusal gone(PostingRule rule) {
        return new LedgerRefusal.RuleGone(rule.type(), rule.scope(), rule.scopeKey());
    }
}
