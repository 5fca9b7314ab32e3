package org.faktuur.returns.view;

import java.util.List;
import org.faktuur.returns.ReturnCodes;
import org.faktuur.sales.ChargeCodes;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Suggestion;

/// What the set-up pages of returns work with.
public record ReturnSetup(Desk desk, ReturnCodes codes, ChargeCodes chargeCodes) {

    /// The charges codes that begin so.
    List<Suggestion> charges(String typed) {
        return chargeCodes.all().stream().filter(each -> each.code().regionMatches(true, 0, typed, 0, typed.length()))
                .map(each -> new Suggestion(each.code(), each.name())).toList();
    }
}
