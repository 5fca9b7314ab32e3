package org.faktuur.guide;

import java.util.Optional;
import java.util.regex.Pattern;

/// The name of something on the screen: `View`, `View#node`, or `View#table.column` for a cell in the row picked
/// last. View and node are the names that texts and tests know them by too.
public record Target(String view, Optional<String> node, Optional<String> column) {

    private static final Pattern FORM = Pattern.compile(
            "(?<view>[A-Z][A-Za-z0-9]*)(?:#(?<node>[A-Za-z][A-Za-z0-9_-]*)(?:\\.(?<column>[A-Za-z][A-Za-z0-9_-]*))?)?");

    /// Reads a name; empty when it has another form.
    public static Optional<Target> of(String written) {
        var match = FORM.matcher(written);
        return match.matches() ? Optional.of(new Target(match.group("view"), Optional.ofNullable(match.group("node")),
                Optional.ofNullable(match.group("column")))) : Optional.empty();
    }

    /// The key under which the texts have the label of it: `View.node`, of a cell that of its column.
    public String textKey() {
        return column.map(each -> view + "." + each).or(() -> node.map(each -> view + "." + each)).orElse(view);
    }

    /// As a guide writes it.
    public String written() {
        return view + node.map(each -> "#" + each).orElse("") + column.map(each -> "." + each).orElse("");
    }
}
