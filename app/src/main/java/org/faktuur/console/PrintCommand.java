package org.faktuur.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faktuur.Office;
import org.faktuur.documents.Destination;
import org.faktuur.outcome.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the paper of an invoice as PDF, in the customer's language.
@Command(name = "print")
final class PrintCommand implements ConsoleTask {

    @Option(names = "--invoice", required = true, paramLabel = "NUMBER")
    private String invoice;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
    private Path out;

    @Override
    public Answer run(Terminal terminal) {
        return terminal.inOffice(office -> Answer.of(office.printInvoice().pdf(invoice)
                .then(paper -> write(paper, office))
                .map(file -> new Answer().fact("invoice", invoice).fact("file", file)
                        .line(terminal.text("console.printed", Map.of("invoice", invoice, "file", file))))));
    }

    /// Handed out is what was written; only then is the paper noted so.
    private Outcome<Path> write(byte[] paper, Office office) {
        try {
            Files.write(out, paper);
        } catch (IOException _) {
            return Outcome.refused(new ConsoleRefusal.FileNotWritten(out));
        }
        office.printInvoice().handedOut(List.of(invoice), Destination.FILE);
        return Outcome.done(out);
    }
}
