package org.faktuur.projects.entry.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.shell.Entries;
import org.faktuur.shell.FormNodes;
import org.faktuur.texts.Texts;

/// Shows of the entry's fields those that its class has, under the names that they have there.
final class EntryNodes {

    private static final Map<String, Set<TransactionClass>> OF = Map.of(
            "resourceField", Set.of(TransactionClass.TIME, TransactionClass.EXPENSE),
            "roleField", Set.of(TransactionClass.TIME),
            "itemField", Set.of(TransactionClass.EXPENSE, TransactionClass.MATERIAL),
            "priceField", Set.of(TransactionClass.EXPENSE, TransactionClass.FEE),
            "moneyFields", Set.of(TransactionClass.EXPENSE, TransactionClass.FEE),
            "taxField", Set.of(TransactionClass.EXPENSE),
            "receiptFields", Set.of(TransactionClass.EXPENSE));

    private final VBox page;
    private final Texts texts;

    EntryNodes(VBox page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    void follow(EntryFields fields) {
        fields.shown().subscribe(this::show);
        for (var choice : List.of("editClass", "editCurrency")) {
            Entries.close(FormNodes.node(page, choice, ComboBox.class), fields.locked(), texts);
        }
    }

    private void show(TransactionClass of) {
        OF.forEach((id, classes) -> {
            var node = FormNodes.node(page, id, Node.class);
            node.setVisible(classes.contains(of));
            node.setManaged(classes.contains(of));
        });
        label("itemLabel", of == TransactionClass.MATERIAL ? "EntriesView.product" : "EntriesView.category");
        label("quantityLabel", of == TransactionClass.TIME ? "WeekView.hours" : "EntriesView.quantity");
        label("priceLabel", of == TransactionClass.FEE ? "EntriesView.fee" : "EntriesView.price");
    }

    private void label(String id, String key) {
        FormNodes.node(page, id, Label.class).setText(texts.text(key));
    }

    /// Shows words where there are any.
    static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
