package org.faktuur.guide;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.texts.Texts;

/// What a guide tells people, in one language: its own texts where it has them, and otherwise a plain sentence made
/// of the labels on the screen. A text names a button by its key and so always calls it what the screen does.
public final class GuideWords {

    private final Texts texts;
    private final LocalDate today;
    private final Map<String, String> own;

    /// The words of guides that come with the program.
    public GuideWords(Texts texts, LocalDate today) {
        this(texts, today, Map.of());
    }

    /// The words of a guide that brings some itself: under `title`, `about`, `1`, `2` …
    public GuideWords(Texts texts, LocalDate today, Map<String, String> own) {
        this.texts = texts;
        this.today = today;
        this.own = Map.copyOf(own);
    }

    /// The title; of a guide that has none its name.
    public String title(Guide guide) {
        return own(guide, "title", guide.name());
    }

    /// A sentence about what one learns; empty where there is none.
    public String about(Guide guide) {
        return own(guide, "about", "");
    }

    /// The name of the lesson that a guide belongs to.
    public String lesson(Guide guide) {
        var key = "guide.lesson." + guide.lesson().number();
        return texts.text(texts.has(key) ? key : "guide.lesson.own");
    }

    /// The company that a guide starts from.
    public String start(Guide guide) {
        return texts.of(guide.from());
    }

    /// What the person does in this step.
    public String step(Guide guide, Step step) {
        var number = guide.stepsForPerson().indexOf(step) + 1;
        var text = number == 0 ? "" : own(guide, Integer.toString(number), "");
        return text.isEmpty() ? plain(step) : new Value(text.replace("{value}", value(step))).in(texts, today);
    }

    private String own(Guide guide, String part, String otherwise) {
        var key = guide.key() + "." + part;
        var text = own.containsKey(part) ? own.get(part) : texts.has(key) ? texts.text(key) : otherwise;
        return part.equals("title") || part.equals("about") ? new Value(text).in(texts, today) : text;
    }

    /// The step in a plain sentence made of the labels on the screen.
    public String plain(Step step) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("place", step.place().map(this::label).orElse(""));
        parts.put("value", value(step));
        var key = switch (step) {
            case Step.Open _ -> "guide.step.open";
            case Step.Pick _ -> "guide.step.pick";
            case Step.Press press -> press.keys().isPresent() ? "guide.step.keys" : "guide.step.press";
            case Step.Type _ -> "guide.step.type";
            case Step.Choose _ -> "guide.step.choose";
            case Step.See see -> seen(see.sight());
        };
        return texts.text(key, parts);
    }

    private static String seen(Sight sight) {
        return switch (sight) {
            case Sight.Shown _ -> "guide.step.shown";
            case Sight.Gone _ -> "guide.step.gone";
            case Sight.On _ -> "guide.step.on";
            case Sight.Off _ -> "guide.step.off";
            case Sight.Says _ -> "guide.step.says";
            case Sight.Contains _ -> "guide.step.contains";
            case Sight.Rows _ -> "guide.step.rows";
            case Sight.Row _ -> "guide.step.row";
        };
    }

    private String value(Step step) {
        return switch (step) {
            case Step.Open(_, _, var page) -> texts.has(page) ? Value.label(texts.text(page)) : page;
            case Step.Pick pick -> cells(pick.target(), pick.cells());
            case Step.Press press -> press.keys().map(Keys::shown).orElse("");
            case Step.Type type -> type.value().in(texts, today);
            case Step.Choose choose -> choice(choose.value());
            case Step.See see -> switch (see.sight()) {
                case Sight.Says(var value) -> value.in(texts, today);
                case Sight.Contains(var value) -> value.in(texts, today);
                case Sight.Rows(var count) -> Integer.toString(count);
                case Sight.Row(var cells) -> cells(see.target(), cells);
                case Sight.Shown _, Sight.Gone _, Sight.On _, Sight.Off _ -> "";
            };
        };
    }

    private String choice(Value value) {
        return switch (value.written()) {
            case "Yes" -> texts.text("yes");
            case "No" -> texts.text("no");
            default -> value.in(texts, today);
        };
    }

    private String cells(Target table, Iterable<Cell> cells) {
        var shown = new LinkedHashMap<String, String>();
        cells.forEach(cell -> shown.put(label(table.view() + "." + cell.column(), cell.column()),
                cell.value().in(texts, today)));
        return shown.entrySet().stream().map(each -> each.getKey() + " = " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private String label(Target place) {
        return label(place.textKey(), place.written());
    }

    /// The label of a place, or the title of a page; where its words are made anew each time, its name.
    private String label(String key, String otherwise) {
        return Stream.of(key, key + ".title", key.substring(key.indexOf('.') + 1)).filter(texts::has).map(each -> Value.label(texts.text(each)))
                .filter(each -> each.indexOf('{') < 0).findFirst().orElse(otherwise);
    }
}
