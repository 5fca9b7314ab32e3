package org.faktuur.receivables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faktuur.company.Company;
import org.faktuur.documents.Report;
import org.faktuur.documents.Seller;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.joda.money.Money;

/// An ageing as a paper.
public final class AgeingReport {

    private AgeingReport() {
    }

    /// The paper in this language.
    public static Report of(Ageing ageing, Company company, Language language) {
        var texts = Texts.of(language, "receivables/receivables");
        var columns = new ArrayList<>(List.of(Report.Column.words(texts.text("AgeingView.customer"), 16),
                Report.Column.words(texts.text("AgeingView.name"), 0)));
        spans(ageing.spans(), texts).forEach(head -> columns.add(Report.Column.figures(head, 18)));
        columns.add(Report.Column.figures(texts.text("AgeingView.total"), 20));
        var rows = ageing.rows().stream().map(row -> cells(row.customer().account(), row.customer().name(), row,
                texts)).toList();
        return new Report(new Report.Heading(texts.text("AgeingView.title"), ageing.day(), language),
                Seller.of(company.particulars()), List.of(),
                List.of(new Report.Particular(texts.text("AgeingView.day"), texts.formats().date(ageing.day())),
                        new Report.Particular(texts.text("AgeingView.basis"), texts.of(ageing.spans().basis())),
                        new Report.Particular(texts.text("AgeingView.currency"), company.currency().getCode())),
                List.of(new Report.Table("", columns, rows,
                        cells(texts.text("AgeingView.total"), "", ageing.total(), texts))), List.of());
    }

    /// What the spans are called: not due, 1–30, 31–60, 61–90, over 90.
    public static List<String> spans(Ageing.Spans spans, Texts texts) {
        var last = (Ageing.COUNT - 2) * spans.days();
        return Stream.of(Stream.of(texts.text("AgeingView.notDue")),
                IntStream.range(0, Ageing.COUNT - 2).mapToObj(at -> texts.text("AgeingView.span",
                        Map.of("from", at * spans.days() + 1, "to", (at + 1) * spans.days()))),
                Stream.of(texts.text("AgeingView.over", Map.of("days", last)))).flatMap(each -> each).toList();
    }

    private static List<String> cells(String first, String second, Ageing.Row row, Texts texts) {
        return Stream.of(Stream.of(first, second), row.amounts().stream().map(each -> shown(each, texts)),
                Stream.of(texts.formats().amount(row.total()))).flatMap(each -> each).toList();
    }

    private static String shown(Money amount, Texts texts) {
        return amount.isZero() ? "" : texts.formats().amount(amount);
    }
}
