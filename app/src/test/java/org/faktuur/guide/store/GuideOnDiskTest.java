package org.faktuur.guide.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.faktuur.guide.GuideRefusal;
import org.faktuur.guide.Step;
import org.faktuur.guide.Value;
import org.faktuur.session.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideOnDiskTest {

    @TempDir
    private Path folder;

    private GuideOnDisk guide(String content) throws IOException {
        return new GuideOnDisk(Files.writeString(folder.resolve("own.guide"), content));
    }

    @Test
    void a_file_beside_the_guide_is_named_by_its_path() throws IOException {
        var step = guide("guide own\ntype A#b {file:rows.csv}").read().orElseThrow().steps().getFirst();

        assertThat(((Step.Type) step).value())
                .isEqualTo(new Value(folder.toAbsolutePath().resolve("rows.csv").toString()));
    }

    @Test
    void words_lie_beside_it_by_language() throws IOException {
        Files.writeString(folder.resolve("own.properties"), "title=Café");
        Files.writeString(folder.resolve("own_nl.properties"), "title=Kroeg");
        var guide = guide("guide own\npress A#b");

        assertThat(guide.words(Language.EN)).containsEntry("title", "Café");
        assertThat(guide.words(Language.NL)).containsEntry("title", "Kroeg");
        assertThat(guide.words(Language.NB)).isEmpty();
    }

    @Test
    void a_file_that_is_missing_or_no_text_is_refused() throws IOException {
        var missing = folder.resolve("missing.guide");
        var picture = Files.write(folder.resolve("picture.guide"), new byte[] {(byte) 0xff, (byte) 0xd8, 0, 1});

        assertThat(new GuideOnDisk(missing).read().refusals())
                .containsExactly(new GuideRefusal.GuideUnreadable(missing.toString()));
        assertThat(new GuideOnDisk(picture).read().refusals())
                .containsExactly(new GuideRefusal.GuideUnreadable(picture.toString()));
    }
}
