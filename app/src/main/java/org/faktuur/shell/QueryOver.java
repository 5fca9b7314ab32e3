package org.faktuur.shell;

import java.util.List;
import java.util.Optional;
import org.faktuur.listing.Query;
import org.faktuur.listing.RowSource;

/// What a query is asked of.
///
/// @param list the name that its queries are saved under
/// @param columns the fields that it can ask for; those that the source cannot sort by are left out
/// @param always the key of the text that says which rows are left out whatever is asked; empty for none
public record QueryOver<R>(String list, RowSource<R> source, List<ListColumn<R>> columns, Optional<String> always) {

    public QueryOver {
        columns = List.copyOf(columns).stream().filter(ListColumn::sortable).toList();
    }

    /// The queries over these columns know these fields, with the members that each of them has.
    static List<Query.Field> filterable(List<? extends ListColumn<?>> columns) {
        return columns.stream().filter(ListColumn::sortable)
                .map(each -> new Query.Field(each.id(), each.choices())).toList();
    }
}
