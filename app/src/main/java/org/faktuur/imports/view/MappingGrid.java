package org.faktuur.imports.view;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.faktuur.tabular.ImportField;
import org.faktuur.texts.Texts;

/// Our fields under one another, each with what fills it and what the file's first row holds there.
public final class MappingGrid extends GridPane {

    /// An empty grid, for FXML.
    public MappingGrid() {
        setHgap(8);
        setVgap(4);
        var words = new ColumnConstraints();
        words.setMinWidth(USE_PREF_SIZE);
        var choices = new ColumnConstraints();
        choices.setMinWidth(140);
        var samples = new ColumnConstraints();
        samples.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(words, choices, samples);
    }

    /// Shows these lines instead of those before.
    void show(List<? extends MappingLine> lines, Texts texts) {
        getChildren().clear();
        heading(0, "MappingGrid.field", texts);
        heading(1, "MappingGrid.source", texts);
        heading(2, "MappingGrid.sample", texts);
        for (var at = 0; at < lines.size(); at++) {
            addRow(at + 1, lines.get(at), texts);
        }
    }

    private void heading(int column, String key, Texts texts) {
        var label = new Label(texts.text(key));
        label.getStyleClass().add("faint");
        add(label, column, 0);
    }

    private void addRow(int row, MappingLine line, Texts texts) {
        var words = worded(line.field(), texts);
        var choice = choice(line, words, texts);
        var label = new Label(words);
        label.setLabelFor(choice);
        addRow(row, label, choice, new StackPane(sample(line), fixed(line, words, texts)));
    }

    private static Label sample(MappingLine line) {
        var sample = new Label();
        sample.textProperty().bind(line.sample());
        sample.visibleProperty().bind(line.choice().map(choice -> !(choice instanceof MappingChoice.FixedText)));
        sample.setMaxWidth(Double.MAX_VALUE);
        sample.getStyleClass().add("faint");
        return sample;
    }

    private static ComboBox<MappingChoice> choice(MappingLine line, String words, Texts texts) {
        var choice = new ComboBox<>(line.choices());
        choice.setId("from_" + line.field().key());
        choice.setConverter(new ChoiceWords(texts));
        choice.valueProperty().bindBidirectional(line.choice());
        choice.setAccessibleText(words);
        choice.setPrefWidth(200);
        return choice;
    }

    private static TextField fixed(MappingLine line, String words, Texts texts) {
        var text = new TextField();
        text.setId("fixed_" + line.field().key());
        text.setAccessibleText(words + ", " + texts.text("MappingGrid.fixed"));
        var kept = new TextFormatter<String>(TextFormatter.IDENTITY_STRING_CONVERTER);
        text.setTextFormatter(kept);
        kept.valueProperty().bindBidirectional(line.fixed());
        text.setPrefWidth(140);
        text.visibleProperty().bind(line.choice().map(MappingChoice.FixedText.class::isInstance));
        return text;
    }

    private static String worded(ImportField field, Texts texts) {
        var words = field instanceof Enum<?> member ? texts.of(member) : field.key();
        return field.required() ? texts.text("MappingGrid.needed", java.util.Map.of("field", words)) : words;
    }

    /// The choices in words; columns by their headings.
    private static final class ChoiceWords extends StringConverter<MappingChoice> {

        private final Texts texts;

        ChoiceWords(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(MappingChoice choice) {
            return switch (choice) {
                case null -> "";
                case MappingChoice.Nothing _ -> texts.text("MappingChoice.nothing");
                case MappingChoice.FixedText _ -> texts.text("MappingChoice.fixed");
                case MappingChoice.Column(var heading) -> heading;
            };
        }

        @Override
        public MappingChoice fromString(String words) {
            throw new UnsupportedOperationException("choices are chosen, not typed");
        }
    }
}
