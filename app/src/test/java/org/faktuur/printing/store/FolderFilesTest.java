package org.faktuur.printing.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.faktuur.printing.PrintRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {

    private static final byte[] PAPER = "%PDF".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;
    private final FolderFiles files = new FolderFiles();

    @Test
    void a_file_that_is_there_stays_and_the_new_one_gets_a_number() throws IOException {
        Files.writeString(folder.resolve("F1.pdf"), "mine");
        assertThat(files.write(folder.toString(), "F1.pdf", PAPER).orElseThrow())
                .isEqualTo(folder.resolve("F1 (2).pdf").toString());
        assertThat(files.write(folder.toString(), "F1.pdf", PAPER).orElseThrow()).endsWith("F1 (3).pdf");
        assertThat(folder.resolve("F1.pdf")).hasContent("mine");
        assertThat(folder.resolve("F1 (2).pdf")).hasBinaryContent(PAPER);
    }

    @Test
    void a_folder_that_is_not_there_is_refused_and_not_made() {
        var gone = folder.resolve("gone").toString();
        assertThat(files.write(gone, "F1.pdf", PAPER).refusals()).containsExactly(new PrintRefusal.FolderGone(gone));
        assertThat(Path.of(gone)).doesNotExist();
        assertThat(files.write("no\0path", "F1.pdf", PAPER).refusals())
                .containsExactly(new PrintRefusal.FolderGone("no\0path"));
    }

    @Test
    void a_file_that_cannot_be_written_is_refused_with_the_reason() {
        var name = "x".repeat(300) + ".pdf";
        assertThat(files.write(folder.toString(), name, PAPER).refusals()).singleElement()
                .isInstanceOf(PrintRefusal.FolderNotWritable.class);
    }
}
