package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.RunStatus;
import org.faktuur.shell.Commands;
import org.faktuur.shell.EntryTable;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.PlainTable;
import org.faktuur.texts.Texts;

/// When the line of a contract is billed: its schedule or its milestones.
final class ContractBillingPane {

    private static final String KEY = "ContractView.";

    private final ContractLines lines;
    private final ContractPages pages;
    private final Texts texts;
    @FXML private Node frequencyFields;
    @FXML private Node daysField;
    @FXML private Node weekdayField;
    @FXML private Node nthField;
    @FXML private Button generate;
    @FXML private Button generateMilestones;
    @FXML private Button closeSchedule;
    @FXML private TableView<ContractLine.Run> runs;
    @FXML private EntryTable<MilestoneRow> milestones;
    @FXML private Node goodsBilling;

    ContractBillingPane(ContractViewModel model, Texts texts) {
        this.lines = model.lines();
        this.pages = model.pages();
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Commands.bind(generate, lines.generate(), texts);
        Commands.bind(generateMilestones, lines.generate(), texts);
        var close = lines.closeSchedule();
        Commands.bind(closeSchedule, close, texts);
        PlainTable.show(runs, columns(), lines.runs(), new SimpleObjectProperty<>(Optional.empty()), texts);
        runs.setPlaceholder(new Label(texts.text(KEY + "noRuns")));
        milestones.show(lines.milestones(), lines.milestones().columns(), texts, pages.desk());
        ShownWhile.holds(lines.is(LineKind.PRODUCT), goodsBilling);
        ShownWhile.holds(lines.is(LineKind.TIME_AND_MATERIAL, LineKind.FIXED_PRICE), frequencyFields);
        ShownWhile.holds(lines.is(LineKind.TIME_AND_MATERIAL), generate);
        ShownWhile.holds(lines.is(LineKind.TIME_AND_MATERIAL), runs);
        ShownWhile.holds(lines.is(LineKind.FIXED_PRICE), generateMilestones);
        ShownWhile.holds(lines.is(LineKind.FIXED_PRICE), milestones);
        ShownWhile.holds(close.why().map(Optional::isEmpty), closeSchedule);
        var period = lines.fields().frequency().period();
        ShownWhile.holds(period.map(each -> each == InvoicePeriod.MONTHLY_BY_DAY), daysField);
        ShownWhile.holds(period.map(each -> each != InvoicePeriod.MONTHLY_BY_DAY), weekdayField);
        ShownWhile.holds(period.map(each -> each == InvoicePeriod.MONTHLY_BY_WEEKDAY), nthField);
    }

    private static List<ListColumn<ContractLine.Run>> columns() {
        return List.of(ListColumn.<ContractLine.Run>date("runDate", KEY + "runDate", ContractLine.Run::date).wide(200)
                        .unsorted(),
                ListColumn.<ContractLine.Run>date("cutoff", KEY + "cutoff", ContractLine.Run::cutoff).wide(200)
                        .unsorted(),
                ListColumn.<ContractLine.Run, RunStatus>status("runStatus", KEY + "runStatus", RunStatus.class,
                        ContractLine.Run::status).wide(170).unsorted());
    }
}
