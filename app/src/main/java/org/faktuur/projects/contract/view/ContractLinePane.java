package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.EntryTable;
import org.faktuur.shell.StatusLabel;
import org.faktuur.texts.Texts;

/// The line of a contract that the cursor stands on: what it sells, who pays, when it is billed.
final class ContractLinePane {

    private static final List<String> LIMITS = List.of("shareLimit", "shareUsed", "shareLeft");

    private final ContractLines lines;
    private final ContractPages pages;
    private final Texts texts;
    @FXML private VBox ContractLinePane;
    @FXML private Label lineWrong;
    @FXML private Node workFields;
    @FXML private Node projectField;
    @FXML private Node taskFields;
    @FXML private Node chargeFields;
    @FXML private Node amountField;
    @FXML private Node goodsFields;
    @FXML private Node limitField;
    @FXML private Label lineLimitUse;
    @FXML private StatusLabel goodsStatus;
    @FXML private EntryTable<ShareRow> lineShares;
    @FXML private Button distributeLine;
    @FXML private Label lineSharesWrong;

    ContractLinePane(ContractViewModel model, Texts texts) {
        this.lines = model.lines();
        this.pages = model.pages();
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        lines.wrong().subscribe(why -> lineWrong.setText(why.map(texts::of).orElse("")));
        ShownWhile.holds(lineWrong.textProperty().map(words -> !words.isEmpty()), lineWrong);
        ContractLinePane.disableProperty().bind(lines.current().map(Optional::isEmpty));
        lineShares.show(lines.shares(), lines.shares().columns(), texts, pages.desk());
        Commands.bind(distributeLine, lines.shares().distributeEvenly(), texts);
        lines.shares().wrong().subscribe(why -> lineSharesWrong.setText(why.map(texts::of).orElse("")));
        lines.goodsStatus().subscribe(far -> goodsStatus.show(far, texts));
        lines.limitUse().subscribe(said -> lineLimitUse.setText(said.in(texts)));
        showByKind();
    }

    private void showByKind() {
        var work = lines.is(LineKind.TIME_AND_MATERIAL);
        ShownWhile.holds(lines.is(LineKind.TIME_AND_MATERIAL, LineKind.FIXED_PRICE), workFields);
        ShownWhile.holds(lines.is(LineKind.TIME_AND_MATERIAL, LineKind.FIXED_PRICE), projectField);
        ShownWhile.holds(lines.fields().allTasks().map(all -> !all), taskFields);
        ShownWhile.holds(work, chargeFields);
        ShownWhile.holds(work, limitField);
        ShownWhile.holds(lines.is(LineKind.FIXED_PRICE), amountField);
        ShownWhile.holds(lines.is(LineKind.PRODUCT), goodsFields);
        work.subscribe(limited -> lineShares.getColumns().stream()
                .filter(column -> LIMITS.contains(column.getId())).forEach(column -> column.setVisible(limited)));
    }
}
