package org.faktuur.ledger.view;

import org.faktuur.ledger.PostingRule;

/// A rule as the list shows it, with the name of its account.
public record PostingRuleRow(PostingRule rule, String accountName) {
}
