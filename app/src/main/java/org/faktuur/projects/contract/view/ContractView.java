package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Entries;
import org.faktuur.shell.EntryTable;
import org.faktuur.shell.FieldHelp;
import org.faktuur.shell.FormNodes;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.PlainTable;
import org.faktuur.shell.StatusLabel;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;

/// The page of a contract.
public final class ContractView {

    private static final String KEY = "ContractView.";
    private static final List<KeyCode> ACTS = List.of(KeyCode.L, KeyCode.G, KeyCode.C);

    private final ContractViewModel model;
    private final Texts texts;
    @FXML private VBox ContractView;
    @FXML private Button save;
    @FXML private Button saveAndClose;
    @FXML private Button undo;
    @FXML private Button copy;
    @FXML private Button confirm;
    @FXML private Button createInvoice;
    @FXML private StatusLabel status;
    @FXML private ComboBox<?> editCurrency;
    @FXML private TextField editFixedRate;
    @FXML private CheckBox editAccrues;
    @FXML private EntryTable<ShareRow> shares;
    @FXML private Button distribute;
    @FXML private Label sharesWrong;
    @FXML private Label limitUse;
    @FXML private Button addLine;
    @FXML private Button deleteLine;
    @FXML private TableView<ContractLine> lines;

    ContractView(ContractViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var desk = model.pages().desk();
        Commands.bind(save, model.save(), texts);
        Commands.bind(saveAndClose, model.saveAndClose(), texts);
        Commands.bind(undo, model.undo(), texts);
        Commands.bind(copy, model.copy(), texts);
        Commands.bind(confirm, model.acts().confirm(), texts);
        Commands.bind(createInvoice, model.acts().createInvoice(), texts);
        Commands.bind(addLine, model.lines().add(), texts);
        Commands.bind(deleteLine, model.lines().delete(), texts);
        FormNodes.bind(ContractView, model.form(), texts, desk);
        Entries.close(editCurrency, model.currencyStays(), texts);
        new FieldHelp(KEY, texts).explain(editFixedRate, editAccrues);
        shares.show(model.shares(), model.shares().columns(), texts, desk);
        Commands.bind(distribute, model.shares().distributeEvenly(), texts);
        model.shares().wrong().subscribe(why -> sharesWrong.setText(why.map(texts::of).orElse("")));
        PlainTable.show(lines, columns(), model.lines().rows(), model.lines().current(), texts);
        lines.setPlaceholder(new Label(texts.text(KEY + "noLines")));
        model.kept().subscribe(this::showKept);
        ContractView.addEventFilter(KeyEvent.KEY_PRESSED, this::takeBeforeActs);
        model.limitUse().subscribe(said -> limitUse.setText(said == null ? "" : said.in(texts)));
    }

    /// An act on the lines that is asked for by its key first takes what is being typed.
    private void takeBeforeActs(KeyEvent event) {
        if (event.isAltDown() && ACTS.contains(event.getCode()) && event.getTarget() instanceof TextField typed) {
            ContractView.requestFocus();
            typed.requestFocus();
        }
    }

    private void showKept(Optional<ProjectContract> contract) {
        status.setVisible(contract.isPresent());
        contract.ifPresent(each -> status.show(each.status(), texts));
    }

    private List<ListColumn<ContractLine>> columns() {
        return List.of(
                ListColumn.<ContractLine>number("lineNumber", KEY + "lineNumber", ContractLine::number).wide(50)
                        .unsorted(),
                ListColumn.<ContractLine>text("lineName", KEY + "lineName", ContractLine::name).wide(150).unsorted(),
                ListColumn.<ContractLine, LineKind>status("lineKind", KEY + "lineKind", LineKind.class, LineKind::of)
                        .wide(180).unsorted(),
                ListColumn.<ContractLine>text("lineProject", KEY + "lineProject", ContractLine::project).wide(90)
                        .unsorted(),
                ListColumn.<ContractLine>words("lineRemark", KEY + "lineRemark", line -> model.lines().remark(line)
                        .map(Words::of).orElse(Words.NONE)).wide(420));
    }
}
