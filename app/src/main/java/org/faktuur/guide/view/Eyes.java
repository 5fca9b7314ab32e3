package org.faktuur.guide.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.guide.Cell;
import org.faktuur.guide.Sight;
import org.faktuur.guide.Target;
import org.faktuur.guide.Value;
import org.faktuur.texts.Words;

/// Looks at the screen as a person does, and says what differs from what should be seen.
final class Eyes {

    private final ReaderLanguage language;
    private final Spoken spoken;

    Eyes(ReaderLanguage language, Spoken spoken) {
        this.language = language;
        this.spoken = spoken;
    }

    /// What is seen instead; empty when all is as it should be.
    Optional<Fault> differs(Target target, Sight sight) {
        var place = OpenWindows.place(target);
        if (sight instanceof Sight.Gone) {
            return place.map(_ -> Fault.of("shown"));
        }
        if (place.isEmpty()) {
            return Optional.of(Fault.of("notThere"));
        }
        return switch (sight) {
            case Sight.Shown _, Sight.Gone _ -> Optional.empty();
            case Sight.On _ -> StepMoves.off(place.get());
            case Sight.Off _ -> StepMoves.off(place.get()).isPresent() ? Optional.empty()
                    : Optional.of(Fault.of("on"));
            case Sight.Says(var value) -> said(target, place.get()).anyMatch(text -> shows(value, text))
                    ? Optional.empty() : Optional.of(says(target, place.get()));
            case Sight.Contains(var value) -> said(target, place.get()).anyMatch(text -> holds(value, text))
                    ? Optional.empty() : Optional.of(says(target, place.get()));
            case Sight.Rows(var count) -> rows(target, count);
            case Sight.Row(var cells) -> lacksRow(target, cells);
        };
    }

    /// Does a text that is read say this value?
    boolean shows(Value value, String text) {
        return value.matches(text, language.texts(), language.today());
    }

    private boolean holds(Value value, String text) {
        return value.isIn(text, language.texts(), language.today());
    }

    private Stream<String> said(Target target, Object place) {
        return target.column().map(column -> PlacedTable.at(target, spoken).stream()
                .filter(table -> table.selected() >= 0)
                .flatMap(table -> table.said(table.selected(), column)))
                .orElseGet(() -> Stream.of(spoken.of(place)));
    }

    private Fault says(Target target, Object place) {
        return new Fault(Words.of("guide.fault.says",
                Map.of("text", "“" + said(target, place).findFirst().orElse("").strip() + "”")));
    }

    private Optional<Fault> rows(Target target, int count) {
        return PlacedTable.at(target, spoken).map(table -> table.size() == count ? Optional.<Fault>empty()
                : Optional.of(Fault.of("rows", "count", table.size())))
                .orElseGet(() -> OpenWindows.place(target).flatMap(StepMoves::other));
    }

    /// Is there no such row? Scrolls on where there may be more.
    Optional<Fault> lacksRow(Target target, List<Cell> cells) {
        if (OpenWindows.place(target).isEmpty()) {
            return Optional.of(Fault.of("notThere"));
        }
        var table = PlacedTable.at(target, spoken);
        if (table.isEmpty()) {
            return OpenWindows.place(target).flatMap(StepMoves::other);
        }
        if (table.get().find(cells, this::shows).isPresent()) {
            return Optional.empty();
        }
        table.get().further();
        return Optional.of(Fault.of("noRow", "rows",
                table.get().read(cells.stream().map(Cell::column).toList())));
    }

    /// Is there no such cell in the row picked last?
    Optional<Fault> lacksCell(Target target) {
        var table = PlacedTable.at(target, spoken);
        if (table.isEmpty()) {
            return Optional.of(Fault.of("notThere"));
        }
        var column = target.column().orElseThrow();
        if (table.get().selected() < 0 || table.get().column(column).isEmpty()) {
            return Optional.of(Fault.of("noRow", "rows", table.get().read(List.of(column))));
        }
        table.get().bring(table.get().selected(), column);
        return table.get().cell(table.get().selected(), column).isPresent() ? Optional.empty()
                : Optional.of(Fault.of("hidden"));
    }
}
