package org.faktuur.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.faktuur.listing.SavedQuery;
import org.faktuur.texts.Texts;

/// The saved views of a list: the menu that one chooses them from, and the query dialog behind it.
final class ListViews<R> {

    private final PagedList<R> list;
    private final Texts texts;

    ListViews(PagedList<R> list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    void offer(MenuButton menu, Button advanced) {
        list.shape().view().subscribe(name -> menu.setText(name.isEmpty() ? texts.text("list.views")
                : texts.text("list.view", Map.of("name", name))));
        menu.showingProperty().subscribe(showing -> {
            if (showing) {
                read(menu);
            }
        });
        items(menu, List.of());
        var words = texts.text("list.advancedTip") + " (" + Commands.shown("Shortcut+F3") + ")";
        advanced.setTooltip(new Tooltip(words));
        advanced.setAccessibleText(texts.text("list.advanced"));
        advanced.setOnAction(_ -> write(menu));
        read(menu);
    }

    private void read(MenuButton menu) {
        var desk = list.desk();
        desk.background().run(() -> desk.queries().of(list.shape().name()), saved -> items(menu, saved));
    }

    private void items(MenuButton menu, List<SavedQuery> saved) {
        var group = new ToggleGroup();
        var items = saved.stream().<MenuItem>map(each -> item(each, group)).toList();
        IntStream.range(0, items.size()).forEach(at -> items.get(at).setId("view-" + (at + 1)));
        menu.getItems().setAll(items);
        var all = new MenuItem(texts.text("list.noView"));
        all.setId("noView");
        all.setOnAction(_ -> list.clearFilters());
        var write = new MenuItem(texts.text("list.advanced"));
        write.setId("writeQuery");
        write.setOnAction(_ -> write(menu));
        if (!items.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(all, write);
    }

    private MenuItem item(SavedQuery saved, ToggleGroup group) {
        var item = new RadioMenuItem(saved.name());
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(saved.name().equals(list.shape().view().get()));
        item.setOnAction(_ -> list.show(saved.query()));
        return item;
    }

    private void write(MenuButton menu) {
        var written = new QueryViewModel(list.asked(), list.shape().query(), Optional.empty(), list.desk());
        list.desk().dialogs().show(written);
        written.chosen().ifPresent(list::show);
        read(menu);
    }
}
