package org.faktuur.projects.entry.view;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.EntryStatus;
import org.faktuur.projects.entry.Week;
import org.faktuur.shell.EntryColumn;
import org.faktuur.shell.EntryTable;
import org.faktuur.texts.Texts;

/// The columns of the week, the days in their heads, and the sums below them.
final class WeekGrid {

    private static final String KEY = "WeekView.";

    private final WeekViewModel model;
    private final EntryTable<WeekRow> hours;
    private final Texts texts;
    private int row;
    private int column = -1;

    WeekGrid(WeekViewModel model, EntryTable<WeekRow> hours, Texts texts) {
        this.model = model;
        this.hours = hours;
        this.texts = texts;
    }

    void show(HBox totals) {
        hours.show(model.sheet(), columns(), texts, model.desk());
        hours.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        model.monday().subscribe(monday -> Week.daysFrom(monday).forEach(day ->
                ((Label) column(day.getDayOfWeek()).getGraphic()).setText(texts.formats().weekday(day))));
        hours.getFocusModel().focusedCellProperty().subscribe(cell -> model.stand(hours.current(),
                Optional.ofNullable(cell.getTableColumn()).flatMap(at -> weekday(at.getId()))));
        hours.addEventFilter(KeyEvent.KEY_RELEASED, _ -> remember());
        hours.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> remember());
        model.sheet().readings().subscribe(_ -> Platform.runLater(this::comeBack));
        sums(totals);
        Platform.runLater(hours::requestFocus);
    }

    private void remember() {
        var cell = hours.getFocusModel().getFocusedCell();
        if (cell.getRow() >= 0 && cell.getTableColumn() != null) {
            row = cell.getRow();
            column = cell.getColumn();
        }
    }

    /// The cursor stands where it stood before the rows were read; at first on today.
    private void comeBack() {
        if (column < 0) {
            var today = model.desk().session().today();
            column = hours.getColumns().indexOf(column(today.getDayOfWeek()));
        }
        var at = Math.min(row, hours.getItems().size() - 1);
        hours.goTo(at, at >= 0 && hours.getItems().get(at).isBlank() ? 0 : column);
    }

    private TableColumn<WeekRow, ?> column(DayOfWeek day) {
        return hours.getColumns().stream().filter(each -> each.getId().equals(day.name())).findFirst().orElseThrow();
    }

    private static Optional<Integer> weekday(String column) {
        return List.of(DayOfWeek.values()).stream().filter(each -> each.name().equals(column)).findFirst()
                .map(Enum::ordinal);
    }

    private List<EntryColumn<WeekRow>> columns() {
        var columns = new ArrayList<EntryColumn<WeekRow>>();
        columns.add(EntryColumn.<WeekRow>typed("project", "EntriesView.project", 90, WeekRow::project)
                .suggesting(model.books()::projects));
        columns.add(EntryColumn.<WeekRow>typed("task", "EntriesView.task", 130, WeekRow::task)
                .suggesting(typed -> model.books().tasks(hours.current().map(row -> row.project().get()).orElse(""),
                        typed)));
        columns.add(EntryColumn.<WeekRow>typed("role", "EntriesView.role", 76, WeekRow::role)
                .suggesting(model.books()::roles));
        for (var day : DayOfWeek.values()) {
            var at = day.ordinal();
            columns.add(EntryColumn.<WeekRow>typed(day.name(), KEY + "hours", 78, row -> row.cell(at).hours()).right()
                    .marked(row -> row.cell(at).kept().map(Entry::status).filter(each -> each != EntryStatus.DRAFT)));
        }
        columns.add(EntryColumn.<WeekRow>shown("total", KEY + "total", 76, WeekRow::total).right());
        return columns;
    }

    private void sums(HBox totals) {
        var labels = new ArrayList<Label>();
        hours.getColumns().forEach(column -> {
            var label = new Label();
            label.prefWidthProperty().bind(column.widthProperty());
            label.minWidthProperty().bind(column.widthProperty());
            label.setAlignment(Pos.CENTER_RIGHT);
            label.getStyleClass().add("week-sum");
            totals.getChildren().add(label);
            if (weekday(column.getId()).isPresent() || column.getId().equals("total")) {
                label.setId(column.getId().equals("total") ? "weekTotal" : "sum" + column.getId());
                labels.add(label);
            }
        });
        ((Label) totals.getChildren().getFirst()).setText(texts.text(KEY + "total"));
        ((Label) totals.getChildren().getFirst()).setAlignment(Pos.CENTER_LEFT);
        model.sheet().totals().subscribe(sums -> {
            for (var at = 0; at < sums.size(); at++) {
                labels.get(at).setText(sums.get(at).isZero() ? "" : texts.formats().quantity(sums.get(at)));
            }
        });
    }

    /// Enter in these goes back to the hours.
    void returnFrom(TextField... fields) {
        for (var field : fields) {
            field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                    hours.requestFocus();
                    event.consume();
                }
            });
        }
    }

    /// An act that is asked for by its key first takes what is being typed.
    void takeBeforeActs(Pane page) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var act = event.isShortcutDown() && (event.getCode() == KeyCode.S || event.getCode() == KeyCode.ENTER)
                    || event.isAltDown() && event.getCode() != KeyCode.ALT;
            if (act && event.getTarget() instanceof TextInputControl typed) {
                page.requestFocus();
                if (isBelow(typed, hours)) {
                    hours.requestFocus();
                } else {
                    typed.requestFocus();
                }
            }
        });
    }

    private static boolean isBelow(Node node, Node above) {
        return node != null && (node == above || isBelow(node.getParent(), above));
    }
}
