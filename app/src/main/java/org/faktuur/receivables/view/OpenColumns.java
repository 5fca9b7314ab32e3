package org.faktuur.receivables.view;

import java.util.List;
import java.util.function.Function;
import org.faktuur.receivables.OpenTransaction;
import org.faktuur.shell.EntryColumn;

/// The columns of what is open, with what is typed of it.
final class OpenColumns {

    private OpenColumns() {
    }

    static List<EntryColumn<OpenLine>> all() {
        return List.of(shown("document", 120, open -> open.document().number()),
                shown("kind", 130, open -> open.document().kind()),
                shown("date", 114, open -> open.transaction().date()),
                shown("dueDate", 114, open -> open.transaction().dueDate()),
                shown("amount", 110, open -> open.transaction().owed().amount()).right(),
                shown("open", 110, open -> open.open().amount()).right(),
                EntryColumn.<OpenLine>typed("settled", "OpenLines.settled", 120, OpenLine::settled).right(),
                EntryColumn.<OpenLine>typed("discount", "OpenLines.discount", 120, OpenLine::discount).right(),
                shown("discountDate", 130, open -> open.terms().offers().stream().findFirst()
                        .<Object>map(offer -> offer.until()).orElse("")),
                shown("currency", 70, open -> open.open().amount().getCurrencyUnit().getCode()));
    }

    private static EntryColumn<OpenLine> shown(String id, int width, Function<OpenTransaction, ?> part) {
        return EntryColumn.shown(id, "OpenLines." + id, width, row -> row.shown().map(part));
    }
}
