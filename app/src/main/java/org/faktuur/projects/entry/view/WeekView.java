package org.faktuur.projects.entry.view;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Command;
import org.faktuur.shell.Commands;
import org.faktuur.shell.EntryTable;
import org.faktuur.shell.Entries;
import org.faktuur.shell.FactsPane;
import org.faktuur.texts.Texts;

/// The week as a sheet, its sums below, and beside it what is said of the hours under the cursor.
public final class WeekView {

    private final WeekViewModel model;
    private final Texts texts;
    @FXML private VBox WeekView;
    @FXML private TextField resource;
    @FXML private Button previous;
    @FXML private Button thisWeek;
    @FXML private Button next;
    @FXML private Label heading;
    @FXML private Button add;
    @FXML private Button remove;
    @FXML private Button copy;
    @FXML private Button save;
    @FXML private Button undo;
    @FXML private Button submit;
    @FXML private Button recall;
    @FXML private EntryTable<WeekRow> hours;
    @FXML private HBox totals;
    @FXML private FactsPane facts;
    @FXML private Button comment;
    @FXML private TextField description;
    @FXML private TextField remark;
    @FXML private TextField why;

    WeekView(WeekViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var grid = new WeekGrid(model, hours, texts);
        grid.show(totals);
        var entries = new Entries(texts, model.desk());
        entries.bind(resource, model.resource(), model.books()::resources, model.desk().background());
        entries.bind(description, model.notes().description());
        entries.bind(remark, model.notes().remark());
        entries.bind(why, model.why());
        model.heading().subscribe(words -> heading.setText(words.in(texts)));
        model.notes().cell().subscribe(cell -> facts.show(CellNotes.facts(cell), texts));
        Commands.bind(previous, model.previous(), texts);
        Commands.bind(thisWeek, model.thisWeek(), texts);
        Commands.bind(next, model.next(), texts);
        Commands.bind(add, Command.of("Alt+N", hours::addRow), texts);
        Commands.bind(remove, Command.of("Shortcut+Delete", hours::deleteRow), texts);
        Commands.bind(copy, model.copy(), texts);
        Commands.bind(save, model.save(), texts);
        Commands.bind(undo, model.undo(), texts);
        Commands.bind(submit, model.submit(), texts);
        Commands.bind(recall, model.recall(), texts);
        Commands.bind(comment, Command.of("Shift+F2", description::requestFocus), texts);
        grid.returnFrom(description, remark);
        grid.takeBeforeActs(WeekView);
    }
}
