package org.faktuur.documents.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faktuur.documents.Destination;
import org.faktuur.documents.DocumentFixture;
import org.faktuur.documents.HtmlDocument;
import org.faktuur.documents.PaperToShow;
import org.faktuur.documents.PreviewRefusal;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;
import org.faktuur.shell.Message;
import org.faktuur.shell.TestDesk;
import org.faktuur.texts.Texts;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewViewModelTest {

    private static byte[] pdf;

    private final TestDesk desk = new TestDesk();
    private final List<Destination> handedOut = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private Outcome<Optional<Runnable>> printer = Outcome.done(Optional.of(() -> printed.add("paper")));
    private PreviewViewModel preview;

    @BeforeAll
    static void makePaper() {
        pdf = new HtmlDocument().pdf(DocumentFixture.invoice(DocumentFixture.dutchSeller(), Language.EN,
                DocumentFixture.lines(60, CurrencyUnit.EUR, DocumentFixture.HIGH)));
    }

    @BeforeEach
    void open() {
        var paper = new PaperToShow("Invoice F2026-0017", "F2026-0017.pdf", () -> Outcome.done(pdf),
                (destination, _) -> handedOut.add(destination));
        preview = new PreviewViewModel(paper, desk.desk, (_, _) -> printer);
    }

    @Test
    void until_the_paper_is_made_nothing_can_be_done_with_it() {
        assertThat(preview.print().why().get()).contains(new PreviewRefusal.PaperNotReady());
        assertThat(preview.save().why().get()).contains(new PreviewRefusal.PaperNotReady());
        assertThat(preview.making().get()).isTrue();
        preview.onShown();
        assertThat(preview.print().why().get()).isEmpty();
        assertThat(preview.making().get()).isFalse();
        assertThat(preview.image().get()).isPresent();
    }

    @Test
    void pages_are_turned_between_the_first_and_the_last() {
        preview.onShown();
        assertThat(preview.pages().get()).isEqualTo(3);
        assertThat(preview.previous().why().get()).contains(new PreviewRefusal.FirstPage());
        preview.next().run();
        assertThat(place()).isEqualTo("Page 2 of 3");
        preview.next().run();
        assertThat(preview.next().why().get()).contains(new PreviewRefusal.LastPage());
        preview.next().run();
        assertThat(place()).isEqualTo("Page 3 of 3");
        preview.previous().run();
        assertThat(place()).isEqualTo("Page 2 of 3");
    }

    @Test
    void a_fitted_page_follows_the_window_and_a_chosen_size_stays() {
        preview.onShown();
        preview.zoom().room().set(397);
        assertThat(preview.zoom().percent().get()).isEqualTo(50);
        assertThat(preview.image().get().orElseThrow().width()).isBetween(395, 398);
        preview.zoom().larger().run();
        assertThat(preview.zoom().percent().get()).isEqualTo(67);
        preview.zoom().room().set(800);
        assertThat(preview.zoom().percent().get()).isEqualTo(67);
        preview.zoom().fit().run();
        assertThat(preview.zoom().percent().get()).isEqualTo(100);
        preview.zoom().smaller().run();
        preview.zoom().actual().run();
        assertThat(preview.zoom().percent().get()).isEqualTo(100);
    }

    @Test
    void a_page_is_not_shown_beyond_the_largest_or_the_smallest_size() {
        preview.onShown();
        for (var step = 0; step < 20; step++) {
            preview.zoom().larger().run();
        }
        assertThat(preview.zoom().larger().why().get()).contains(new PreviewRefusal.NoMoreZoom(300));
        for (var step = 0; step < 20; step++) {
            preview.zoom().smaller().run();
        }
        assertThat(preview.zoom().smaller().why().get()).contains(new PreviewRefusal.NoMoreZoom(25));
    }

    @Test
    void a_printed_paper_is_told_of() {
        preview.onShown();
        preview.print().run();
        assertThat(printed).hasSize(1);
        assertThat(handedOut).containsExactly(Destination.PRINTER);
        assertThat(said()).isEqualTo("Invoice F2026-0017 has been sent to the printer.");
    }

    @Test
    void who_thinks_better_of_printing_prints_nothing() {
        printer = Outcome.done(Optional.empty());
        preview.onShown();
        preview.print().run();
        assertThat(handedOut).isEmpty();
        assertThat(desk.navigator.messages).isEmpty();
    }

    @Test
    void without_a_printer_the_reason_is_told() {
        printer = Outcome.refused(new PreviewRefusal.NoPrinter());
        preview.onShown();
        preview.print().run();
        assertThat(handedOut).isEmpty();
        assertThat(said()).startsWith("No printer is set up");
    }

    @Test
    void a_saved_paper_is_the_paper_byte_by_byte(@TempDir Path folder) throws IOException {
        desk.dialogs.file = Optional.of(folder.resolve("paper.pdf"));
        preview.onShown();
        preview.save().run();
        assertThat(Files.readAllBytes(folder.resolve("paper.pdf"))).isEqualTo(pdf);
        assertThat(handedOut).containsExactly(Destination.FILE);
        assertThat(said()).contains("paper.pdf");
    }

    @Test
    void the_paper_is_made_once_however_often_its_tab_comes_in_front() {
        var made = new ArrayList<Integer>();
        var paper = new PaperToShow("x", "x.pdf", () -> {
            made.add(1);
            return Outcome.done(pdf);
        }, (destination, _) -> handedOut.add(destination));
        var again = new PreviewViewModel(paper, desk.desk, (_, _) -> printer);
        again.onShown();
        again.onShown();
        assertThat(made).hasSize(1);
    }

    @Test
    void a_paper_that_was_handed_out_is_made_again_for_it_may_be_a_copy_now() {
        var made = new ArrayList<Integer>();
        var paper = new PaperToShow("x", "x.pdf", () -> {
            made.add(1);
            return Outcome.done(pdf);
        }, (destination, _) -> handedOut.add(destination));
        var again = new PreviewViewModel(paper, desk.desk, (_, _) -> printer);
        again.onShown();
        again.print().run();
        assertThat(made).hasSize(2);
    }

    @Test
    void a_paper_that_cannot_be_shown_says_why() {
        var gone = new PreviewViewModel(new PaperToShow("x", "x.pdf",
                () -> Outcome.refused(new PreviewRefusal.NoPrinter()), (_, _) -> { }), desk.desk, (_, _) -> printer);
        gone.onShown();
        assertThat(gone.making().get()).isFalse();
        assertThat(gone.place().getValue().in(Texts.of(Language.EN, "documents/documents"))).startsWith("No printer");
        assertThat(gone.print().why().get()).contains(new PreviewRefusal.NoPrinter());
    }

    @Test
    void a_paper_is_opened_in_a_tab() {
        new TabPreviews(desk.desk, (_, _) -> printer).open(
                new PaperToShow("Invoice 1", "1.pdf", () -> Outcome.done(pdf),
                (destination, _) -> handedOut.add(destination)));
        assertThat(desk.navigator.pages).hasSize(1).first().isInstanceOf(PreviewViewModel.class);
    }

    private String place() {
        return preview.place().getValue().in(Texts.of(Language.EN, "documents/documents"));
    }

    private String said() {
        Message last = desk.navigator.messages.getLast();
        return last.words().in(Texts.of(Language.EN, "documents/documents"));
    }
}
