package org.faktuur.documents;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Facts beside one another, each under its label.
final class FactMarkup {

    private FactMarkup() {
    }

    static Element row(Markup markup, List<Fact> facts, String css) {
        return markup.element("div", "row", facts.stream().map(fact -> markup.element("div", css,
                markup.words("div", "label", fact.label()), value(markup, fact))).toList());
    }

    private static Element value(Markup markup, Fact fact) {
        return fact.parts().size() == 1 ? markup.words("div", "value", fact.value())
                : markup.element("div", "value", whole(markup, fact.parts(), ", "));
    }

    /// Parts one after the other, with breaks between but not within them.
    static List<Node> whole(Markup markup, List<String> parts, String between) {
        var nodes = new ArrayList<Node>();
        for (var part : parts) {
            if (!nodes.isEmpty()) {
                nodes.add(markup.text(between));
            }
            nodes.add(markup.words("span", "whole", part));
        }
        return nodes;
    }
}
