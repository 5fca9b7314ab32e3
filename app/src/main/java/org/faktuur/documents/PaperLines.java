package org.faktuur.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faktuur.money.Percent;
import org.faktuur.texts.Texts;
import org.w3c.dom.Element;

/// The table of lines and charges; its head is repeated on every page, and a discount column stands only where there
/// is a discount.
final class PaperLines {

    private final Markup markup;
    private final Document document;
    private final Texts texts;
    private final boolean priced;
    private final boolean discounts;
    private final boolean orders;

    PaperLines(Markup markup, Document document, Texts texts) {
        this.markup = markup;
        this.document = document;
        this.texts = texts;
        this.priced = document.content().totals().isPresent();
        this.discounts = document.hasDiscounts();
        this.orders = document.hasSeveralOrders();
    }

    Element element() {
        var rows = new ArrayList<Element>();
        var order = "";
        for (var line : document.content().lines()) {
            if (orders && !line.order().equals(order)) {
                order = line.order();
                rows.add(orderRow(order));
            }
            rows.add(row(line));
        }
        document.content().charges().forEach(charge -> rows.add(row(charge)));
        return markup.element("table", "lines",
                markup.element("thead", "", head()), markup.element("tbody", "", rows));
    }

    private Element head() {
        var cells = new ArrayList<>(List.of(
                column("first c-item", "paper.item"), column("", "paper.description"),
                column("figure c-quantity", "paper.quantity"), column("c-unit", "paper.unit")));
        if (priced) {
            cells.add(column("figure c-price", "paper.price"));
            if (discounts) {
                cells.add(column("figure c-discount", "paper.discount"));
            }
            cells.add(column("figure c-vat", "paper.vat"));
            cells.add(column("last figure c-amount", "paper.lineAmount"));
        }
        return markup.element("tr", "", cells);
    }

    /// Says which order the lines below come from.
    private Element orderRow(String order) {
        var cell = markup.head("rowgroup", "first last order", texts.text("paper.orderLines", Map.of("order", order)));
        cell.setAttribute("colspan", Integer.toString(priced ? (discounts ? 8 : 7) : 4));
        return markup.element("tr", "order", cell);
    }

    private Element row(Line line) {
        var formats = texts.formats();
        var cells = new ArrayList<>(List.of(
                cell("first", line.item()), cell("", line.description()),
                cell("figure", formats.quantity(line.quantity())), cell("", line.unit())));
        line.pricing().filter(_ -> priced).ifPresent(pricing -> {
            cells.add(cell("figure", formats.price(pricing.unitPrice())));
            addDiscount(cells, pricing.discount());
            cells.add(cell("figure", rate(pricing.vat())));
            cells.add(cell("last figure", formats.amount(pricing.net())));
        });
        return markup.element("tr", "", cells);
    }

    private Element row(Charge charge) {
        var cells = new ArrayList<>(List.of(cell("first", ""), cell("", charge.description()),
                cell("", ""), cell("", ""), cell("", "")));
        addDiscount(cells, Percent.ZERO);
        cells.add(cell("figure", rate(charge.vat())));
        cells.add(cell("last figure", texts.formats().amount(charge.amount())));
        return markup.element("tr", "", cells);
    }

    private void addDiscount(List<Element> cells, Percent discount) {
        if (discounts) {
            cells.add(cell("figure", discount.isZero() ? "" : texts.formats().percent(discount)));
        }
    }

    private String rate(Vat vat) {
        return vat.treatment().hasRate() ? texts.formats().percent(vat.percent())
                : texts.text("paper.short." + vat.treatment().name());
    }

    private Element column(String css, String key) {
        return markup.head("col", css, texts.text(key));
    }

    private Element cell(String css, String words) {
        return markup.words("td", css, words);
    }
}
