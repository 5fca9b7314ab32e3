package org.faktuur.shell;

import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.faktuur.texts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// The page of something that a company sets up: its list, and at the side the fields of the current row, which FXML
/// puts here.
@DefaultProperty("fields")
public final class SetupPane<R> extends VBox {

    private final VBox fields = new VBox();
    private final PagedTable<R> table = new PagedTable<>();
    private final Label heading = new Label();
    private final Label about = new Label();
    private final Button create = button("create", "mdi2p-plus");
    private final Button remove = button("remove", "mdi2t-trash-can-outline");
    private final Button save = button("save", "mdi2c-content-save-outline");
    private final Button undo = button("undo", "mdi2u-undo");

    /// A page without rows yet, for FXML.
    public SetupPane() {
        getStyleClass().add("page");
        heading.getStyleClass().add("grid-title");
        heading.setWrapText(true);
        heading.setId("heading");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("faint");
        table.setId("list");
        save.getStyleClass().add("accent");
        fields.getStyleClass().add("setup-fields");
        var form = new VBox(heading, fields, acts(save, undo));
        form.getStyleClass().addAll("card", "side-form");
        var scrolled = new ScrollPane(form);
        scrolled.setFitToWidth(true);
        scrolled.getStyleClass().add("side-scroll");
        HBox.setHgrow(table, Priority.ALWAYS);
        var both = new HBox(table, scrolled);
        both.getStyleClass().add("list-and-form");
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(acts(create, remove), about, both);
    }

    /// The fields of a row.
    public ObservableList<Node> getFields() {
        return fields.getChildren();
    }

    /// Shows these rows and their form.
    public void show(SetupRows<R> setup, Texts texts) {
        table.show(setup.rows().list(), texts);
        label(create, "SetupPane.create", "SetupPane.create.tooltip", texts);
        label(remove, "SetupPane.remove", "SetupPane.remove.tooltip", texts);
        label(save, "save", "EntryForm.save.tooltip", texts);
        label(undo, "EntryForm.undo", "EntryForm.undo.tooltip", texts);
        Commands.bind(create, setup.add(), texts);
        Commands.bind(remove, setup.remove(), texts);
        Commands.bind(save, setup.save(), texts);
        Commands.bind(undo, setup.rows().undo(), texts);
        FormNodes.bind(this, setup.form(), texts, setup.desk());
        about.setText(setup.about().in(texts));
        setup.whenWriting(this::write);
        setup.rows().edited().subscribe(_ -> heading.setText(setup.heading().map(words -> words.in(texts))
                .orElseGet(() -> texts.text("SetupPane.create"))));
    }

    /// Puts the cursor into the first field that may be written in.
    private void write() {
        fields.lookupAll(".text-field").stream().filter(TextField.class::isInstance).map(TextField.class::cast)
                .filter(TextField::isEditable).findFirst().ifPresent(field -> {
                    field.requestFocus();
                    field.selectAll();
                });
    }

    private static HBox acts(Button... buttons) {
        var acts = new HBox(buttons);
        acts.getStyleClass().add("page-acts");
        return acts;
    }

    private static Button button(String id, String icon) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static void label(Button button, String key, String tooltip, Texts texts) {
        button.setText(texts.text(key));
        button.setTooltip(new Tooltip(texts.text(tooltip)));
    }
}
