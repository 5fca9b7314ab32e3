package org.faktuur.guide.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.guide.Guide;
import org.faktuur.guide.Guides;
import org.faktuur.guide.StartingCompany;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// The guides by lesson, one of which can be begun.
public final class GuideListViewModel implements Page {

    private final Guides guides;
    private final Desk desk;
    private final boolean practice;
    private final ObservableList<GuideRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Guide>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final Command start = Command.of(this::begin);
    private Consumer<Guide> starter = _ -> { };

    /// The list of these guides, in the practice company or in other books.
    public GuideListViewModel(Guides guides, Desk desk, boolean practice) {
        this.guides = guides;
        this.desk = desk;
        this.practice = practice;
        start.unless(chosen.map(this::whyNot));
    }

    private Optional<Refusal> whyNot(Optional<Guide> guide) {
        if (guide.isEmpty()) {
            return Optional.of(new GuidePlayRefusal.NoGuideChosen());
        }
        var from = guide.get().from();
        if (!practice) {
            return Optional.of(new GuidePlayRefusal.GuideOnlyInPractice());
        }
        return from == StartingCompany.PRACTICE_COMPANY ? Optional.empty()
                : Optional.of(new GuidePlayRefusal.GuideStartsElsewhere(from));
    }

    private void begin() {
        chosen.get().ifPresent(starter);
    }

    @Override
    public void onShown() {
        if (rows.isEmpty()) {
            desk.background().run(() -> rows(guides.all()), rows::setAll);
        }
    }

    private static List<GuideRow> rows(List<Guide> all) {
        var made = new ArrayList<GuideRow>();
        var lesson = -1;
        for (var guide : all) {
            if (guide.lesson().number() != lesson) {
                lesson = guide.lesson().number();
                made.add(new GuideRow.Heading(guide));
            }
            made.add(new GuideRow.Entry(guide));
        }
        return made;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("GuideListView.title"));
    }

    /// Who begins a chosen guide.
    void startsBy(Consumer<Guide> beginner) {
        starter = beginner;
    }

    Desk desk() {
        return desk;
    }

    /// Lessons, each above its guides.
    public ObservableList<GuideRow> rows() {
        return rows;
    }

    /// The guide that is chosen.
    public ObjectProperty<Optional<Guide>> chosen() {
        return chosen;
    }

    /// Begins the chosen guide.
    public Command start() {
        return start;
    }
}
