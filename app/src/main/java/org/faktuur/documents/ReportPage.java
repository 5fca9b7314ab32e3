package org.faktuur.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faktuur.texts.Texts;
import org.w3c.dom.Element;

/// A report as a page tree: letterhead, whom it is for, its particulars, its tables, and what is repeated on every
/// page.
record ReportPage(Report report, Texts texts, String style) {

    private static final int FACTS_IN_A_ROW = 4;

    org.w3c.dom.Document page() {
        var markup = new Markup();
        var frame = new PageFrame(markup, report.seller(), texts);
        var body = new ArrayList<Element>();
        body.add(markup.words("div", "continued", subject()));
        body.add(frame.foot());
        body.add(markup.element("div", report.to().isEmpty() ? "letterhead low" : "letterhead",
                markup.words("div", "seller", report.seller().name())));
        if (!report.to().isEmpty()) {
            body.add(addresses(markup));
        }
        body.add(title(markup));
        body.add(facts(markup));
        report.tables().forEach(table -> body.addAll(table(markup, table)));
        if (!report.notes().isEmpty()) {
            body.add(markup.element("div", "notes", report.notes().stream()
                    .map(line -> markup.words("p", "", line)).toList()));
        }
        return frame.page(new PageFrame.Title(subject(), report.heading().title()), style,
                report.heading().language(), body);
    }

    private String subject() {
        return Markup.printable(report.heading().title() + " " + texts.formats().date(report.heading().date()) + ", "
                + report.seller().name()).replaceAll("\\s+", " ");
    }

    private Element addresses(Markup markup) {
        var particulars = new SellerParticulars(report.seller(), texts);
        var to = IntStream.range(0, report.to().size())
                .mapToObj(at -> markup.words("p", at == 0 ? "name" : "", report.to().get(at))).toList();
        var from = Stream.of(particulars.address(), particulars.registrations(), particulars.contact())
                .flatMap(List::stream).map(line -> markup.words("p", "", line)).toList();
        return markup.element("div", "address " + particulars.window(),
                markup.element("div", "to", to), markup.element("div", "from", from));
    }

    private Element title(Markup markup) {
        var title = markup.words("h1", "", report.heading().title());
        title.setAttribute("id", "title");
        return title;
    }

    private Element facts(Markup markup) {
        var facts = report.particulars().stream().map(each -> new Fact(each.label(), each.value()))
                .filter(Fact::isKnown).toList();
        var rows = new ArrayList<Element>();
        for (var start = 0; start < facts.size(); start += FACTS_IN_A_ROW) {
            rows.add(FactMarkup.row(markup, facts.subList(start, Math.min(facts.size(), start + FACTS_IN_A_ROW)),
                    "fact"));
        }
        return markup.element("div", "facts", rows);
    }

    private List<Element> table(Markup markup, Report.Table table) {
        var elements = new ArrayList<Element>();
        if (!table.title().isEmpty()) {
            elements.add(markup.words("h2", "", table.title()));
        }
        var rows = new ArrayList<Element>();
        table.rows().forEach(row -> rows.add(markup.element("tr", "", cells(markup, table, row))));
        if (!table.total().isEmpty()) {
            rows.add(markup.element("tr", "report-total", cells(markup, table, table.total())));
        }
        var head = IntStream.range(0, table.columns().size()).mapToObj(at -> {
            var cell = markup.head("col", css(table, at), table.columns().get(at).head());
            if (table.columns().get(at).width() > 0) {
                cell.setAttribute("style", "width: " + table.columns().get(at).width() + "mm");
            }
            return cell;
        }).toList();
        elements.add(markup.element("table", "lines",
                markup.element("thead", "", markup.element("tr", "", head)), markup.element("tbody", "", rows)));
        return elements;
    }

    private static List<Element> cells(Markup markup, Report.Table table, List<String> row) {
        return IntStream.range(0, row.size()).mapToObj(at -> markup.words("td", css(table, at), row.get(at)))
                .toList();
    }

    private static String css(Report.Table table, int at) {
        var place = at == 0 ? "first" : at == table.columns().size() - 1 ? "last" : "";
        return (place + (table.columns().get(at).figures() ? " figure" : "")).strip();
    }
}
