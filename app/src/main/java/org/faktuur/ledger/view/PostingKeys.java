package org.faktuur.ledger.view;

import java.util.List;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.shell.Suggestion;

/// For whom a rule of the posting profile may be: customers and their groups, items and theirs, VAT codes, charges.
@FunctionalInterface
public interface PostingKeys {

    /// Those that the words begin, for a look-up. Called off the screen's thread.
    List<Suggestion> find(PostingType type, PostingRule.Scope scope, String words);
}
