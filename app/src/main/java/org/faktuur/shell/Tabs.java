package org.faktuur.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The pages that are open, in the order of their tabs, and which one is in front. What was opened by a name, a
/// document's or a menu entry's, is opened once: the second time it comes in front.
final class Tabs {

    private final ObservableList<Page> pages = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Page>> front = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Object, Page> named = new HashMap<>();

    ObservableList<Page> pages() {
        return pages;
    }

    ReadOnlyObjectProperty<Optional<Page>> front() {
        return front.getReadOnlyProperty();
    }

    void open(Object name, Supplier<? extends Page> page) {
        var known = named.get(name);
        if (known == null) {
            var made = page.get();
            named.put(name, made);
            open(made);
        } else {
            open(known);
        }
    }

    void open(Page page) {
        if (!pages.contains(page)) {
            pages.add(page);
            page.closed().subscribe(closed -> {
                if (closed) {
                    close(page);
                }
            });
        }
        show(page);
    }

    /// Brings a page in front that is open already.
    void show(Page page) {
        if (!front.get().equals(Optional.of(page))) {
            front.set(Optional.of(page));
            page.onShown();
        }
    }

    /// The next tab, or the one before; after the last comes the first.
    void turn(int by) {
        front.get().ifPresent(page ->
                show(pages.get(Math.floorMod(pages.indexOf(page) + by, pages.size()))));
    }

    void close(Page page) {
        var at = pages.indexOf(page);
        if (at >= 0) {
            named.values().remove(page);
            pages.remove(page);
            if (front.get().equals(Optional.of(page))) {
                front.set(Optional.empty());
                if (!pages.isEmpty()) {
                    show(pages.get(Math.max(0, at - 1)));
                }
            }
        }
    }

    /// The name under which an open page was opened.
    Optional<Object> nameOf(Page page) {
        return named.entrySet().stream().filter(each -> each.getValue() == page).<Object>map(Map.Entry::getKey)
                .findFirst();
    }

    /// The names under which open pages were opened, in the order of their tabs.
    List<Object> names() {
        return pages.stream().flatMap(page -> nameOf(page).stream()).toList();
    }
}
