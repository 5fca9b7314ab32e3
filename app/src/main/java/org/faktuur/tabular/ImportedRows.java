package org.faktuur.tabular;

import java.util.Collection;
import java.util.Map;

/// What came from files before: the key of each record and the fingerprint of what the file said about it.
public interface ImportedRows {

    /// The fingerprints of those keys that were imported before.
    Map<String, String> fingerprints(ImportKind kind, Collection<String> keys);

    /// Notes records as imported.
    void add(ImportKind kind, Map<String, String> fingerprints);
}
