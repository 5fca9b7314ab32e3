package org.faktuur.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faktuur.listing.Sort;

/// How a person arranged a list: its columns in their order, with their widths, shown or not, and the sort.
public record ListLayout(List<Shown> columns, Optional<Sort> sort) {

    /// A column as it was arranged.
    public record Shown(String id, int width, boolean visible) {
    }

    public ListLayout {
        columns = List.copyOf(columns);
    }

    /// As the columns come.
    public static ListLayout of(List<? extends ListColumn<?>> columns) {
        return new ListLayout(columns.stream().map(each -> new Shown(each.id(), each.width(), !each.hidden())).toList(),
                Optional.empty());
    }

    /// This layout for these columns: forgets those that are gone and adds those that are new, at the end.
    public ListLayout fitting(List<? extends ListColumn<?>> known) {
        var fitted = new ArrayList<>(columns.stream()
                .filter(each -> known.stream().anyMatch(column -> column.id().equals(each.id()))).toList());
        known.stream().filter(column -> columns.stream().noneMatch(each -> each.id().equals(column.id())))
                .forEach(column -> fitted.add(new Shown(column.id(), column.width(), !column.hidden())));
        return new ListLayout(fitted, sort.filter(kept ->
                known.stream().anyMatch(column -> column.id().equals(kept.column()) && column.sortable())));
    }

    /// As a line that is kept: `number:90:+,name:200:-|number:down`.
    public String written() {
        return String.join(",", columns.stream()
                .map(each -> each.id() + ":" + each.width() + ":" + (each.visible() ? "+" : "-")).toList())
                + "|" + sort.map(kept -> kept.column() + ":" + (kept.descending() ? "down" : "up")).orElse("");
    }

    /// What was kept; empty when it cannot be read.
    public static Optional<ListLayout> read(String line) {
        try {
            var halves = line.split("\\|", 2);
            var columns = Arrays.stream(halves[0].split(",")).map(each -> each.split(":"))
                    .map(each -> new Shown(each[0], Integer.parseInt(each[1]), each[2].equals("+"))).toList();
            var sort = halves[1].split(":");
            return Optional.of(new ListLayout(columns, sort.length < 2 ? Optional.empty()
                    : Optional.of(new Sort(sort[0], sort[1].equals("down")))));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
