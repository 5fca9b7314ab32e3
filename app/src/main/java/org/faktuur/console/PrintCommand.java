package org.faktuur.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.Office;
import org.faktuur.documents.Destination;
import org.faktuur.outcome.Outcome;
import org.faktuur.printing.HandOut;
import org.faktuur.printing.HandedOut;
import org.faktuur.printing.PrintRefusal;
import org.faktuur.printing.ShownPapers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the paper of an invoice as PDF, in the customer's language; without a file, hands it out as print management
/// says.
@Command(name = "print")
final class PrintCommand implements ConsoleTask {

    @Option(names = "--invoice", required = true, paramLabel = "NUMBER")
    private String invoice;

    @Option(names = "--out", paramLabel = "FILE.pdf")
    private Optional<Path> out = Optional.empty();

    @Override
    public Answer run(Terminal terminal) {
        return terminal.inOffice(office -> out.map(file -> written(terminal, office, file))
                .orElseGet(() -> handedOut(terminal, office)));
    }

    private Answer written(Terminal terminal, Office office, Path file) {
        var shown = office.papers().printInvoice().show(List.of(invoice), 0);
        return Answer.of(shown.pdf().then(paper -> write(paper, shown, file))
                .map(_ -> new Answer().fact("invoice", invoice).fact("file", file)
                        .line(terminal.text("console.printed", Map.of("invoice", invoice, "file", file)))));
    }

    /// Handed out is what was written; only then is the paper noted so.
    private static Outcome<Path> write(byte[] paper, ShownPapers shown, Path file) {
        try {
            Files.write(file, paper);
        } catch (IOException _) {
            return Outcome.refused(new ConsoleRefusal.FileNotWritten(file));
        }
        shown.handedOut(Destination.FILE, file.toString());
        return Outcome.done(file);
    }

    private Answer handedOut(Terminal terminal, Office office) {
        var answer = new Answer().fact("invoice", invoice);
        var papers = new ArrayList<Map<String, Object>>();
        for (var result : office.papers().printInvoice().handOut(List.of(invoice), HandOut.By.PRINT_MANAGEMENT)
                .getFirst().results()) {
            var to = outcome(result);
            answer.refused(to.refusals());
            if (to.isDone()) {
                papers.add(fact(result, to.orElseThrow()));
                answer.line(terminal.text("console.handedOut", Map.of("invoice", invoice, "copy", result.job().copy(),
                        "destination", result.job().destination().kind(), "to", to.orElseThrow())));
            }
        }
        return answer.fact("papers", papers);
    }

    /// A console has no screen to show a paper on.
    private Outcome<String> outcome(HandedOut.Result result) {
        return result.job().destination().kind() == Destination.SCREEN && result.outcome().isDone()
                ? Outcome.refused(new PrintRefusal.NoScreenHere(invoice)) : result.outcome();
    }

    private static Map<String, Object> fact(HandedOut.Result result, String to) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("copy", result.job().copy());
        fact.put("destination", result.job().destination().kind());
        fact.put("to", to);
        return fact;
    }
}
