package org.faktuur.ledger.view;

import java.util.List;
import java.util.Locale;
import org.faktuur.ledger.LedgerAccount;
import org.faktuur.shell.Suggestion;

/// Finds accounts by what is typed.
final class AccountWords {

    private AccountWords() {
    }

    /// The accounts whose number begins with the words, or whose name holds them.
    static List<Suggestion> suggest(List<LedgerAccount> accounts, String words) {
        var typed = words.toLowerCase(Locale.ROOT);
        return accounts.stream().filter(each -> each.account().toLowerCase(Locale.ROOT).startsWith(typed)
                        || each.name().toLowerCase(Locale.ROOT).contains(typed))
                .map(each -> new Suggestion(each.account(), each.name())).toList();
    }
}
