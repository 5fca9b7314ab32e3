package org.faktuur.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faktuur.texts.Texts;
import org.joda.money.Money;
import org.w3c.dom.Element;

/// VAT per code, the totals, and the words that the law wants where no VAT is charged. The words are said in the
/// paper's language and, where that is another, for a reverse charge in the seller's law's own.
record PaperSums(Markup markup, Totals totals, Texts texts, Texts law) {

    Element element() {
        return markup.element("div", "row",
                markup.element("div", "vat-part", vatTable()), markup.element("div", "sum-part", sums()));
    }

    /// What is to be said about the VAT, each sentence once.
    List<String> words() {
        return totals.vat().stream().map(line -> line.vat().treatment()).distinct()
                .filter(VatTreatment::wantsWords).flatMap(this::words).distinct().toList();
    }

    private Stream<String> words(VatTreatment treatment) {
        var key = "paper.words." + treatment.name();
        return treatment == VatTreatment.REVERSE_CHARGE
                ? Stream.of(texts.text(key), law.text(key)) : Stream.of(texts.text(key));
    }

    private Element vatTable() {
        var head = markup.element("tr", "",
                markup.head("col", "first", texts.text("paper.vatCode")),
                markup.head("col", "", texts.text("paper.vatKind")),
                markup.head("col", "figure", texts.text("paper.vatRate")),
                markup.head("col", "figure", texts.text("paper.vatBase")),
                markup.head("col", "last figure", texts.text("paper.vatAmount")));
        return markup.element("table", "vat", markup.element("thead", "", head),
                markup.element("tbody", "", totals.vat().stream().map(this::vatRow).toList()));
    }

    private Element vatRow(Totals.VatLine line) {
        var vat = line.vat();
        return markup.element("tr", "",
                markup.words("td", "first", line.code()),
                markup.words("td", "", texts.of(vat.treatment())),
                markup.words("td", "figure",
                        vat.treatment().hasRate() ? texts.formats().percent(vat.percent()) : ""),
                markup.words("td", "figure", texts.formats().amount(line.base())),
                markup.words("td", "last figure", texts.formats().amount(line.tax())));
    }

    private Element sums() {
        var currency = Map.of("currency", totals.currency().getCode());
        var rows = new ArrayList<>(List.of(
                row("", texts.text("paper.net"), totals.net()),
                row("", texts.text("paper.tax"), totals.tax()),
                row("total", texts.text("paper.total", currency), totals.total())));
        totals.own().ifPresent(own -> {
            var ownCurrency = own.tax().getCurrencyUnit().getCode();
            rows.add(row("own", texts.text("paper.ownTax", Map.of("currency", ownCurrency)), own.tax()));
            var rate = markup.head("row", "first last", texts.text("paper.rate",
                    Map.of("foreign", totals.currency().getCode(), "own", ownCurrency,
                            "number", texts.formats().number(own.rate().number(), 2, 10))));
            rate.setAttribute("colspan", "2");
            rows.add(markup.element("tr", "own", rate));
        });
        return markup.element("table", "sums", markup.element("tbody", "", rows));
    }

    private Element row(String css, String label, Money amount) {
        return markup.element("tr", css, markup.head("row", "first", label),
                markup.words("td", "last figure", texts.formats().amount(amount)));
    }
}
