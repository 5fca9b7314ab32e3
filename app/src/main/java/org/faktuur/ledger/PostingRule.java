package org.faktuur.ledger;

/// One row of the posting profile: this posting type of one, of a group, or of every customer, item group, VAT
/// code or charge goes to this account.
///
/// @param profile the customer posting profile that it belongs to; empty: every one
public record PostingRule(String profile, PostingType type, Scope scope, String scopeKey, String account) {

    /// A rule of every posting profile.
    public PostingRule(PostingType type, Scope scope, String scopeKey, String account) {
        this("", type, scope, scopeKey, account);
    }

    /// How narrow a rule is: the narrowest that fits is taken.
    public enum Scope {
        ONE, GROUP, EVERY
    }

    /// How the rule is named where a posting is explained: REVENUE/GROUP/AUDIO, and the posting
    /// profile behind where there is one.
    public String label() {
        return type + "/" + scope + (scope == Scope.EVERY && profile.isEmpty() ? "" : "/" + scopeKey)
                + (profile.isEmpty() ? "" : "/" + profile);
    }
}
