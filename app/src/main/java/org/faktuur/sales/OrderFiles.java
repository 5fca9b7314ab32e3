package org.faktuur.sales;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faktuur.outcome.Outcome;
import org.faktuur.tabular.ImportErrors;
import org.faktuur.tabular.ImportReading;
import org.faktuur.tabular.ImportSetup;
import org.faktuur.tabular.MappedRow;
import org.faktuur.tabular.TabularFile;
import org.faktuur.tabular.TabularRefusal;

/// Reads orders from one file with a row a line, or from two: the orders, and their lines. What is wrong is noted.
final class OrderFiles {

    private final ImportErrors errors;
    private final Map<String, OrderDraft> drafts = new LinkedHashMap<>();

    private OrderFiles(ImportErrors errors) {
        this.errors = errors;
    }

    static Outcome<List<OrderDraft>> read(TabularFile file, ImportSetup setup, ImportErrors errors) {
        var files = new OrderFiles(errors);
        return new ImportReading(List.of(SalesOrderField.values())).each(file, setup, errors, files::addRow)
                .map(_ -> List.copyOf(files.drafts.values()));
    }

    static Outcome<List<OrderDraft>> read(ImportSalesOrders.Pair pair, ImportErrors errors) {
        var files = new OrderFiles(errors);
        return new ImportReading(SalesOrderField.ofOrder())
                .each(pair.orders(), pair.ordersSetup(), errors, files::addOrder)
                .then(_ -> new ImportReading(SalesOrderField.ofLine())
                        .each(pair.lines(), pair.linesSetup(), errors, files::addLine))
                .map(_ -> files.withLines());
    }

    private void addRow(MappedRow row) {
        var number = row.text(SalesOrderField.ORDER_NUMBER, 20);
        var draft = number.isEmpty() ? null : drafts.get(number);
        if (draft == null) {
            draft = OrderDraft.of(row);
            keep(number, draft);
        } else {
            draft.compare(row);
        }
        draft.addLine(row);
    }

    /// A row without a number is refused already, and belongs to no other.
    private void keep(String number, OrderDraft draft) {
        if (!number.isEmpty()) {
            drafts.put(number, draft);
        }
    }

    private void addOrder(MappedRow row) {
        var draft = OrderDraft.of(row);
        var earlier = drafts.putIfAbsent(draft.header().number(), draft);
        if (earlier != null) {
            row.refuse(SalesOrderField.ORDER_NUMBER,
                    new TabularRefusal.TwiceInFile(draft.header().number(), earlier.row().line()));
        }
    }

    private void addLine(MappedRow row) {
        var number = row.text(SalesOrderField.ORDER_NUMBER, 20);
        var draft = drafts.get(number);
        if (draft == null) {
            row.refuse(SalesOrderField.ORDER_NUMBER, new SalesRefusal.NoSuchOrder(number));
        } else {
            draft.addLine(row);
        }
    }

    private List<OrderDraft> withLines() {
        drafts.values().stream().filter(draft -> draft.lines().isEmpty()).forEach(draft -> draft.row()
                .refuse(SalesOrderField.ORDER_NUMBER, new SalesRefusal.NoLines(draft.header().number())));
        return List.copyOf(drafts.values());
    }
}
