package org.faktuur.printing;

import java.util.List;
import org.faktuur.documents.Destination;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;

/// What became of the papers of a document, one after the other.
public record HandedOut(DocumentRef document, List<Result> results) {

    /// What became of one paper: the printer, the file or the e-mail address that it went to, empty for the screen;
    /// or why it went nowhere.
    public record Result(PrintJob job, Outcome<String> outcome) {
    }

    public HandedOut {
        results = List.copyOf(results);
    }

    /// Why papers went nowhere; empty when all went where they should.
    public List<Refusal> refusals() {
        return results.stream().flatMap(result -> result.outcome().refusals().stream()).distinct().toList();
    }

    /// Those that went to a destination of this kind.
    public List<PrintJob> sentTo(Destination destination) {
        return results.stream().filter(result -> result.outcome().isDone())
                .map(Result::job).filter(job -> job.destination().kind() == destination).toList();
    }
}
