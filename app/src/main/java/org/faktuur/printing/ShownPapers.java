package org.faktuur.printing;

import java.util.List;
import java.util.function.Supplier;
import org.faktuur.documents.Destination;
import org.faktuur.documents.JoinedPapers;
import org.faktuur.outcome.Outcome;

/// Papers on the screen, one after the other: what is printed or saved from there is what is kept and noted.
public final class ShownPapers {

    private final HandOut handOut;
    private final Supplier<Outcome<List<PaperToHandOut>>> papers;
    private final int copy;
    private List<ShownPaper> shown = List.of();

    /// These papers.
    ///
    /// @param copy 0 for the originals
    public ShownPapers(HandOut handOut, Supplier<Outcome<List<PaperToHandOut>>> papers, int copy) {
        this.handOut = handOut;
        this.papers = papers;
        this.copy = copy;
    }

    /// All of them as one PDF, fetched or made. Refused when one of them is not there or was damaged.
    public synchronized Outcome<byte[]> pdf() {
        return papers.get().then(this::made).map(made -> {
            shown = made;
            return JoinedPapers.of(made.stream().map(ShownPaper::pdf).toList());
        });
    }

    private Outcome<List<ShownPaper>> made(List<PaperToHandOut> wanted) {
        var made = wanted.stream().map(paper -> handOut.show(paper, copy)).toList();
        var refusals = made.stream().flatMap(paper -> paper.refusals().stream()).toList();
        return refusals.isEmpty() ? Outcome.done(made.stream().map(Outcome::orElseThrow).toList())
                : Outcome.refused(refusals);
    }

    /// Keeps and notes that what was shown last went to a printer or a file.
    ///
    /// @param recipient which one, where it is known
    public synchronized void handedOut(Destination destination, String recipient) {
        handOut.handedOut(shown, destination, recipient);
    }
}
