package org.faktuur.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faktuur.texts.Texts;

/// The menu entries of all features as the tree of the navigation pane: modules, folders, entries.
final class NavigationMenu {

    /// A module, a folder or an entry, in words.
    record Node(String id, String words, String path, Optional<String> icon, Optional<MenuItem> item,
            List<Node> below) {
    }

    private final List<MenuItem> items;

    NavigationMenu(List<Feature> features) {
        this.items = features.stream().flatMap(feature -> feature.menu().stream()).toList();
    }

    List<MenuItem> items() {
        return items;
    }

    Optional<MenuItem> item(String key) {
        return items.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /// The tree of the entries that what was typed speaks of: by name, path or other name. All of them when nothing
    /// was typed.
    List<Node> tree(String typed, Texts texts) {
        var found = items.stream().filter(each -> matches(each, typed, texts)).toList();
        return Arrays.stream(Module.values())
                .map(module -> node(module, found.stream().filter(each -> each.module() == module).toList(), texts))
                .filter(node -> !node.below().isEmpty()).toList();
    }

    /// Where an entry hangs, as the sources write it: Accounts receivable › Orders › All sales orders.
    static String path(MenuItem item, Texts texts) {
        var parts = new ArrayList<String>();
        parts.add(texts.of(item.module()));
        item.folders().forEach(folder -> parts.add(texts.text(folder)));
        parts.add(texts.text(item.key()));
        return String.join(" › ", parts);
    }

    static boolean matches(MenuItem item, String typed, Texts texts) {
        return speaksOf(path(item, texts) + " " + synonyms(item.key(), texts), typed);
    }

    static String synonyms(String key, Texts texts) {
        return texts.has(key + ".synonyms") ? texts.text(key + ".synonyms") : "";
    }

    /// Do all typed words begin or stand in what is said, whatever their capitals?
    static boolean speaksOf(String said, String typed) {
        var words = said.toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(words::contains);
    }

    private static Node node(Module module, List<MenuItem> items, Texts texts) {
        return new Node(module.name(), texts.of(module), texts.of(module), Optional.of(module.icon()),
                Optional.empty(), below(items, 0, texts.of(module), texts));
    }

    private static List<Node> below(List<MenuItem> items, int depth, String path, Texts texts) {
        var nodes = new ArrayList<Node>();
        var folders = new LinkedHashMap<String, List<MenuItem>>();
        for (var item : items) {
            if (item.folders().size() > depth) {
                var folder = texts.text(item.folders().get(depth));
                if (!folders.containsKey(folder)) {
                    folders.put(folder, new ArrayList<>());
                    nodes.add(new Node(folder, folder, path + " › " + folder, Optional.empty(), Optional.empty(),
                            List.of()));
                }
                folders.get(folder).add(item);
            } else {
                nodes.add(new Node(item.key(), texts.text(item.key()), path(item, texts), Optional.empty(),
                        Optional.of(item), List.of()));
            }
        }
        return nodes.stream().map(node -> filled(node, folders, depth, texts)).toList();
    }

    private static Node filled(Node node, Map<String, List<MenuItem>> folders, int depth, Texts texts) {
        return node.item().isPresent() ? node : new Node(node.id(), node.words(), node.path(), node.icon(),
                node.item(), below(folders.get(node.id()), depth + 1, node.path(), texts));
    }
}
