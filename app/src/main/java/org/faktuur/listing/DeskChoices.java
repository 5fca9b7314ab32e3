package org.faktuur.listing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What the person at the desk chose and wants to find again: columns, widths, filters. Kept by name.
public interface DeskChoices {

    /// What was kept under this name.
    Optional<String> load(String name);

    /// Keeps this under the name, in place of what was there.
    void save(String name, String content);

    /// Choices that last as long as the program runs.
    static DeskChoices inMemory() {
        var kept = new ConcurrentHashMap<String, String>();
        return new DeskChoices() {
            @Override
            public Optional<String> load(String name) {
                return Optional.ofNullable(kept.get(name));
            }

            @Override
            public void save(String name, String content) {
                kept.putAll(Map.of(name, content));
            }
        };
    }
}
