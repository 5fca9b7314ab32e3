package org.faktuur.ledger;

import java.time.LocalDate;
import org.faktuur.outcome.Refusal;

/// Why the ledger takes no posting.
public sealed interface LedgerRefusal extends Refusal {

    /// The date lies in a period that is closed or on hold.
    record PeriodClosed(LocalDate date, LocalDate start, LocalDate end) implements LedgerRefusal {
    }

    /// The date lies in no fiscal period.
    record NoPeriod(LocalDate date) implements LedgerRefusal {
    }

    /// The posting profile has no account for this: of which one, in which group.
    record NoAccountFor(PostingType type, String one, String group) implements LedgerRefusal {
    }

    /// A document has more lines, charges or entries of one sort than one posting holds.
    record TooManyLines(int lines, int most) implements LedgerRefusal {
    }

    /// It is not known what the voucher was made for.
    record NoDocument(String voucher) implements LedgerRefusal {
    }

    /// There is no such voucher.
    record NoSuchVoucher(String voucher) implements LedgerRefusal {
    }

    /// No fiscal period starts on that day.
    record NoSuchPeriod(LocalDate start) implements LedgerRefusal {
    }

    /// The chart has no such account.
    record NoSuchAccount(String account) implements LedgerRefusal {
    }

    /// There is no such customer posting profile.
    record NoSuchProfile(String profile) implements LedgerRefusal {
    }

    /// The posting profile has a rule for the same already.
    record RuleStands(PostingType type, PostingRule.Scope scope, String scopeKey) implements LedgerRefusal {
    }

    /// A rule for one or for a group does not say which.
    record RuleForWhom(PostingRule.Scope scope) implements LedgerRefusal {
    }

    /// The rule is not in the posting profile any more.
    record RuleGone(PostingType type, PostingRule.Scope scope, String scopeKey) implements LedgerRefusal {
    }

    /// The chart has an account of this number already.
    record AccountNumberTaken(String account) implements LedgerRefusal {
    }

    /// Number or name of an account is empty.
    record AccountNumberAndNameNeeded() implements LedgerRefusal {
    }
}
