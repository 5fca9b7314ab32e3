package org.faktuur.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.faktuur.texts.Texts;

/// Ties the nodes of a page to the form of its view model, each by its name: text fields to what is typed, lists to
/// choices, check boxes to yes and no. An act that is asked for by its key first takes what is being typed.
public final class FormNodes {

    private static final List<KeyCode> ACTS = List.of(KeyCode.S, KeyCode.ENTER, KeyCode.N);

    private final Parent page;
    private final Texts texts;

    private FormNodes(Parent page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    /// Ties the page to the form.
    ///
    /// @throws IllegalArgumentException when a field of the form has no node on the page
    public static void bind(Parent page, EntryForm form, Texts texts, Desk desk) {
        var nodes = new FormNodes(page, texts);
        var entries = new Entries(texts, desk);
        form.fields().forEach((name, field) -> form.lookUp(name).ifPresentOrElse(
                find -> entries.bind(nodes.node(name, TextField.class), field, find, desk.background()),
                () -> bind(entries, nodes.node(name, TextInputControl.class), field)));
        form.choices().forEach((name, choice) -> nodes.offer(name, choice));
        form.flags().forEach((name, flag) ->
                nodes.node(name, CheckBox.class).selectedProperty().bindBidirectional(flag));
        form.whenPointing(name -> nodes.node(name, TextInputControl.class).requestFocus());
        page.addEventFilter(KeyEvent.KEY_PRESSED, nodes::takeBeforeActs);
    }

    private static void bind(Entries entries, TextInputControl node, EntryField<?> field) {
        if (node instanceof TextField line) {
            entries.bind(line, field);
        } else {
            entries.bind(node, field);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> void offer(String name, EntryForm.Choice<T> choice) {
        var list = (ComboBox<T>) node(name, ComboBox.class);
        list.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : choice.words().apply(value).in(texts);
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException("values are chosen, not typed");
            }
        });
        list.setItems(choice.from());
        list.valueProperty().bindBidirectional(choice.value());
    }

    private <N extends Node> N node(String name, Class<N> type) {
        return node(page, name, type);
    }

    /// The node of this name on a page, also where it is on a part that is not shown yet.
    ///
    /// @throws IllegalArgumentException when there is none
    public static <N extends Node> N node(Parent page, String name, Class<N> type) {
        return below(page).filter(node -> name.equals(node.getId())).findFirst().map(type::cast)
                .orElseThrow(() -> new IllegalArgumentException(page.getId() + " has no node " + name));
    }

    private static Stream<Node> below(Node node) {
        return Stream.concat(Stream.of(node), switch (node) {
            case ScrollPane scrolled -> below(scrolled.getContent());
            case TabPane tabs -> tabs.getTabs().stream().flatMap(tab -> below(tab.getContent()));
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(FormNodes::below);
            default -> Stream.empty();
        });
    }

    /// A field takes what was typed when the focus leaves it.
    private void takeBeforeActs(KeyEvent event) {
        if ((event.getCode().isFunctionKey() || (event.isShortcutDown() || event.isAltDown())
                && ACTS.contains(event.getCode()))
                && event.getTarget() instanceof TextInputControl typed) {
            page.requestFocus();
            typed.requestFocus();
        }
    }
}
