package org.faktuur.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.texts.Texts;

/// The search over everything: pages, acts, and documents by their numbers. Pages and acts answer at once, documents
/// when the books have.
final class Search {

    private static final int MOST_DOCUMENTS = 8;

    /// Something that was found: its words, what is said about it, its icon, and what choosing it does.
    record Found(String words, String about, String icon, Runnable act) {
    }

    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Found> found = FXCollections.observableArrayList();
    private final List<Feature> features;
    private final Navigator navigator;
    private final Background background;
    private Texts texts;

    Search(List<Feature> features, Navigator navigator, Background background, Texts texts) {
        this.features = List.copyOf(features);
        this.navigator = navigator;
        this.background = background;
        this.texts = texts;
        typed.subscribe(this::look);
    }

    void speak(Texts other) {
        texts = other;
        look(typed.get());
    }

    StringProperty typed() {
        return typed;
    }

    ObservableList<Found> found() {
        return found;
    }

    private void look(String words) {
        var at = new ArrayList<Found>();
        features.stream().flatMap(feature -> feature.menu().stream())
                .filter(item -> NavigationMenu.matches(item, words, texts))
                .forEach(item -> at.add(new Found(texts.text(item.key()), NavigationMenu.path(item, texts),
                        item.module().icon(), () -> navigator.openMenu(item.key()))));
        features.stream().flatMap(feature -> feature.acts().stream())
                .filter(act -> NavigationMenu.speaksOf(texts.text(act.key()) + " "
                        + NavigationMenu.synonyms(act.key(), texts), words))
                .forEach(act -> at.add(new Found(texts.text(act.key()), about(act), act.icon(), act.command()::run)));
        found.setAll(at);
        if (!words.isBlank()) {
            background.run(() -> documents(words.strip()), documents -> add(words, documents));
        }
    }

    private List<FoundDocument> documents(String words) {
        return features.stream().flatMap(feature -> feature.find(words, MOST_DOCUMENTS).stream()).toList();
    }

    private void add(String words, List<FoundDocument> documents) {
        if (words.equals(typed.get())) {
            found.addAll(documents.stream().map(each -> new Found(each.document().number(),
                    texts.of(each.document().kind()) + " · " + each.about(), "mdi2f-file-document-outline",
                    () -> navigator.open(each.document()))).toList());
        }
    }

    private String about(Act act) {
        var why = act.command().why().get();
        return why.map(texts::of).orElseGet(() ->
                texts.has(act.key() + ".about") ? texts.text(act.key() + ".about") : "");
    }
}
