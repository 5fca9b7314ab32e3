package org.faktuur.documents;

import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Makes the elements of one page tree. Words become text nodes, never markup, so nothing that a person typed can
/// change the page; marks that would turn the reading direction or cannot be printed are left out.
final class Markup {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|"
            + "[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff]");

    private final Document page;

    Markup() {
        try {
            page = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Document page(Element root) {
        page.appendChild(root);
        return page;
    }

    /// An element with a class (none when empty) and its children.
    Element element(String name, String css, List<? extends Node> children) {
        var element = page.createElement(name);
        if (!css.isEmpty()) {
            element.setAttribute("class", css);
        }
        children.forEach(element::appendChild);
        return element;
    }

    Element element(String name, String css, Node... children) {
        return element(name, css, List.of(children));
    }

    /// An element that says something.
    Element words(String name, String css, String words) {
        return element(name, css, text(words));
    }

    Node text(String words) {
        return page.createTextNode(printable(words));
    }

    /// The cell at the head of a column or a row.
    Element head(String scope, String css, String words) {
        var cell = words("th", css, words);
        cell.setAttribute("scope", scope);
        return cell;
    }

    static String printable(String words) {
        return UNPRINTABLE.matcher(words).replaceAll("");
    }
}
