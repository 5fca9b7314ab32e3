package org.faktuur.projects.invoice.view;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.faktuur.projects.contract.view.LineKind;
import org.faktuur.shell.FactsPane;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.PlainTable;
import org.faktuur.shell.StatusLabel;
import org.faktuur.texts.Texts;

/// The page of a project invoice: header, lines, totals; acts and details stand in panes of their own.
public final class ProjectInvoiceView {

    private static final String KEY = "ProjectInvoiceView.";

    private final ProjectInvoiceViewModel model;
    private final Texts texts;
    @FXML private VBox ProjectInvoiceView;
    @FXML private Label heading;
    @FXML private StatusLabel status;
    @FXML private FactsPane facts;
    @FXML private CheckBox emptyLines;
    @FXML private TableView<LineRow> lines;
    @FXML private Label totals;

    ProjectInvoiceView(ProjectInvoiceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        FormNodes.bind(ProjectInvoiceView, model.form(), texts, model.pages().desk());
        heading.setText(model.number());
        model.shown().subscribe(shown -> shown.ifPresent(invoice -> status.show(invoice.status(), texts)));
        model.facts().subscribe(shown -> facts.show(shown, texts));
        emptyLines.selectedProperty().bindBidirectional(model.details().emptyLines());
        PlainTable.show(lines, columns(), model.details().lines(), model.details().line(), texts);
        lines.setPlaceholder(new Label(texts.text(KEY + "noLines")));
        model.details().totals().subscribe(words -> totals.setText(words.in(texts)));
    }

    private static List<ListColumn<LineRow>> columns() {
        return List.of(ListColumn.<LineRow>text("lineName", KEY + "lineName", row -> row.of().name()).wide(170)
                        .unsorted(),
                ListColumn.<LineRow, LineKind>status("lineKind", KEY + "lineKind", LineKind.class,
                        row -> LineKind.of(row.of())).wide(170).unsorted(),
                ListColumn.<LineRow>amount("lineAmount", KEY + "lineAmount", LineRow::amount).wide(110).unsorted(),
                ListColumn.<LineRow>amount("lineInvoiced", KEY + "lineInvoiced", LineRow::invoiced).wide(160)
                        .unsorted());
    }
}
