package org.faktuur.documents;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.texts.Texts;
import org.w3c.dom.Element;

/// A document as a page tree: head, lines, closing, and what is repeated on every page.
record Paper(Document document, Texts texts, Texts law, String style) {

    private static final String DOT = " · ";

    org.w3c.dom.Document page() {
        var markup = new Markup();
        var body = new ArrayList<Element>();
        body.add(continued(markup));
        body.add(foot(markup));
        body.addAll(new PaperHead(markup, document, texts).elements());
        body.add(new PaperLines(markup, document, texts).element());
        body.addAll(new PaperClosing(markup, document, texts, law).elements());
        var html = markup.element("html", "", head(markup), markup.element("body", "", body));
        html.setAttribute("lang", document.language().locale().toLanguageTag());
        return markup.page(html);
    }

    /// What the paper is, in one line: its title for readers and archives.
    String subject() {
        var heading = document.heading();
        return Markup.printable(texts.text("paper.subject", Map.of("kind", texts.of(heading.kind()),
                "number", heading.number(), "seller", document.seller().name()))).replaceAll("\\s+", " ");
    }

    private Element head(Markup markup) {
        var description = markup.element("meta", "");
        description.setAttribute("name", "subject");
        description.setAttribute("content", subject());
        var author = markup.element("meta", "");
        author.setAttribute("name", "author");
        author.setAttribute("content", Markup.printable(document.seller().name()));
        return markup.element("head", "", markup.words("title", "", subject()), description, author,
                bookmarks(markup), markup.words("style", "", style.replace("PAGE_OF_PAGES", pageOfPages())));
    }

    private Element bookmarks(Markup markup) {
        var bookmark = markup.element("bookmark", "");
        bookmark.setAttribute("name", Markup.printable(
                (texts.of(document.heading().kind()) + " " + document.heading().number()).strip()));
        bookmark.setAttribute("href", "#title");
        return markup.element("bookmarks", "", bookmark);
    }

    private String pageOfPages() {
        return '"' + texts.text("paper.page",
                Map.of("page", "\" counter(page) \"", "pages", "\" counter(pages) \"")) + '"';
    }

    private Element continued(Markup markup) {
        return markup.words("div", "continued", subject());
    }

    private Element foot(Markup markup) {
        var particulars = new SellerParticulars(document.seller(), texts);
        var name = Stream.concat(Stream.of(document.seller().name()), particulars.address().stream());
        var reached = Stream.concat(particulars.registrations().stream(), particulars.contact().stream());
        var account = particulars.account().stream().map(fact -> fact.label() + " " + fact.value());
        return markup.element("div", "foot",
                markup.element("div", "foot-page", markup.element("span", "page")),
                markup.element("div", "foot-words",
                        markup.words("p", "", name.collect(Collectors.joining(DOT))),
                        markup.element("p", "", FactMarkup.whole(markup, reached.toList(), DOT)),
                        markup.element("p", "", FactMarkup.whole(markup, account.toList(), DOT))));
    }
}
