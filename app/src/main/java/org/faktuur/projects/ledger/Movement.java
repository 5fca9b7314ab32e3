package org.faktuur.projects.ledger;

import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.projects.actual.Actual;
import org.joda.money.Money;

/// What an actual moves in the ledger, from the account that it debits to the one that it credits (SPEC J3). What takes
/// it back is the equal and opposite.
///
/// @param actual its number
/// @param amount in the currency of the actual
/// @param accounting in the company's currency
public record Movement(long actual, Kind kind, Sides sides, Money amount, Money accounting, boolean takesBack) {

    /// Why it moves: what work cost, or revenue that is accrued before it is invoiced.
    public enum Kind {
        COST, WIP
    }

    /// What is debited, and what is credited.
    public record Sides(Side debit, Side credit) {
    }

    /// An account, and the posting rule that named it.
    public record Side(String account, String rule) {

        /// As this rule says.
        static Side of(PostingRule rule) {
            return new Side(rule.account(), rule.label());
        }

        /// What an entry on it is for.
        PostingType type() {
            return PostingType.valueOf(rule.substring(0, rule.indexOf('/')));
        }
    }

    /// The equal and opposite: nothing is left of it.
    Movement takenBack() {
        return new Movement(actual, kind, sides, amount.negated(), accounting.negated(), true);
    }

    /// So much of it for a part of its actual.
    Movement of(Actual part, Money ofAccounting) {
        return new Movement(part.id(), kind, sides, part.amount(), ofAccounting, false);
    }
}
