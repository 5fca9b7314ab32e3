package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.faktuur.session.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskFileTest {

    @TempDir
    private Path folder;

    @Test
    void choices_are_found_again_by_another_start() {
        var file = folder.resolve("new/desk.properties");
        var first = new DeskPreferences(new DeskFile(file));
        first.look().set(Look.DARK);
        first.zoomBy(30);
        first.language(Language.NB);
        first.window(List.of(10, -20, 1300, 800));
        var second = new DeskPreferences(new DeskFile(file));
        assertThat(second.look().get()).isEqualTo(Look.DARK);
        assertThat(second.zoom().get()).isEqualTo(130);
        assertThat(second.language()).contains(Language.NB);
        assertThat(second.window()).contains(List.of(10, -20, 1300, 800));
    }

    @Test
    void a_file_that_cannot_be_read_is_as_none() throws IOException {
        var file = Files.writeString(folder.resolve("desk.properties"), "look=\\u00zz\nzoom=huge\n");
        var preferences = new DeskPreferences(new DeskFile(file));
        assertThat(preferences.look().get()).isEqualTo(Look.SYSTEM);
        assertThat(preferences.zoom().get()).isEqualTo(100);
        assertThat(preferences.window()).isEmpty();
    }

    @Test
    void where_nothing_can_be_written_choices_last_while_the_program_runs() throws IOException {
        var notAFolder = Files.writeString(folder.resolve("file"), "");
        var choices = new DeskFile(notAFolder.resolve("desk.properties"));
        choices.save("look", "DARK");
        assertThat(choices.load("look")).contains("DARK");
    }
}
