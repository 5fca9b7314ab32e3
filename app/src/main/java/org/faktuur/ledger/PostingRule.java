package org.faktuur.ledger;

/// One row of the posting profile: this posting type of one, of a group, or of every customer, item group, VAT
/// code or charge goes to this account.
public record PostingRule(PostingType type, Scope scope, String scopeKey, String account) {

    /// How narrow a rule is: the narrowest that fits is taken.
    public enum Scope {
        ONE, GROUP, EVERY
    }

    /// How the rule is named where a posting is explained: REVENUE/GROUP/AUDIO.
    public String label() {
        return type + "/" + scope + (scope == Scope.EVERY ? "" : "/" + scopeKey);
    }
}
