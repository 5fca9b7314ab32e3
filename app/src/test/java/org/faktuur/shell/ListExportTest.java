package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListExportTest {

    private final TestDesk desk = new TestDesk();
    private final List<ListColumn<String>> columns = List.of(ListColumn.text("name", "name", row -> row),
            ListColumn.<String>text("hidden", "hidden", row -> "hidden " + row),
            ListColumn.<String>text("aside", "aside", row -> "aside " + row).aside());

    @Test
    void a_column_that_is_aside_is_written_and_one_that_a_person_hid_is_not(@TempDir Path folder) throws IOException {
        assertThat(ListLayout.of(columns).columns()).extracting(ListLayout.Shown::visible)
                .containsExactly(true, true, false);
        desk.desk.choices().save("list", "name:140:+,hidden:140:-,aside:140:-|");
        var list = new PagedList<>("list", new FewRows<>(() -> List.of("one"), columns, row -> row), columns, desk.desk);
        var file = folder.resolve("list.csv");
        desk.dialogs.file = Optional.of(file);
        new ListExport<>(list, Texts.ofEverything(Language.EN)).ask();
        assertThat(Files.readAllLines(file)).hasSize(2).last().asString().contains("one").contains("aside one")
                .doesNotContain("hidden one");
    }
}
