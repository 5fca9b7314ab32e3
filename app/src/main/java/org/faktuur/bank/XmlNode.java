package org.faktuur.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An element of an XML file by its local name, with its text and what stands in it.
final class XmlNode {

    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = Map.copyOf(attributes);
    }

    void add(XmlNode child) {
        children.add(child);
    }

    void add(String words) {
        text.append(words);
    }

    String text() {
        return text.toString().strip();
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /// All elements at the end of this path, whose names have strokes between them.
    Stream<XmlNode> all(String path) {
        var names = path.split("/", 2);
        var found = children.stream().filter(child -> child.name.equals(names[0]));
        return names.length == 1 ? found : found.flatMap(child -> child.all(names[1]));
    }

    /// The first of them.
    Optional<XmlNode> first(String path) {
        return all(path).findFirst();
    }

    /// The text of the first of them that has one; empty where none does.
    String textAt(String... paths) {
        return Stream.of(paths).flatMap(this::all).map(XmlNode::text).filter(words -> !words.isEmpty()).findFirst()
                .orElse("");
    }
}
