package org.faktuur.documents;

import java.util.List;
import org.w3c.dom.Element;

/// Facts beside one another, each under its label.
final class FactMarkup {

    private FactMarkup() {
    }

    static Element row(Markup markup, List<Fact> facts, String css) {
        return markup.element("div", "row", facts.stream().map(fact -> markup.element("div", css,
                markup.words("div", "label", fact.label()),
                markup.words("div", "value", fact.value()))).toList());
    }
}
