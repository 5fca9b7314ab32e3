package org.faktuur.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.money.Percent;
import org.faktuur.texts.Texts;
import org.joda.money.Money;
import org.w3c.dom.Element;

/// The table of lines and charges; its head is repeated on every page, and a discount column stands only where there
/// is a discount. Work on a project stands under the heads of its groups, with a sum a group; its lines bear days and
/// who worked instead of items.
final class PaperLines {

    private final Markup markup;
    private final Document document;
    private final Texts texts;
    private final boolean priced;
    private final boolean discounts;
    private final boolean orders;
    private final boolean work;

    PaperLines(Markup markup, Document document, Texts texts) {
        this.markup = markup;
        this.document = document;
        this.texts = texts;
        this.priced = document.content().totals().isPresent();
        this.discounts = document.hasDiscounts();
        this.orders = document.hasSeveralOrders();
        this.work = document.isOfProject();
    }

    Element element() {
        var rows = new ArrayList<Element>();
        if (work) {
            groups().forEach(group -> rows.addAll(group(group)));
        } else {
            rows.addAll(ofOrders());
        }
        document.content().charges().forEach(charge -> rows.add(row(charge)));
        return markup.element("table", "lines",
                markup.element("thead", "", head()), markup.element("tbody", "", rows));
    }

    private List<Element> ofOrders() {
        var rows = new ArrayList<Element>();
        var order = "";
        for (var line : document.content().lines()) {
            if (orders && !line.order().equals(order)) {
                order = line.order();
                rows.add(headRow(texts.text("paper.orderLines", Map.of("order", order))));
            }
            rows.add(row(line));
        }
        return rows;
    }

    private Collection<List<Line>> groups() {
        var groups = new LinkedHashMap<Integer, List<Line>>();
        document.content().lines().forEach(line -> groups.computeIfAbsent(line.under().work()
                .map(each -> each.group().place()).orElse(0), _ -> new ArrayList<>()).add(line));
        return groups.values();
    }

    /// The lines of a group between its head and its sum, day by day; what is added up is one line by itself.
    private List<Element> group(List<Line> unsorted) {
        var lines = unsorted.stream().sorted(Comparator.comparing(line -> line.under().work()
                .flatMap(Line.Work::date).orElse(LocalDate.MIN))).toList();
        var rows = new ArrayList<Element>();
        var named = lines.getFirst().under().work().map(Line.Work::group).filter(each -> !each.summary());
        named.ifPresent(each -> rows.add(headRow(each.name())));
        lines.forEach(line -> rows.add(row(line)));
        named.ifPresent(each -> lines.stream().flatMap(line -> line.pricing().stream()).map(Line.Pricing::net)
                .reduce(Money::plus).ifPresent(sum -> rows.add(sumRow(each.name(), sum))));
        return rows;
    }

    private Element sumRow(String name, Money sum) {
        var label = markup.head("row", "first figure", texts.text("paper.groupSum", Map.of("group", name)));
        label.setAttribute("colspan", Integer.toString(columns() - 1));
        return markup.element("tr", "group-sum", label, cell("last figure", texts.formats().amount(sum)));
    }

    private int columns() {
        return priced ? (discounts ? 8 : 7) : 4;
    }

    private Element head() {
        var cells = new ArrayList<>(List.of(
                column("first c-item", work ? "paper.workDate" : "paper.item"), column("", "paper.description"),
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

    /// Says which order or group the lines below come from.
    private Element headRow(String words) {
        var cell = markup.head("rowgroup", "first last order", words);
        cell.setAttribute("colspan", Integer.toString(columns()));
        return markup.element("tr", "order", cell);
    }

    private Element row(Line line) {
        var formats = texts.formats();
        var cells = new ArrayList<>(List.of(
                cell("first", work ? day(line) : line.item()), described(line),
                cell("figure", formats.quantity(line.quantity())), cell("", line.unit())));
        line.pricing().filter(_ -> priced).ifPresent(pricing -> {
            cells.add(cell("figure", formats.price(pricing.unitPrice())));
            addDiscount(cells, pricing.discount());
            cells.add(cell("figure", rate(pricing.vat())));
            cells.add(cell("last figure", formats.amount(pricing.net())));
        });
        return markup.element("tr", "", cells);
    }

    private String day(Line line) {
        return line.under().work().flatMap(Line.Work::date).map(texts.formats()::date).orElse("");
    }

    /// What it is; of work also who did it, or of which product it is.
    private Element described(Line line) {
        var more = line.under().work().map(each -> Stream.of(line.item(), each.worker())
                .filter(words -> !words.isBlank()).collect(Collectors.joining(" · "))).orElse("");
        return more.isEmpty() ? cell("", line.description()) : markup.element("td", "",
                markup.text(line.description()), markup.words("div", "worker", more));
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
