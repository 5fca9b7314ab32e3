package org.faktuur.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import org.faktuur.listing.Criterion;
import org.faktuur.texts.Words;

/// What a list is often narrowed to, chosen above it. The choices and the filters of the list say the same: a filter
/// that is made or taken away elsewhere shows here too.
public final class ListFilters<R> {

    private final PagedList<R> list;
    private final EntryForm form = new EntryForm(_ -> "");
    private boolean following;

    /// Above this list, narrowing nothing.
    public ListFilters(PagedList<R> list) {
        this.list = list;
    }

    /// The fields and choices, by the names of their nodes.
    public EntryForm form() {
        return form;
    }

    /// One of several values of a column, or every one of them in these words.
    public <E extends Enum<E>> ListFilters<R> values(String node, String column, Class<E> type, String every) {
        var from = Stream.concat(Stream.of(Optional.<E>empty()),
                Arrays.stream(type.getEnumConstants()).map(Optional::of)).toList();
        tie(column, form.choice(node, Optional.empty(), from, each -> each.map(Words::of).orElse(Words.of(every))),
                each -> each.map(Criterion.Is::new));
        return this;
    }

    /// One of several codes that a column holds, or every one of them in these words.
    public ListFilters<R> codes(String node, String column, List<String> codes, String every) {
        var from = new ArrayList<>(List.of(""));
        from.addAll(codes);
        tie(column, form.choice(node, "", from, each -> each.isEmpty() ? Words.of(every) : Words.plain(each)),
                each -> Optional.of(each).filter(code -> !code.isEmpty()).map(Criterion.Is::new));
        return this;
    }

    /// One of several meanings, among them one that narrows nothing.
    public <E extends Enum<E>> EntryForm.Choice<E> meanings(String node, String column, E none,
                                                            Function<E, Optional<? extends Criterion>> meant) {
        var choice = form.choice(node, none);
        tie(column, choice, meant);
        return choice;
    }

    /// The choice that narrows nothing stands for a filter that was made by hand, too.
    private <T> void tie(String column, EntryForm.Choice<T> choice, Function<T, Optional<? extends Criterion>> meant) {
        choice.value().subscribe((_, now) -> {
            if (!following) {
                list.filter(column, meant.apply(now).map(each -> each));
            }
        });
        list.filters().addListener((InvalidationListener) _ -> {
            var held = Optional.ofNullable(list.filters().get(column));
            following = true;
            choice.value().set(choice.from().stream().filter(each -> meant.apply(each).equals(held)).findFirst()
                    .or(() -> choice.from().stream().filter(each -> meant.apply(each).isEmpty()).findFirst())
                    .orElseThrow());
            following = false;
        });
    }
}
