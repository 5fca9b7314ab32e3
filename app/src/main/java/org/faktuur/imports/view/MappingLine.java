package org.faktuur.imports.view;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.tabular.ImportField;
import org.faktuur.tabular.Mapping;

/// One of our fields beside what fills it, with what the file's first row holds there.
final class MappingLine {

    private final ImportField field;
    private final ObservableList<MappingChoice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<MappingChoice> choice = new SimpleObjectProperty<>(new MappingChoice.Nothing());
    private final StringProperty fixed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper sample = new ReadOnlyStringWrapper("");
    private boolean quiet;

    MappingLine(ImportField field, Runnable changed) {
        this.field = field;
        choices.setAll(new MappingChoice.Nothing(), new MappingChoice.FixedText());
        choice.subscribe((_, _) -> tell(changed));
        fixed.subscribe((_, _) -> tell(changed));
    }

    private void tell(Runnable changed) {
        if (!quiet && choice.get() != null) {
            changed.run();
        }
    }

    /// Shows what fills the field without telling.
    void show(Mapping mapping, List<String> headings, List<String> firstRow) {
        quiet = true;
        choices.setAll(new MappingChoice.Nothing(), new MappingChoice.FixedText());
        headings.stream().filter(heading -> !heading.isEmpty())
                .forEach(heading -> choices.add(new MappingChoice.Column(heading)));
        var source = mapping.source(field);
        choice.set(source.map(MappingChoice::of).orElse(new MappingChoice.Nothing()));
        fixed.set(source.orElse(null) instanceof Mapping.Source.Constant(var text) ? text : "");
        var place = choice.get() instanceof MappingChoice.Column(var heading) ? headings.indexOf(heading) : -1;
        sample.set(place >= 0 && place < firstRow.size() ? firstRow.get(place) : fixed.get());
        quiet = false;
    }

    /// The mapping with this field as it is chosen.
    Mapping applyTo(Mapping mapping) {
        return switch (choice.get()) {
            case MappingChoice.Nothing _ -> mapping.without(field);
            case MappingChoice.FixedText _ -> mapping.withConstant(field, fixed.get());
            case MappingChoice.Column(var heading) -> mapping.withColumn(field, heading);
        };
    }

    ImportField field() {
        return field;
    }

    ObservableList<MappingChoice> choices() {
        return choices;
    }

    ObjectProperty<MappingChoice> choice() {
        return choice;
    }

    StringProperty fixed() {
        return fixed;
    }

    ReadOnlyStringProperty sample() {
        return sample.getReadOnlyProperty();
    }
}
