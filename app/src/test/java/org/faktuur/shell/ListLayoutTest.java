package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.faktuur.listing.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListLayoutTest {

    private final List<ListColumn<String>> columns = List.of(ListColumn.text("number", "amount", each -> each),
            ListColumn.<String>text("name", "amount", each -> each).wide(200));

    @Test
    void what_is_kept_is_read_again() {
        var layout = new ListLayout(List.of(new ListLayout.Shown("name", 90, false),
                new ListLayout.Shown("number", 200, true)), Optional.of(Sort.descending("name")));
        assertThat(ListLayout.read(layout.written())).contains(layout);
        assertThat(ListLayout.read(ListLayout.of(columns).written())).contains(ListLayout.of(columns));
    }

    @Test
    void columns_that_are_gone_are_forgotten_and_new_ones_stand_at_the_end() {
        var old = ListLayout.read("gone:10:+,name:90:-|gone:up").orElseThrow();
        assertThat(old.fitting(columns)).isEqualTo(new ListLayout(List.of(new ListLayout.Shown("name", 90, false),
                new ListLayout.Shown("number", 140, true)), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|", "number|", "number:wide:+|number:up", "number:90"})
    void what_cannot_be_read_is_as_if_nothing_was_kept(String kept) {
        assertThat(ListLayout.read(kept)).isEmpty();
    }
}
