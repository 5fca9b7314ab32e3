package org.faktuur.documents;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.w3c.dom.Element;

/// What every paper has around what it says: its title for readers and archives, its style, and the foot of its pages.
record PageFrame(Markup markup, Seller seller, Texts texts) {

    private static final String DOT = " · ";

    /// What the paper is, in one line, and how it is called in a list of contents.
    record Title(String subject, String bookmark) {
    }

    org.w3c.dom.Document page(Title title, String style, Language language, List<Element> body) {
        var html = markup.element("html", "", head(title, style), markup.element("body", "", body));
        html.setAttribute("lang", language.locale().toLanguageTag());
        return markup.page(html);
    }

    private Element head(Title title, String style) {
        var description = markup.element("meta", "");
        description.setAttribute("name", "subject");
        description.setAttribute("content", title.subject());
        var author = markup.element("meta", "");
        author.setAttribute("name", "author");
        author.setAttribute("content", Markup.printable(seller.name()));
        return markup.element("head", "", markup.words("title", "", title.subject()), description, author,
                bookmarks(title), markup.words("style", "", style.replace("PAGE_OF_PAGES", pageOfPages())));
    }

    private Element bookmarks(Title title) {
        var bookmark = markup.element("bookmark", "");
        bookmark.setAttribute("name", Markup.printable(title.bookmark()));
        bookmark.setAttribute("href", "#title");
        return markup.element("bookmarks", "", bookmark);
    }

    private String pageOfPages() {
        return '"' + texts.text("paper.page",
                Map.of("page", "\" counter(page) \"", "pages", "\" counter(pages) \"")) + '"';
    }

    Element foot() {
        var particulars = new SellerParticulars(seller, texts);
        var name = Stream.concat(Stream.of(seller.name()), particulars.address().stream());
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
