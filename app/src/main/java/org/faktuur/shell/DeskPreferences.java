package org.faktuur.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.faktuur.listing.DeskChoices;
import org.faktuur.session.Duty;
import org.faktuur.session.Language;

/// How the person at the desk likes the windows: language, look, zoom, width of the navigation pane, where the
/// window stood. Every change is kept.
public final class DeskPreferences {

    private final DeskChoices kept;
    private final ObjectProperty<Look> look;
    private final IntegerProperty zoom;
    private final ObjectProperty<Boolean> narrow;

    /// Preferences that are kept among these choices.
    public DeskPreferences(DeskChoices kept) {
        this.kept = kept;
        this.look = new SimpleObjectProperty<>(kept.load("look").flatMap(DeskPreferences::lookOf).orElse(Look.SYSTEM));
        this.zoom = new SimpleIntegerProperty(kept.load("zoom").flatMap(DeskPreferences::number).orElse(100));
        this.narrow = new SimpleObjectProperty<>(kept.load("narrow").map(Boolean::valueOf).orElse(false));
        look.addListener((_, _, now) -> kept.save("look", now.name()));
        zoom.addListener((_, _, now) -> kept.save("zoom", now.toString()));
        narrow.addListener((_, _, now) -> kept.save("narrow", now.toString()));
    }

    /// Light, dark or another look.
    public ObjectProperty<Look> look() {
        return look;
    }

    /// How large everything is drawn, in per cent.
    public IntegerProperty zoom() {
        return zoom;
    }

    /// Is the navigation pane reduced to icons?
    public ObjectProperty<Boolean> narrow() {
        return narrow;
    }

    /// Larger or smaller by some per cent, within what can be read.
    public void zoomBy(int percent) {
        zoom.set(Math.clamp(zoom.get() + percent, ShellViewModel.LEAST_ZOOM, ShellViewModel.MOST_ZOOM));
    }

    /// As what the person works on projects.
    public Duty duty() {
        return kept.load("duty").flatMap(name -> Arrays.stream(Duty.values()).filter(each -> each.name().equals(name))
                .findFirst()).orElse(Duty.BOOKKEEPER);
    }

    void duty(Duty chosen) {
        kept.save("duty", chosen.name());
    }

    /// The language that was chosen.
    public Optional<Language> language() {
        return kept.load("language").map(Language::ofCode);
    }

    void language(Language chosen) {
        kept.save("language", chosen.code());
    }

    /// Where the window stood: x, y, width, height in pixels.
    public Optional<List<Integer>> window() {
        return kept.load("window").map(line -> Arrays.stream(line.split(","))
                .flatMap(part -> number(part).stream()).toList()).filter(four -> four.size() == 4);
    }

    /// The window stands here now: x, y, width, height in pixels.
    public void window(List<Integer> bounds) {
        kept.save("window", String.join(",", bounds.stream().map(String::valueOf).toList()));
    }

    private static Optional<Look> lookOf(String name) {
        return Arrays.stream(Look.values()).filter(each -> each.name().equals(name)).findFirst();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("-?\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
