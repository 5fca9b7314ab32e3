package org.faktuur.batch.view;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.faktuur.recurrence.DayOfMonth.Nth;
import org.faktuur.shell.Commands;
import org.faktuur.shell.Entries;
import org.faktuur.shell.EnumWords;
import org.faktuur.texts.Texts;

/// The dialog that asks when something recurs. Radio buttons bear the name of what they choose.
final class RecurrenceView {

    private final RecurrenceViewModel model;
    private final Texts texts;
    @FXML private Pane units;
    @FXML private Pane ranges;
    @FXML private Pane weekdays;
    @FXML private Node everyRow;
    @FXML private Node monthRow;
    @FXML private Node dayRow;
    @FXML private Node endRow;
    @FXML private TextField startDate;
    @FXML private TextField startTime;
    @FXML private TextField every;
    @FXML private RadioButton numbered;
    @FXML private RadioButton byWeekday;
    @FXML private TextField day;
    @FXML private ComboBox<Nth> nth;
    @FXML private ComboBox<DayOfWeek> weekday;
    @FXML private ComboBox<Month> month;
    @FXML private TextField times;
    @FXML private TextField until;
    @FXML private Label words;
    @FXML private ListView<String> next;
    @FXML private Button ok;
    @FXML private Button cancel;

    RecurrenceView(RecurrenceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        var fields = model.fields();
        var entries = new Entries(texts, model.desk());
        entries.bind(startDate, fields.startDate());
        entries.bind(startTime, fields.startTime());
        entries.bind(every, fields.every());
        entries.bind(day, fields.day());
        entries.bind(times, fields.times());
        entries.bind(until, fields.until());
        choose(nth, fields.nth(), Nth.values());
        choose(weekday, fields.weekday(), DayOfWeek.values());
        choose(month, fields.month(), Month.values());
        radios(units, PatternUnit.values(), fields.unit());
        radios(ranges, RangeKind.values(), fields.range());
        byWeekday.setSelected(fields.byWeekday().get());
        numbered.setSelected(!fields.byWeekday().get());
        fields.byWeekday().bind(byWeekday.selectedProperty());
        for (var each : weekdays.getChildren()) {
            ((CheckBox) each).selectedProperty().bindBidirectional(fields.on(DayOfWeek.valueOf(each.getId())));
        }
        fields.unit().subscribe(unit -> {
            shown(weekdays, unit == PatternUnit.WEEKS);
            shown(everyRow, unit != PatternUnit.ONCE);
            shown(dayRow, unit == PatternUnit.MONTHS || unit == PatternUnit.YEARS);
            shown(monthRow, unit == PatternUnit.YEARS);
            shown(endRow, unit != PatternUnit.ONCE);
        });
        model.next().subscribe(times -> next.setItems(FXCollections.observableList(times.stream()
                .map(each -> each.in(texts)).toList())));
        model.words().subscribe(said -> words.setText(said.in(texts)));
        Commands.bind(ok, model.ok(), texts);
        Commands.bind(cancel, model.cancel(), texts);
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private static <E extends Enum<E>> void radios(Pane pane, E[] values, ObjectProperty<E> field) {
        var buttons = pane.getChildren().stream().filter(RadioButton.class::isInstance).map(RadioButton.class::cast)
                .toList();
        for (var value : List.of(values)) {
            var button = buttons.get(value.ordinal());
            button.selectedProperty().addListener((_, _, on) -> {
                if (on) {
                    field.set(value);
                }
            });
            field.subscribe(chosen -> button.setSelected(chosen == value));
        }
    }

    private <E extends Enum<E>> void choose(ComboBox<E> box, ObjectProperty<E> field, E[] values) {
        box.setConverter(new EnumWords<>(texts));
        box.getItems().setAll(values);
        box.valueProperty().bindBidirectional(field);
    }
}
