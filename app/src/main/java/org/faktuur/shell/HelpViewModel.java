package org.faktuur.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.texts.Words;

/// The sheet of keys.
public final class HelpViewModel implements Page {

    /// A key, or several that do the same, and the key of the text that says what it does.
    record Keys(List<String> keys, String key) {
    }

    /// Keys that belong together, under the key of their heading.
    record Part(String key, List<Keys> keys) {
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("HelpView.title"));
    }

    List<Part> parts() {
        return List.of(
                new Part("HelpView.everywhere", List.of(keys("HelpView.search", "Shortcut+K"),
                        keys("HelpView.nextTab", "Ctrl+Tab"), keys("HelpView.previousTab", "Ctrl+Shift+Tab"),
                        keys("HelpView.closeTab", "Shortcut+W"), keys("HelpView.nextPart", "F6"),
                        keys("HelpView.refresh", "F5"), keys("HelpView.larger", "Shortcut+Plus"),
                        keys("HelpView.smaller", "Shortcut+Minus"), keys("HelpView.usual", "Shortcut+0"),
                        keys("HelpView.help", "F1"))),
                new Part("HelpView.lists", List.of(keys("HelpView.open", "Enter"), keys("HelpView.mark", "Space"),
                        keys("HelpView.markAll", "Shortcut+A"), keys("HelpView.ends", "Home", "End"),
                        keys("HelpView.filters", "Shift+F3"), keys("HelpView.filterOnThis", "Alt+F3"),
                        keys("HelpView.advanced", "Shortcut+F3"),
                        keys("HelpView.copy", "Shortcut+C"))),
                new Part("HelpView.documents", List.of(keys("HelpView.new", "Alt+N"), keys("HelpView.post", "F9"),
                        keys("HelpView.print", "Shortcut+P"), keys("HelpView.save", "Shortcut+Enter"),
                        keys("HelpView.newLine", "Shortcut+Insert"), keys("HelpView.deleteLine", "Shortcut+Delete"),
                        keys("HelpView.copyAbove", "F8"), keys("HelpView.cancel", "Esc"))));
    }

    private static Keys keys(String key, String... keys) {
        return new Keys(List.of(keys), key);
    }
}
