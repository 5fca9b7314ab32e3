package org.faktuur.documents;

import java.util.ArrayList;
import java.util.Map;
import org.faktuur.texts.Texts;
import org.w3c.dom.Element;

/// A document as a page tree: head, lines, closing, and what is repeated on every page.
record Paper(Document document, Texts texts, Texts law, String style) {

    org.w3c.dom.Document page() {
        var markup = new Markup();
        var frame = new PageFrame(markup, document.seller(), texts);
        var body = new ArrayList<Element>();
        body.add(markup.words("div", "continued", subject()));
        body.add(frame.foot());
        body.addAll(new PaperHead(markup, document, texts).elements());
        body.add(new PaperLines(markup, document, texts).element());
        body.addAll(new PaperClosing(markup, document, texts, law).elements());
        var bookmark = (texts.of(document.heading().kind()) + " " + document.heading().number()).strip();
        return frame.page(new PageFrame.Title(subject(), bookmark), style, document.language(), body);
    }

    /// What the paper is, in one line: its title for readers and archives.
    String subject() {
        var heading = document.heading();
        return Markup.printable(texts.text("paper.subject", Map.of("kind", texts.of(heading.kind()),
                "number", heading.number(), "seller", document.seller().name()))).replaceAll("\\s+", " ");
    }
}
