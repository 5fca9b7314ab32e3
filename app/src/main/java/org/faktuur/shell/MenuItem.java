package org.faktuur.shell;

import java.util.List;
import java.util.function.Supplier;

/// An entry of the navigation pane: the key of its text, where it hangs, and what it opens. Other names under which
/// it is found, Dynamics' own among them, stand in the texts under the key and `.synonyms`, divided by commas.
public record MenuItem(String key, Module module, List<String> folders, Supplier<? extends Page> page) {

    public MenuItem {
        folders = List.copyOf(folders);
    }

    /// An entry under a module and, below it, under the folders with these text keys.
    public static MenuItem of(String key, Supplier<? extends Page> page, Module module, String... folders) {
        return new MenuItem(key, module, List.of(folders), page);
    }
}
