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

    /// It is not known what the voucher was made for.
    record NoDocument(String voucher) implements LedgerRefusal {
    }

    /// There is no such voucher.
    record NoSuchVoucher(String voucher) implements LedgerRefusal {
    }
}
