package org.faktuur.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.faktuur.documents.DamagedPaperException;
import org.faktuur.documents.PaperKind;
import org.faktuur.documents.PaperName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileArchiveTest {

    private static final byte[] PAPER = "%PDF one".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "%PDF two".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;
    private Path company;
    private FileArchive archive;

    @BeforeEach
    void open() {
        company = folder.resolve("USMF");
        archive = new FileArchive(company);
    }

    @Test
    void a_kept_paper_comes_back_as_it_was_also_after_a_restart() {
        archive.add(invoice("F2026-0017"), PAPER);
        archive.add(invoice("F2026-0017"), PAPER);
        var again = new FileArchive(folder.resolve("USMF.mv.db"));
        assertThat(again.byName(invoice("F2026-0017"))).contains(PAPER);
        assertThat(again.byName(invoice("F2026-0018"))).isEmpty();
        assertThat(again.damaged(2026)).isEmpty();
        assertThat(folder.resolve("USMF.papers/2026/invoice-F2026-0017.pdf")).exists();
    }

    @Test
    void another_paper_under_the_same_number_is_refused() {
        archive.add(invoice("F2026-0017"), PAPER);
        assertThatThrownBy(() -> archive.add(invoice("F2026-0017"), OTHER)).isInstanceOf(IllegalStateException.class);
        archive.add(new PaperName(PaperKind.CREDIT_NOTE, "F2026-0017", LocalDate.of(2026, 11, 21)), OTHER);
        assertThat(archive.byName(invoice("F2026-0017"))).contains(PAPER);
    }

    @Test
    void a_paper_changed_or_lost_on_the_disk_is_found_out() throws IOException {
        archive.add(invoice("1"), PAPER);
        archive.add(invoice("2"), PAPER);
        Files.write(folder.resolve("USMF.papers/2026/invoice-1.pdf"), OTHER);
        Files.delete(folder.resolve("USMF.papers/2026/invoice-2.pdf"));
        assertThatThrownBy(() -> archive.byName(invoice("1"))).isInstanceOf(DamagedPaperException.class);
        assertThatThrownBy(() -> archive.byName(invoice("2"))).isInstanceOf(DamagedPaperException.class);
        assertThat(archive.damaged(2026)).containsExactly("invoice-1.pdf", "invoice-2.pdf");
    }

    @Test
    void what_was_torn_when_the_program_ended_was_never_kept_and_can_be_kept_anew() throws IOException {
        archive.add(invoice("1"), PAPER);
        var index = folder.resolve("USMF.papers/2026/index.sha256");
        Files.writeString(index, "0123abc", StandardOpenOption.APPEND);
        Files.write(folder.resolve("USMF.papers/2026/invoice-2.pdf"), OTHER);
        var again = new FileArchive(company);
        assertThat(again.byName(invoice("2"))).isEmpty();
        again.add(invoice("2"), PAPER);
        var third = new FileArchive(company);
        assertThat(third.byName(invoice("1"))).contains(PAPER);
        assertThat(third.byName(invoice("2"))).contains(PAPER);
    }

    @Test
    void no_number_leads_out_of_the_folder() throws IOException {
        archive.add(invoice("../../æ/F:1"), PAPER);
        assertThat(archive.byName(invoice("../../æ/F:1"))).contains(PAPER);
        try (var files = Files.list(folder.resolve("USMF.papers/2026"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("index.sha256", "invoice-..%2F..%2F%C3%A6%2FF%3A1.pdf");
        }
    }

    private static PaperName invoice(String number) {
        return new PaperName(PaperKind.INVOICE, number, LocalDate.of(2026, 11, 21));
    }
}
