package org.faktuur.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A key, with those that are held down with it: `F9`, `Ctrl+Enter`, `Alt+N`. Ctrl is the Command key on a Mac.
public record Keys(Set<Held> held, String key) {

    private static final Pattern SIGN = Pattern.compile("[A-Z0-9]|F[1-9]|F1[0-2]");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("ENTER", "Enter"),
            Map.entry("ESC", "Esc"), Map.entry("ESCAPE", "Esc"), Map.entry("TAB", "Tab"), Map.entry("SPACE", "Space"),
            Map.entry("DELETE", "Delete"), Map.entry("INSERT", "Insert"), Map.entry("UP", "Up"),
            Map.entry("DOWN", "Down"), Map.entry("LEFT", "Left"), Map.entry("RIGHT", "Right"),
            Map.entry("HOME", "Home"), Map.entry("END", "End"), Map.entry("PAGEUP", "PageUp"),
            Map.entry("PAGEDOWN", "PageDown"), Map.entry("BACKSPACE", "Backspace"));

    /// A key that is held down while another is pressed.
    public enum Held { CTRL, ALT, SHIFT }

    public Keys {
        held = Set.copyOf(held);
    }

    /// Reads keys as a guide writes them; empty when there is no such key.
    public static Optional<Keys> of(String written) {
        var parts = written.toUpperCase(Locale.ROOT).split("\\+");
        var held = new TreeSet<Held>();
        for (var at = 0; at < parts.length - 1; at++) {
            var part = parts[at];
            var found = Arrays.stream(Held.values()).filter(each -> each.name().equals(part)).findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            held.add(found.get());
        }
        var key = parts.length == 0 ? "" : parts[parts.length - 1];
        return Optional.ofNullable(SIGN.matcher(key).matches() ? key : NAMED.get(key))
                .map(known -> new Keys(held, known));
    }

    /// As it is shown to people: Ctrl+Enter.
    public String shown() {
        var words = new StringBuilder();
        new TreeSet<>(held).forEach(each -> words.append(each.name().charAt(0))
                .append(each.name().substring(1).toLowerCase(Locale.ROOT)).append('+'));
        return words.append(key).toString();
    }
}
