package org.faktuur.documents.view;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.JobSettings;
import javafx.print.PageRange;
import javafx.print.PrintSides;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;
import org.faktuur.documents.PreviewRefusal;
import org.faktuur.outcome.Outcome;

/// The printers of the computer. The person chooses in the system's own window; the pages go to the printer as they
/// are, as lines and letters rather than as pictures.
public final class SystemPrinter implements PaperPrinter {

    private final Supplier<Window> window;

    /// Asks in front of this window.
    public SystemPrinter(Supplier<Window> window) {
        this.window = window;
    }

    /// Asks in front of whichever window is in front.
    public static SystemPrinter inFront() {
        return new SystemPrinter(() -> Window.getWindows().stream().filter(Stage.class::isInstance)
                .filter(Window::isFocused).findFirst().orElseGet(() -> Window.getWindows().getFirst()));
    }

    @Override
    public Outcome<Optional<Runnable>> ask(String title, byte[] pdf) {
        var job = javafx.print.PrinterJob.createPrinterJob();
        if (job == null) {
            return Outcome.refused(new PreviewRefusal.NoPrinter());
        }
        var chosen = job.showPrintDialog(window.get());
        var printer = job.getPrinter().getName();
        var wishes = wishes(title, job.getJobSettings());
        job.cancelJob();
        return Outcome.done(chosen ? Optional.of(() -> print(printer, wishes, pdf)) : Optional.empty());
    }

    private static void print(String printer, PrintRequestAttributeSet wishes, byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            for (var service : PrinterJob.lookupPrintServices()) {
                if (service.getName().equals(printer)) {
                    job.setPrintService(service);
                }
            }
            job.setPageable(new PDFPageable(document));
            job.print(wishes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (PrinterException unprinted) {
            throw new IllegalStateException("printer " + printer, unprinted);
        }
    }

    private static PrintRequestAttributeSet wishes(String title, JobSettings settings) {
        var wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(title, null));
        wishes.add(new Copies(settings.getCopies()));
        wishes.add(sides(settings.getPrintSides()));
        pages(settings.getPageRanges()).ifPresent(wishes::add);
        return wishes;
    }

    private static Sides sides(PrintSides sides) {
        return switch (sides) {
            case DUPLEX -> Sides.TWO_SIDED_LONG_EDGE;
            case TUMBLE -> Sides.TWO_SIDED_SHORT_EDGE;
            case ONE_SIDED -> Sides.ONE_SIDED;
        };
    }

    private static Optional<PageRanges> pages(PageRange... ranges) {
        return ranges == null || ranges.length == 0 ? Optional.empty()
                : Optional.of(new PageRanges(Arrays.stream(ranges)
                        .map(range -> new int[] {range.getStartPage(), range.getEndPage()}).toArray(int[][]::new)));
    }
}
