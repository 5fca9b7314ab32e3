package org.faktuur.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.texts.Texts;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The upper part of a paper: letterhead, address in the envelope's window, title, and the facts under it.
record PaperHead(Markup markup, Document document, Texts texts) {

    private static final int FACTS_IN_A_ROW = 4;

    List<Element> elements() {
        return List.of(letterhead(), addresses(), title(), facts());
    }

    private Element letterhead() {
        return markup.element("div", "letterhead", markup.words("div", "seller", document.seller().name()));
    }

    private Element addresses() {
        var particulars = new SellerParticulars(document.seller(), texts);
        var buyer = document.buyer();
        var to = Stream.concat(Stream.of(markup.words("p", "name", buyer.name())),
                buyer.address().stream().map(line -> markup.words("p", "", line))).toList();
        var from = Stream.of(particulars.address(), particulars.registrations(), particulars.contact())
                .flatMap(List::stream).map(line -> markup.words("p", "", line)).toList();
        return markup.element("div", "address " + particulars.window(),
                markup.element("div", "to", to), markup.element("div", "from", from));
    }

    private Element title() {
        var heading = document.heading();
        var parts = new ArrayList<Node>();
        parts.add(markup.text(texts.of(heading.kind()) + " "));
        parts.add(markup.words("span", "number", heading.number()));
        var title = markup.element("h1", "", parts);
        title.setAttribute("id", "title");
        return title;
    }

    private Element facts() {
        var known = allFacts().stream().filter(Fact::isKnown).toList();
        var beside = known.stream().filter(fact -> !fact.isLong()).toList();
        var rows = new ArrayList<Element>();
        for (var start = 0; start < beside.size(); start += FACTS_IN_A_ROW) {
            rows.add(FactMarkup.row(markup, beside.subList(start,
                    Math.min(beside.size(), start + FACTS_IN_A_ROW)), "fact"));
        }
        known.stream().filter(Fact::isLong)
                .forEach(fact -> rows.add(FactMarkup.row(markup, List.of(fact), "fact wide")));
        return markup.element("div", "facts", rows);
    }

    private List<Fact> allFacts() {
        var heading = document.heading();
        var references = document.references();
        var kind = heading.kind();
        var period = references.project().map(this::period).orElse("");
        return List.of(
                fact(kind == PaperKind.INVOICE ? "paper.invoiceDate" : "paper.date", texts.formats().date(heading.date())),
                fact("paper.due", document.payment().due().map(texts.formats()::date).orElse("")),
                fact("paper.delivered", period.isEmpty()
                        ? heading.delivery().date().map(texts.formats()::date).orElse("") : ""),
                fact("paper.period", period),
                fact("paper.account", document.buyer().account()),
                new Fact(texts.text(kind == PaperKind.CREDIT_NOTE ? "paper.credited" : "paper.corrected"),
                        references.credited().stream().map(this::original).toList()),
                fact("paper.reason", references.reason()),
                fact("paper.yourReference", references.yours()),
                fact("paper.contract", references.project().map(References.Project::contract).orElse("")),
                new Fact(texts.text("paper.project"), references.project().map(References.Project::projects)
                        .orElse(List.of())),
                fact("paper.projectInvoice", references.project().map(References.Project::projectInvoice).orElse("")),
                new Fact(texts.text("paper.orders"), references.orders()),
                new Fact(texts.text("paper.packingSlips"), references.packingSlips()),
                fact("paper.buyerVat", document.buyer().vatNumber()),
                fact("paper.buyerRegistration", document.buyer().registrationNumber()),
                fact("paper.terms", document.payment().terms()),
                fact("paper.place", String.join(", ", heading.delivery().place())));
    }

    private String period(References.Project project) {
        return Stream.of(project.from(), project.to()).distinct().map(texts.formats()::date)
                .collect(Collectors.joining(" – "));
    }

    private String original(References.Original original) {
        return original.date().map(date -> texts.text("paper.original", Map.of("number", original.number(), "date",
                date))).orElse(original.number());
    }

    private Fact fact(String label, String value) {
        return new Fact(texts.text(label), value);
    }
}
