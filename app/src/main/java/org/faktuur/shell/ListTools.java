package org.faktuur.shell;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.faktuur.listing.Criterion;
import org.faktuur.texts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line above a list: the filters that hold, each with its cross, the advanced filter, the saved views, and the
/// choice of columns.
final class ListTools extends HBox {

    private final ToggleButton filter = new ToggleButton();
    private final FlowPane chips = new FlowPane(6, 4);
    private final Button advanced = new Button();
    private final MenuButton views = new MenuButton();
    private final MenuButton columns = new MenuButton();
    private final Button export = new Button();

    ListTools() {
        super(8);
        getStyleClass().add("list-tools");
        setAlignment(Pos.CENTER_LEFT);
        filter.setId("filters");
        filter.setGraphic(new FontIcon("mdi2f-filter-outline"));
        filter.getStyleClass().addAll("flat", "small");
        advanced.setId("advanced");
        advanced.setGraphic(new FontIcon("mdi2f-filter-plus-outline"));
        advanced.getStyleClass().addAll("flat", "small", "button-icon");
        views.setId("views");
        views.setGraphic(new FontIcon("mdi2b-bookmark-outline"));
        views.getStyleClass().addAll("flat", "small");
        columns.setId("columns");
        columns.setGraphic(new FontIcon("mdi2v-view-column-outline"));
        columns.getStyleClass().addAll("flat", "small");
        export.setId("export");
        export.setGraphic(new FontIcon("mdi2f-file-delimited-outline"));
        export.getStyleClass().addAll("flat", "small", "button-icon");
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(0);
        chips.setPrefWrapLength(0);
        filter.setMinWidth(USE_PREF_SIZE);
        columns.setMinWidth(USE_PREF_SIZE);
        setHgrow(chips, Priority.ALWAYS);
        getChildren().addAll(filter, chips, advanced, views, columns, export);
    }

    BooleanProperty filtersShown() {
        return filter.selectedProperty();
    }

    <R> void show(PagedList<R> list, Texts texts, PagedTable<R> table) {
        filter.setText(texts.text("list.filter"));
        filter.setTooltip(new Tooltip(texts.text("list.filterTip") + " (" + Commands.shown("Shift+F3") + ")"));
        columns.setText(texts.text("list.columns"));
        filter.selectedProperty().subscribe(table::showFilters);
        list.filters().addListener((MapChangeListener<String, Criterion>) _ -> showChips(list, texts));
        showChips(list, texts);
        offerColumns(list, texts, table);
        export.setTooltip(new Tooltip(texts.text("list.exportTip")));
        export.setAccessibleText(texts.text("list.exportTip"));
        export.setOnAction(_ -> new ListExport<>(list, texts).ask());
        new ListViews<>(list, texts).offer(views, advanced);
    }

    void writeQuery() {
        advanced.fire();
    }

    private <R> void showChips(PagedList<R> list, Texts texts) {
        chips.getChildren().clear();
        var criteria = new Criteria(texts, list.desk().session().today());
        list.filters().forEach((id, criterion) -> list.columns().stream().filter(each -> each.id().equals(id))
                .forEach(column -> chips.getChildren().add(chip(list, column, criteria.worded(criterion, column), texts))));
        if (list.filters().size() > 1) {
            var all = new Button(texts.text("list.clearFilters"));
            all.setId("clearFilters");
            all.getStyleClass().addAll("flat", "small");
            all.setOnAction(_ -> list.clearFilters());
            chips.getChildren().add(all);
        }
    }

    private <R> Button chip(PagedList<R> list, ListColumn<R> column, String words, Texts texts) {
        var name = texts.text(column.key());
        var chip = new Button(name + ": " + words, new FontIcon("mdi2c-close"));
        chip.setId("chip-" + column.id());
        chip.getStyleClass().add("chip");
        chip.maxWidthProperty().bind(chips.widthProperty());
        chip.setAccessibleText(texts.text("list.removeFilter", Map.of("column", name)));
        chip.setTooltip(new Tooltip(chip.getText() + "\n" + texts.text("list.removeFilter", Map.of("column", name))));
        chip.setOnAction(_ -> list.filter(column.id(), Optional.empty()));
        return chip;
    }

    private <R> void offerColumns(PagedList<R> list, Texts texts, PagedTable<R> table) {
        columns.getItems().clear();
        table.table().getColumns().stream().filter(column -> column.getUserData() != null).forEach(column -> {
            var item = new CheckMenuItem(column.getUserData().toString());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            columns.getItems().add(item);
        });
        var reset = new MenuItem(texts.text("list.resetColumns"));
        reset.setId("resetColumns");
        reset.setOnAction(_ -> table.resetColumns());
        columns.getItems().addAll(new SeparatorMenuItem(), reset);
    }
}
