package org.faktuur.shell;

import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.faktuur.listing.SavedQuery;
import org.faktuur.texts.Texts;

/// The dialog in which a query is written.
public final class QueryView {

    private static final List<String> EXAMPLES = List.of("QueryView.syntax.text", "QueryView.syntax.exact",
            "QueryView.syntax.wild", "QueryView.syntax.range", "QueryView.syntax.not", "QueryView.syntax.choice",
            "QueryView.syntax.days", "QueryView.syntax.periods");

    private final QueryViewModel model;
    private final Texts texts;
    @FXML private VBox QueryView;
    @FXML private ComboBox<SavedQuery> saved;
    @FXML private CheckBox usual;
    @FXML private Button save;
    @FXML private Button saveAs;
    @FXML private Button rename;
    @FXML private Button delete;
    @FXML private Button addRow;
    @FXML private Button syntax;
    @FXML private GridPane examples;
    @FXML private QueryRowsPane criteria;
    @FXML private Label always;
    @FXML private Button addSort;
    @FXML private QuerySortsPane sorting;
    @FXML private Label count;
    @FXML private Button clear;
    @FXML private Button ok;
    @FXML private Button cancel;

    QueryView(QueryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        criteria.show(model, texts);
        sorting.show(model, texts);
        always.setText(model.always().map(texts::text).orElse(""));
        always.managedProperty().bind(always.textProperty().isNotEmpty());
        model.count().subscribe(_ -> sayCount());
        model.problem().subscribe(_ -> sayCount());
        showExamples();
        showSaved();
        var kept = model.kept();
        Commands.bind(save, kept.save(), texts);
        Commands.bind(saveAs, kept.saveAs(), texts);
        Commands.bind(rename, kept.rename(), texts);
        Commands.bind(delete, kept.delete(), texts);
        Commands.bind(addRow, Command.of(criteria::add), texts);
        Commands.bind(syntax, model.syntax(), texts);
        Commands.bind(addSort, model.addSort(), texts);
        Commands.bind(clear, model.clear(), texts);
        Commands.bind(ok, model.ok(), texts);
        Commands.bind(cancel, model.cancel(), texts);
        Platform.runLater(criteria::begin);
    }

    private void sayCount() {
        var wrong = model.problem().get();
        count.setText(wrong.map(texts::of).orElseGet(() -> model.count().get().in(texts)));
        count.pseudoClassStateChanged(Entries.WRONG, wrong.isPresent());
    }

    private void showSaved() {
        var kept = model.kept();
        saved.setItems(kept.saved());
        saved.setConverter(new StringConverter<>() {
            @Override
            public String toString(SavedQuery query) {
                return query == null ? "" : query.name();
            }

            @Override
            public SavedQuery fromString(String name) {
                throw new UnsupportedOperationException("queries are chosen, not typed");
            }
        });
        saved.setOnAction(_ -> {
            if (saved.getValue() != null && !model.kept().chosen().get().filter(saved.getValue()::equals).isPresent()) {
                model.choose(saved.getValue());
            }
        });
        kept.chosen().subscribe(chosen -> {
            saved.setValue(chosen.orElse(null));
            usual.setSelected(chosen.filter(SavedQuery::usual).isPresent());
        });
        usual.disableProperty().bind(kept.makeUsual().disabled());
        usual.setOnAction(_ -> kept.makeUsual().run());
    }

    private void showExamples() {
        examples.visibleProperty().bind(model.syntaxShown());
        examples.managedProperty().bind(model.syntaxShown());
        EXAMPLES.forEach(key -> {
            var parts = texts.text(key).split("\\|");
            var example = new Label(parts[0]);
            example.getStyleClass().add("code");
            var meaning = new Label(parts[1]);
            meaning.setWrapText(true);
            examples.addRow(examples.getRowCount(), example, meaning);
        });
    }
}
