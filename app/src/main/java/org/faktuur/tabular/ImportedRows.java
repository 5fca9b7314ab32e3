package org.faktuur.tabular;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What came from files before: the key of each record and the fingerprint of what the file said about it.
public interface ImportedRows {

    /// The fingerprints of those keys that were imported before.
    Map<String, String> fingerprints(ImportKind kind, Collection<String> keys);

    /// Notes records as imported.
    void add(ImportKind kind, Map<String, String> fingerprints);

    /// Those that were not imported before. One that was, with the same content, is left out; with other content it
    /// is refused in its row.
    default <T> List<Incoming<T>> fresh(ImportKind kind, List<Incoming<T>> incoming) {
        var known = fingerprints(kind, incoming.stream().map(Incoming::key).toList());
        incoming.stream().filter(each -> known.containsKey(each.key()))
                .filter(each -> !known.get(each.key()).equals(each.fingerprint()))
                .forEach(each -> each.row().refuse(each.keyField(),
                        new TabularRefusal.ImportedDifferently(each.key())));
        return incoming.stream().filter(each -> !known.containsKey(each.key())).toList();
    }

    /// Notes these as imported.
    default void add(ImportKind kind, List<? extends Incoming<?>> added) {
        add(kind, added.stream().collect(Collectors.toMap(Incoming::key, Incoming::fingerprint)));
    }
}
