package org.faktuur.tabular;

import java.util.List;
import java.util.Optional;

/// The set-ups of imports that were kept by name.
public interface ImportMappings {

    /// The names kept for this kind, in order.
    List<String> names(ImportKind kind);

    /// The set-up of a name.
    Optional<ImportSetup> byName(ImportKind kind, String name);

    /// Keeps a set-up under a name; one that was there before is replaced.
    void save(ImportKind kind, String name, ImportSetup setup);

    /// Forgets a name.
    void remove(ImportKind kind, String name);
}
