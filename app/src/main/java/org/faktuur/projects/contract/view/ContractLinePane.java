package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.RunStatus;
import org.faktuur.shell.Commands;
import org.faktuur.shell.EntryTable;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.PlainTable;
import org.faktuur.shell.StatusLabel;
import org.faktuur.texts.Texts;

/// The line of a contract that the cursor stands on: what it sells, who pays, when it is billed.
final class ContractLinePane {

    private static final String KEY = "ContractView.";

    private final ContractLines lines;
    private final ContractPages pages;
    private final Texts texts;
    @FXML private VBox ContractLinePane;
    @FXML private Label lineWrong;
    @FXML private Node workFields;
    @FXML private Node taskFields;
    @FXML private Node chargeFields;
    @FXML private Node amountField;
    @FXML private Node goodsFields;
    @FXML private StatusLabel goodsStatus;
    @FXML private EntryTable<ShareRow> lineShares;
    @FXML private Button distributeLine;
    @FXML private Label lineSharesWrong;
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

    ContractLinePane(ContractViewModel model, Texts texts) {
        this.lines = model.lines();
        this.pages = model.pages();
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        lines.wrong().subscribe(why -> lineWrong.setText(why.map(texts::of).orElse("")));
        show(lineWrong, lineWrong.textProperty().isNotEmpty());
        ContractLinePane.disableProperty().bind(lines.current().map(Optional::isEmpty));
        lineShares.show(lines.shares(), lines.shares().columns(), texts, pages.desk());
        Commands.bind(distributeLine, lines.shares().distributeEvenly(), texts);
        lines.shares().wrong().subscribe(why -> lineSharesWrong.setText(why.map(texts::of).orElse("")));
        Commands.bind(generate, lines.generate(), texts);
        Commands.bind(generateMilestones, lines.generate(), texts);
        Commands.bind(closeSchedule, lines.closeSchedule(), texts);
        PlainTable.show(runs, runColumns(), lines.runs(), new SimpleObjectProperty<>(Optional.empty()), texts);
        runs.setPlaceholder(new Label(texts.text(KEY + "noRuns")));
        milestones.show(lines.milestones(), lines.milestones().columns(), texts, pages.desk());
        lines.goodsStatus().subscribe(far -> goodsStatus.show(far, texts));
        showByKind();
    }

    private void showByKind() {
        show(workFields, is(LineKind.TIME_AND_MATERIAL, LineKind.FIXED_PRICE));
        show(taskFields, lines.fields().allTasks().map(all -> !all));
        show(chargeFields, is(LineKind.TIME_AND_MATERIAL));
        show(amountField, is(LineKind.FIXED_PRICE));
        show(goodsFields, is(LineKind.PRODUCT));
        show(goodsBilling, is(LineKind.PRODUCT));
        show(frequencyFields, is(LineKind.TIME_AND_MATERIAL, LineKind.FIXED_PRICE));
        show(generate, is(LineKind.TIME_AND_MATERIAL));
        show(runs, is(LineKind.TIME_AND_MATERIAL));
        show(generateMilestones, is(LineKind.FIXED_PRICE));
        show(milestones, is(LineKind.FIXED_PRICE));
        show(closeSchedule, Bindings.createBooleanBinding(() -> lines.closeSchedule().why().get().isEmpty(),
                lines.current()));
        var period = lines.fields().frequency().period();
        show(daysField, period.map(each -> each == InvoicePeriod.MONTHLY_BY_DAY));
        show(weekdayField, period.map(each -> each != InvoicePeriod.MONTHLY_BY_DAY));
        show(nthField, period.map(each -> each == InvoicePeriod.MONTHLY_BY_WEEKDAY));
    }

    private ObservableValue<Boolean> is(LineKind... kinds) {
        var some = Set.of(kinds);
        return lines.fields().kind().map(some::contains);
    }

    private static void show(Node node, ObservableValue<Boolean> when) {
        when.subscribe(shown -> {
            node.setVisible(shown);
            node.setManaged(shown);
        });
    }

    private static List<ListColumn<ContractLine.Run>> runColumns() {
        return List.of(ListColumn.<ContractLine.Run>date("runDate", KEY + "runDate", ContractLine.Run::date).wide(150)
                        .unsorted(),
                ListColumn.<ContractLine.Run>date("cutoff", KEY + "cutoff", ContractLine.Run::cutoff).wide(170)
                        .unsorted(),
                ListColumn.<ContractLine.Run, RunStatus>status("runStatus", KEY + "runStatus", RunStatus.class,
                        ContractLine.Run::status).wide(170).unsorted());
    }
}
