package org.faktuur.printing.store;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;
import org.faktuur.outcome.Outcome;
import org.faktuur.printing.PrintRefusal;
import org.faktuur.printing.Printers;

/// The printers that the system knows; papers go to them without a question.
public final class ComputerPrinters implements Printers {

    @Override
    public List<String> names() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null)).map(PrintService::getName).sorted()
                .toList();
    }

    @Override
    public Outcome<String> print(Wish wish, byte[] pdf) {
        return service(wish.printer()).map(service -> print(service, wish, pdf))
                .orElseGet(() -> Outcome.refused(wish.printer().isBlank() ? new PrintRefusal.NoUsualPrinter()
                        : new PrintRefusal.PrinterGone(wish.printer())));
    }

    private static Optional<PrintService> service(String name) {
        return name.isBlank() ? Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                : Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                        .filter(service -> service.getName().equals(name)).findFirst();
    }

    private static Outcome<String> print(PrintService service, Wish wish, byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setPageable(new PDFPageable(document));
            job.print(attributes(wish));
            return Outcome.done(service.getName());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (PrinterException unprinted) {
            return Outcome.refused(new PrintRefusal.PrinterFailed(service.getName(),
                    String.valueOf(unprinted.getMessage())));
        }
    }

    private static PrintRequestAttributeSet attributes(Wish wish) {
        var attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(wish.title(), null));
        attributes.add(new Copies(wish.count()));
        attributes.add(wish.duplex() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
        return attributes;
    }
}
