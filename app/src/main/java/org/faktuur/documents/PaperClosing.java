package org.faktuur.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.texts.Texts;
import org.w3c.dom.Element;

/// The lower part of a paper, kept together: sums, the words that the law wants, how to pay, and closing words.
record PaperClosing(Markup markup, Document document, Texts texts, Texts law) {

    private static final int FACTS_IN_A_ROW = 3;

    List<Element> elements() {
        var parts = new ArrayList<Element>();
        document.content().totals().ifPresent(totals -> parts.add(closing(totals)));
        if (!document.content().notes().isEmpty()) {
            parts.add(paragraphs("notes", document.content().notes()));
        }
        return parts;
    }

    private Element closing(Totals totals) {
        var sums = new PaperSums(markup, totals, texts, law);
        var said = Stream.concat(sums.words().stream(), ending().stream()).toList();
        var parts = new ArrayList<Element>();
        parts.add(sums.element());
        if (!said.isEmpty()) {
            parts.add(paragraphs("words", said));
        }
        if (document.heading().kind().asksForPayment() && totals.total().isPositive()) {
            parts.add(payment(totals));
        }
        return markup.element("div", "closing", parts);
    }

    private Optional<String> ending() {
        return switch (document.heading().kind()) {
            case CREDIT_NOTE -> Optional.of(texts.text("paper.credit"));
            case PRO_FORMA -> Optional.of(texts.text("paper.proForma"));
            case INVOICE, PACKING_SLIP -> Optional.empty();
        };
    }

    private Element payment(Totals totals) {
        var particulars = new SellerParticulars(document.seller(), texts);
        var payment = document.payment();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.text("paper.toPay"), texts.formats().money(totals.total())));
        facts.add(new Fact(texts.text("paper.due"), payment.due().map(texts.formats()::date).orElse("")));
        facts.add(new Fact(particulars.referenceLabel(payment.reference()), payment.reference()));
        facts.addAll(particulars.account());
        var known = facts.stream().filter(Fact::isKnown).toList();
        var rows = new ArrayList<Element>();
        for (var start = 0; start < known.size(); start += FACTS_IN_A_ROW) {
            rows.add(FactMarkup.row(markup, known.subList(start, Math.min(known.size(), start + FACTS_IN_A_ROW)),
                    start == 0 ? "fact strong" : "fact"));
        }
        if (!payment.offers().isEmpty()) {
            rows.add(paragraphs("offers", payment.offers()));
        }
        return markup.element("div", "payment", rows);
    }

    private Element paragraphs(String css, List<String> words) {
        return markup.element("div", css, words.stream().map(line -> markup.words("p", "", line)).toList());
    }
}
