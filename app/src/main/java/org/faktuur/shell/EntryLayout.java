package org.faktuur.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.util.Duration;

/// How a person arranged the columns of an `EntryTable`: their order, their widths, shown or not; kept under the
/// table's name.
final class EntryLayout<R> {

    private final EntryTable<R> table;
    private final String name;
    private final Desk desk;
    private final List<ListLayout.Shown> plain;
    private String kept;

    EntryLayout(EntryTable<R> table, String name, Desk desk) {
        this.table = table;
        this.name = name;
        this.desk = desk;
        this.plain = shown();
        this.kept = new ListLayout(plain, Optional.empty()).written();
    }

    /// Arranges the columns as they were left, offers them in a menu, and keeps every change from now on.
    void begin(MenuButton menu) {
        desk.choices().load(name).flatMap(ListLayout::read).ifPresent(left -> arrange(left.columns()));
        offer(menu);
        var rest = new PauseTransition(Duration.millis(400));
        rest.setOnFinished(_ -> keep());
        table.getColumns().addListener((Observable _) -> rest.playFromStart());
        table.getColumns().forEach(column -> {
            column.setReorderable(true);
            column.widthProperty().addListener((Observable _) -> {
                if (!table.fitted().isFitting()) {
                    rest.playFromStart();
                }
            });
            column.visibleProperty().addListener((Observable _) -> rest.playFromStart());
        });
    }

    private void offer(MenuButton menu) {
        var texts = table.texts();
        menu.setText(texts.text("list.columns"));
        menu.getItems().clear();
        table.getColumns().forEach(column -> {
            var item = new CheckMenuItem(((Label) column.getGraphic()).getText());
            item.setId(column.getId());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            menu.getItems().add(item);
        });
        var reset = new MenuItem(texts.text("list.resetColumns"));
        reset.setId("resetColumns");
        reset.setOnAction(_ -> arrange(plain));
        menu.getItems().addAll(new SeparatorMenuItem(), reset);
    }

    /// In this order; columns that it does not know go to the end as they are.
    private void arrange(List<ListLayout.Shown> wanted) {
        var ids = wanted.stream().map(ListLayout.Shown::id).toList();
        var columns = new ArrayList<>(table.getColumns());
        columns.sort(Comparator.comparingInt(column -> place(ids, column.getId())));
        table.getColumns().setAll(columns);
        wanted.forEach(each -> columns.stream().filter(column -> column.getId().equals(each.id())).forEach(column -> {
            column.setVisible(each.visible());
            table.fitted().arranged(column, each.width());
        }));
    }

    private static int place(List<String> ids, String id) {
        return ids.contains(id) ? ids.indexOf(id) : ids.size();
    }

    private List<ListLayout.Shown> shown() {
        return table.getColumns().stream().map(column -> new ListLayout.Shown(column.getId(),
                table.fitted().kept(column), column.isVisible())).toList();
    }

    private void keep() {
        var now = new ListLayout(shown(), Optional.empty()).written();
        if (!now.equals(kept)) {
            kept = now;
            desk.background().run(() -> {
                desk.choices().save(name, now);
                return name;
            }, _ -> { });
        }
    }
}
