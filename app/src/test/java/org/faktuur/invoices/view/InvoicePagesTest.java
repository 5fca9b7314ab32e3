package org.faktuur.invoices.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.faktuur.documents.PaperKind;
import org.faktuur.documents.PaperToShow;
import org.faktuur.printing.HandOut;
import org.faktuur.printing.Part;
import org.faktuur.printing.PrintCondition;
import org.faktuur.printing.PrintDestination;
import org.faktuur.printing.PrintEntry;
import org.faktuur.printing.PrintSetup;
import org.faktuur.shell.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvoicePagesTest {

    private final PaperDesk papers = new PaperDesk();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        papers.desk.close();
    }

    private void setUp(PrintEntry... lines) {
        papers.desk.office.papers().savePrintSetup().save(PrintSetup.none(PaperKind.INVOICE, "")
                .with(List.of(lines))).orElseThrow();
    }

    private static PrintEntry line(Part part, PrintDestination destination) {
        return new PrintEntry(part, "", 1, destination, PrintCondition.ALWAYS);
    }

    private void handOut(String... numbers) {
        papers.pages.report(papers.pages.handOut(List.of(numbers), HandOut.By.PRINT_MANAGEMENT), List.of());
    }

    private List<String> said() {
        return papers.desk.navigator.messages.stream().map(Message::words).map(papers.desk::words).toList();
    }

    @Test
    void originals_and_copies_for_the_screen_open_one_after_the_other() {
        setUp(line(Part.ORIGINAL, new PrintDestination.Screen()), line(Part.COPY, new PrintDestination.Screen()));
        handOut("F2026-0001", "F2026-0003");
        assertThat(papers.opened).extracting(PaperToShow::title)
                .containsExactly("F2026-0001 – F2026-0003", "F2026-0001 – F2026-0003");
        assertThat(papers.opened.getFirst().pdf().get().orElseThrow())
                .isNotEqualTo(papers.opened.getLast().pdf().get().orElseThrow());
        assertThat(said()).isEmpty();
    }

    @Test
    void what_went_where_and_what_went_nowhere_is_said() {
        setUp(line(Part.ORIGINAL, new PrintDestination.File(folder.toString(), "")),
                line(Part.COPY, new PrintDestination.Printer("Gone", false)));
        handOut("F2026-0001");
        assertThat(said()).containsExactly(
                "F2026-0001 saved as " + folder.resolve("F2026-0001.pdf") + ".",
                "F2026-0001, copy 1: There is no printer called Gone. Switch it on or set it up, or name another one "
                        + "in print management.");
        assertThat(papers.opened).isEmpty();
    }

    @Test
    void of_many_papers_it_is_said_how_many_went_where() {
        setUp(line(Part.ORIGINAL, new PrintDestination.File(folder.toString(), "")),
                line(Part.COPY, new PrintDestination.File(folder.toString(), "copy-{number}")));
        handOut("F2026-0001", "F2026-0002", "F2026-0003");
        assertThat(said()).containsExactly(
                "6 papers handed out: 0 printed, 6 saved as files, 0 laid into the outbox.");
    }
}
