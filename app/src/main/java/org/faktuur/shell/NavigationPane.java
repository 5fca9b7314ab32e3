package org.faktuur.shell;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.faktuur.shell.NavigationMenu.Node;
import org.faktuur.texts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// The navigation pane: favourites and modules as a tree that is filtered as one types; reduced, only the modules'
/// icons.
public final class NavigationPane extends VBox {

    private static final String FAVOURITES = "favourites";

    private final TextField filter = new TextField();
    private final TreeView<Node> tree = new TreeView<>();
    private final VBox icons = new VBox(4);
    private final Button fold = new Button();
    private final HBox head = new HBox(6, fold, filter);
    private ShellViewModel model;
    private Texts texts;

    /// An empty pane, for FXML.
    public NavigationPane() {
        getStyleClass().add("navigation-pane");
        fold.setId("foldNavigation");
        fold.getStyleClass().addAll("flat", "button-icon");
        filter.setId("navigationFilter");
        tree.setId("navigationTree");
        tree.setShowRoot(false);
        tree.setCellFactory(_ -> new EntryCell());
        head.setAlignment(Pos.CENTER_LEFT);
        icons.setAlignment(Pos.TOP_CENTER);
        HBox.setHgrow(filter, Priority.ALWAYS);
        VBox.setVgrow(tree, Priority.ALWAYS);
    }

    void show(ShellViewModel shown, Texts words) {
        model = shown;
        texts = words;
        filter.setPromptText(texts.text("NavigationPane.filter"));
        filter.setAccessibleText(texts.text("NavigationPane.filter"));
        tree.setAccessibleText(texts.text("NavigationPane.tree"));
        filter.textProperty().subscribe(_ -> fill());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                tree.requestFocus();
                tree.getSelectionModel().select(firstEntry(tree.getRoot()).orElse(null));
            }
        });
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue)
                        .ifPresent(this::open);
            }
        });
        model.favourites().addListener((ListChangeListener<String>) _ -> fill());
        fold.setOnAction(_ -> model.preferences().narrow().set(!model.preferences().narrow().get()));
        model.preferences().narrow().subscribe(this::narrow);
    }

    private void narrow(boolean narrow) {
        var words = texts.text(narrow ? "NavigationPane.unfold" : "NavigationPane.fold");
        fold.setGraphic(new FontIcon(narrow ? "mdi2c-chevron-double-right" : "mdi2c-chevron-double-left"));
        fold.setTooltip(new Tooltip(words));
        fold.setAccessibleText(words);
        if (narrow) {
            icons.getChildren().setAll(fold);
            model.menu().tree("", texts).forEach(module -> icons.getChildren().add(iconOf(module)));
            getChildren().setAll(icons);
        } else {
            head.getChildren().setAll(fold, filter);
            getChildren().setAll(head, tree);
        }
    }

    private Button iconOf(Node module) {
        var button = new Button(null, new FontIcon(module.icon().orElseThrow()));
        button.setId("module-" + module.id());
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip(module.words()));
        button.setAccessibleText(module.words());
        button.setOnAction(_ -> {
            model.preferences().narrow().set(false);
            tree.getRoot().getChildren().stream().filter(item -> item.getValue().id().equals(module.id()))
                    .findFirst().ifPresent(item -> {
                        item.setExpanded(true);
                        tree.getSelectionModel().select(item);
                        tree.requestFocus();
                    });
        });
        return button;
    }

    private void fill() {
        var root = new TreeItem<Node>();
        var favourites = model.favourites().stream().flatMap(key -> model.menu().item(key).stream())
                .filter(item -> NavigationMenu.matches(item, filter.getText(), texts))
                .map(item -> new Node(item.key(), texts.text(item.key()), NavigationMenu.path(item, texts),
                        Optional.empty(), Optional.of(item), List.of())).toList();
        if (!favourites.isEmpty()) {
            root.getChildren().add(item(new Node(FAVOURITES, texts.text("NavigationPane.favourites"),
                    texts.text("NavigationPane.favourites"), Optional.of("mdi2s-star-outline"), Optional.empty(),
                    favourites)));
        }
        model.menu().tree(filter.getText(), texts).forEach(module -> root.getChildren().add(item(module)));
        tree.setRoot(root);
    }

    private TreeItem<Node> item(Node node) {
        var item = new TreeItem<>(node);
        item.setExpanded(true);
        node.below().forEach(each -> item.getChildren().add(item(each)));
        return item;
    }

    private static Optional<TreeItem<Node>> firstEntry(TreeItem<Node> item) {
        return item.getValue() != null && item.getValue().item().isPresent() ? Optional.of(item)
                : item.getChildren().stream().flatMap(each -> firstEntry(each).stream()).findFirst();
    }

    private void open(Node node) {
        node.item().ifPresent(item -> model.openMenu(item.key()));
    }

    private final class EntryCell extends TreeCell<Node> {

        EntryCell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    if (getItem().item().isPresent()) {
                        open(getItem());
                    } else if (event.getClickCount() == 1) {
                        getTreeItem().setExpanded(!getTreeItem().isExpanded());
                    }
                }
            });
        }

        @Override
        protected void updateItem(Node node, boolean empty) {
            super.updateItem(node, empty);
            setText(empty ? null : node.words());
            setGraphic(empty ? null : node.icon().map(FontIcon::new).orElse(null));
            setTooltip(empty ? null : new Tooltip(node.path()));
            setContextMenu(empty ? null : node.item().map(this::menu).orElse(null));
            getStyleClass().removeAll("module", "entry");
            if (!empty) {
                getStyleClass().add(node.icon().isPresent() ? "module" : "entry");
            }
        }

        private ContextMenu menu(MenuItem entry) {
            var favour = new javafx.scene.control.MenuItem(texts.text(model.favourites().contains(entry.key())
                    ? "NavigationPane.unfavour" : "NavigationPane.favour"));
            favour.setId("favour");
            favour.setOnAction(_ -> model.favour(entry.key()));
            return new ContextMenu(favour);
        }
    }
}
