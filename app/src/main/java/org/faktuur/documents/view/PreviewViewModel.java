package org.faktuur.documents.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.documents.Destination;
import org.faktuur.documents.PaperToShow;
import org.faktuur.documents.PreviewRefusal;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// A paper on the screen: its pages one at a time, as large as one likes, to be printed or saved.
public final class PreviewViewModel implements Page {

    private final PaperToShow paper;
    private final Desk desk;
    private final PaperPrinter printer;
    private final PreviewZoom zoom = new PreviewZoom();
    private final ReadOnlyObjectWrapper<Optional<byte[]>> pdf = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<Optional<PageImage>> image = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Command previous = Command.of(() -> show(page.get() - 1)).unless(whyNoPrevious());
    private final Command next = Command.of(() -> show(page.get() + 1)).unless(whyNoNext());
    private final Command print = Command.of("Shortcut+P", this::printPaper).unless(whyNotReady());
    private final Command save = Command.of("Shortcut+S", this::savePaper).unless(whyNotReady());
    private Optional<PdfPages> opened = Optional.empty();
    private boolean asked;
    private boolean drawing;
    private boolean drawAgain;

    /// The preview of this paper, which is made when the page is first shown.
    public PreviewViewModel(PaperToShow paper, Desk desk, PaperPrinter printer) {
        this.paper = paper;
        this.desk = desk;
        this.printer = printer;
        zoom.percent().subscribe(_ -> draw());
        zoom.sharpness().subscribe(_ -> draw());
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.plain(paper.title()));
    }

    @Override
    public void onShown() {
        if (!asked) {
            asked = true;
            make();
        }
    }

    /// How large the page stands on the screen.
    public PreviewZoom zoom() {
        return zoom;
    }

    /// The page that is shown; the first is 1.
    public ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    /// How many pages there are; none until the paper is made.
    public ReadOnlyIntegerProperty pages() {
        return pages.getReadOnlyProperty();
    }

    /// Page 2 of 5, in words.
    public ObservableValue<Words> place() {
        return Bindings.createObjectBinding(() -> refused.get().map(reason -> (Words) texts -> texts.of(reason))
                .orElseGet(() -> pages.get() == 0 ? Words.of("PreviewView.making")
                        : Words.of("PreviewView.place", Map.of("page", page.get(), "pages", pages.get()))),
                refused, page, pages);
    }

    /// Is the paper still being made?
    public BooleanExpression making() {
        return Bindings.createBooleanBinding(() -> pages.get() == 0 && refused.get().isEmpty(), pages, refused);
    }

    /// The page as a picture.
    ReadOnlyObjectProperty<Optional<PageImage>> image() {
        return image.getReadOnlyProperty();
    }

    /// Shows the page before.
    public Command previous() {
        return previous;
    }

    /// Shows the page after.
    public Command next() {
        return next;
    }

    /// Asks for a printer and prints the paper there.
    public Command print() {
        return print;
    }

    /// Asks for a file and saves the paper there.
    public Command save() {
        return save;
    }

    private void make() {
        desk.background().run(paper.pdf(), outcome -> {
            refused.set(outcome.refusals().stream().findFirst());
            if (outcome.isDone()) {
                open(outcome.orElseThrow());
            }
        });
    }

    private void open(byte[] bytes) {
        pdf.set(Optional.of(bytes));
        var document = new PdfPages(bytes);
        opened = Optional.of(document);
        zoom.pageWidth(document.width(1));
        pages.set(document.count());
        page.set(Math.min(page.get(), document.count()));
        draw();
    }

    private void show(int wanted) {
        page.set(wanted);
        draw();
    }

    /// One drawing at a time: what is asked meanwhile is drawn once, when that one is done.
    private void draw() {
        if (drawing) {
            drawAgain = true;
            return;
        }
        opened.ifPresent(document -> {
            drawing = true;
            var wanted = page.get();
            var percent = zoom.drawnPercent();
            desk.background().run(() -> document.image(wanted, percent), drawn -> image.set(Optional.of(drawn)),
                    this::drawn);
        });
    }

    private void drawn() {
        drawing = false;
        if (drawAgain) {
            drawAgain = false;
            draw();
        }
    }

    private void printPaper() {
        pdf.get().ifPresent(bytes -> {
            switch (printer.ask(paper.title(), bytes)) {
                case Outcome.Done<Optional<Runnable>>(var printing) ->
                    printing.ifPresent(work -> handOut(work, Destination.PRINTER, "", Words.of("PreviewView.printed",
                            Map.of("paper", paper.title()))));
                case Outcome.Refused<Optional<Runnable>>(var reasons) -> desk.navigator().say(Message.refused(reasons));
            }
        });
    }

    private void savePaper() {
        pdf.get().ifPresent(bytes -> desk.dialogs().fileToSave(Words.of("PreviewView.saveTitle"), paper.fileName())
                .ifPresent(file -> handOut(() -> write(file, bytes), Destination.FILE,
                        file.toString(), Words.of("PreviewView.saved", Map.of("file", file)))));
    }

    /// What was handed out is made again: from now on it may be a copy.
    private void handOut(Runnable work, Destination destination, String recipient, Words said) {
        desk.background().run(() -> {
            work.run();
            paper.handedOut().accept(destination, recipient);
            return destination;
        }, _ -> {
            desk.navigator().say(Message.done(said));
            make();
        });
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private ObservableValue<Optional<Refusal>> whyNoPrevious() {
        return Bindings.createObjectBinding(() -> page.get() > 1 ? Optional.empty()
                : Optional.of(new PreviewRefusal.FirstPage()), page);
    }

    private ObservableValue<Optional<Refusal>> whyNoNext() {
        return Bindings.createObjectBinding(() -> page.get() < pages.get() ? Optional.empty()
                : Optional.of(new PreviewRefusal.LastPage()), page, pages);
    }

    private ObservableValue<Optional<Refusal>> whyNotReady() {
        return Bindings.createObjectBinding(() -> pdf.get().isPresent() ? Optional.empty()
                : refused.get().or(() -> Optional.of(new PreviewRefusal.PaperNotReady())), pdf, refused);
    }
}
