package org.faktuur.imports.view;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import org.faktuur.shell.Commands;
import org.faktuur.shell.EnumWords;
import org.faktuur.tabular.DateForm;
import org.faktuur.tabular.DecimalMark;
import org.faktuur.tabular.Encoding;
import org.faktuur.tabular.ImportKind;
import org.faktuur.texts.Texts;

/// The page that imports a file.
public final class ImportView {

    private final ImportViewModel model;
    private final Texts texts;
    @FXML private VBox ImportView;
    @FXML private ComboBox<ImportKind> kind;
    @FXML private Button choose;
    @FXML private Label file;
    @FXML private ComboBox<SeparatorChoice> separator;
    @FXML private ComboBox<Encoding> encoding;
    @FXML private ComboBox<DecimalMark> decimals;
    @FXML private ComboBox<DateForm> dates;
    @FXML private ComboBox<String> name;
    @FXML private Button use;
    @FXML private Button keep;
    @FXML private Button forget;
    @FXML private MappingGrid mapping;
    @FXML private TabPane tabs;
    @FXML private PreviewTable preview;
    @FXML private FaultTable faults;
    @FXML private Label summary;
    @FXML private Button run;

    ImportView(ImportViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Choices.bind(kind, model.kind(), ImportKind.values(), new EnumWords<>(texts));
        Choices.bind(separator, model.format().separator(), SeparatorChoice.values(), new EnumWords<>(texts));
        Choices.bind(encoding, model.format().encoding(), Encoding.values(), new EnumWords<>(texts));
        Choices.bind(decimals, model.format().decimals(), DecimalMark.values(), new EnumWords<>(texts));
        Choices.bind(dates, model.format().dates(), DateForm.values(), new EnumWords<>(texts));
        file.textProperty().bind(model.fileName());
        name.setItems(model.kept().names());
        name.getEditor().textProperty().bindBidirectional(model.kept().name());
        mapping.show(model.lines(), texts);
        model.lines().addListener((ListChangeListener<MappingLine>) change ->
                mapping.show(change.getList(), texts));
        model.look().subscribe(look -> look.ifPresent(seen -> {
            preview.show(seen, texts);
            tabs.getSelectionModel().select(seen.faults().isEmpty() ? 0 : 1);
        }));
        faults.show(model.faults(), texts);
        summary.textProperty().bind(model.summary().map(words -> words.in(texts)));
        Commands.bind(choose, model.choose(), texts);
        Commands.bind(use, model.kept().use(), texts);
        Commands.bind(keep, model.kept().keep(), texts);
        Commands.bind(forget, model.kept().forget(), texts);
        Commands.bind(run, model.run(), texts);
        Commands.listenForKeys(ImportView);
    }
}
