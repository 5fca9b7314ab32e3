package org.faktuur.shell;

import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The open pages as tabs, each with the message bar above it. A page's view is made when it is first in front.
public final class PageTabs extends TabPane {

    private Views views;
    private ShellViewModel model;
    private boolean following;

    /// No tabs yet, for FXML.
    public PageTabs() {
        setTabClosingPolicy(TabClosingPolicy.ALL_TABS);
        setTabDragPolicy(TabDragPolicy.REORDER);
        getStyleClass().add("page-tabs");
    }

    void show(ShellViewModel shown, Views found) {
        model = shown;
        views = found;
        model.tabs().pages().forEach(page -> getTabs().add(tab(page)));
        model.tabs().pages().addListener((ListChangeListener<Page>) this::follow);
        getSelectionModel().selectedItemProperty().subscribe(this::bringInFront);
        model.front().subscribe(this::select);
    }

    private void follow(ListChangeListener.Change<? extends Page> change) {
        following = true;
        while (change.next()) {
            change.getRemoved().forEach(page -> getTabs().removeIf(tab -> tab.getUserData() == page));
            change.getAddedSubList().forEach(page -> getTabs().add(tab(page)));
        }
        following = false;
    }

    private Tab tab(Page page) {
        var tab = new Tab();
        tab.setUserData(page);
        page.icon().map(FontIcon::new).ifPresent(tab::setGraphic);
        tab.setClosable(page.isClosable());
        page.title().subscribe(title -> tab.setText(title.in(views.texts())));
        tab.setOnCloseRequest(request -> {
            request.consume();
            if (page.mayClose()) {
                model.close(page);
            }
        });
        return tab;
    }

    private void bringInFront(Tab tab) {
        if (tab != null && !following) {
            model.tabs().show((Page) tab.getUserData());
        }
    }

    private void select(Optional<Page> page) {
        page.flatMap(this::tabOf).ifPresent(tab -> {
            if (tab.getContent() == null) {
                tab.setContent(content((Page) tab.getUserData()));
            }
            following = true;
            getSelectionModel().select(tab);
            following = false;
            Platform.runLater(this::enterFrontUnlessSearching);
        });
    }

    private Optional<Tab> tabOf(Page page) {
        return getTabs().stream().filter(tab -> tab.getUserData() == page).findFirst();
    }

    private Node content(Page page) {
        var content = new BorderPane(views.load(page));
        content.setTop(new MessageBar(model.messages(), views.texts()));
        return content;
    }

    /// The view of the page in front.
    Optional<Node> frontView() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(Tab::getContent);
    }

    /// Who has asked for the search meanwhile goes on typing there.
    private void enterFrontUnlessSearching() {
        if (!model.searching().get()) {
            enterFront();
        }
    }

    /// The cursor goes into the page in front: into its list, or else into its first field.
    void enterFront() {
        frontView().ifPresent(view -> Optional.ofNullable(view.lookup(".rows")).or(() -> view.lookupAll("*").stream()
                .filter(node -> node instanceof TextInputControl && node.isFocusTraversable() && !node.isDisabled())
                .findFirst()).orElse(view).requestFocus());
    }
}
