package org.faktuur.printing;

import java.util.List;
import org.faktuur.documents.Destination;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Transactions;

/// Hands papers out: makes the paper once, keeps the original, gives every job what it is to get, and notes what went
/// where. A destination that fails keeps back its own paper only. What was handed out before goes out as a copy.
public final class HandOut {

    /// By which rule papers are handed out.
    public enum By {
        /// The original to the screen.
        SCREEN,
        /// As print management says.
        PRINT_MANAGEMENT
    }

    /// The ways out of the house.
    public record Ways(Printers printers, PaperFolders folders, MailBox mail) {
    }

    private final KeptPapers papers;
    private final PrintSetups setups;
    private final PrintLog log;
    private final Ways ways;
    private final Transactions transactions;

    /// Hands out these papers on these ways.
    public HandOut(KeptPapers papers, PrintSetups setups, PrintLog log, Ways ways, Transactions transactions) {
        this.papers = papers;
        this.setups = setups;
        this.log = log;
        this.ways = ways;
        this.transactions = transactions;
    }

    /// Hands out the papers of a document, and answers what went where. For the screen nothing is shown yet: whoever
    /// asked shows it.
    public HandedOut handOut(PaperToHandOut paper, By by) {
        var jobs = switch (by) {
            case SCREEN -> List.of(PrintJob.ON_SCREEN);
            case PRINT_MANAGEMENT -> PrintManagement.jobs(paper.facts(),
                    setups.of(paper.facts().kind(), paper.facts().customer().account()));
        };
        return handOut(paper, jobs);
    }

    private HandedOut handOut(PaperToHandOut paper, List<PrintJob> jobs) {
        var before = isHandedOut(paper);
        var original = papers.keep(paper);
        var results = jobs.stream().map(job -> new HandedOut.Result(job, original.then(made ->
                send(job, paper, before || job.isCopy() ? papers.copy(paper, made) : made)))).toList();
        note(results.stream().filter(result -> result.outcome().isDone())
                .map(result -> entry(paper, result.job(), result.outcome().orElseThrow())).toList());
        return new HandedOut(paper.document(), results);
    }

    /// The paper as it would be handed out now: the original, or a copy where one is wanted or the original was handed
    /// out before. Neither kept nor noted. Refused when the kept original was damaged.
    public Outcome<ShownPaper> show(PaperToHandOut paper, int copy) {
        return papers.original(paper).map(original -> new ShownPaper(paper, copy, original,
                copy > 0 || isHandedOut(paper) ? papers.copy(paper, original) : original));
    }

    /// Keeps and notes papers that a person printed or saved from the screen.
    ///
    /// @param recipient the printer or the file, where it is known
    public void handedOut(List<ShownPaper> shown, Destination destination, String recipient) {
        shown.forEach(each -> papers.keep(each.paper(), each.original()));
        note(shown.stream().map(each -> new PrintLog.Entry(each.paper().facts().kind(),
                each.paper().document().number(), each.copy(), destination, recipient)).toList());
    }

    private boolean isHandedOut(PaperToHandOut paper) {
        return paper.isKept() && log.handedOut(paper.facts().kind(), paper.document().number());
    }

    private Outcome<String> send(PrintJob job, PaperToHandOut paper, byte[] pdf) {
        return switch (job.destination()) {
            case PrintDestination.Screen _ -> Outcome.done("");
            case PrintDestination.Printer(var printer, var duplex) -> ways.printers().print(
                    new Printers.Wish(printer, paper.document().number(), duplex, job.count()), pdf);
            case PrintDestination.File(var folder, var name) ->
                    ways.folders().write(folder, paper.fileName(name), pdf);
            case PrintDestination.EMail(var address) -> mail(address, paper, pdf);
        };
    }

    private Outcome<String> mail(String address, PaperToHandOut paper, byte[] pdf) {
        var customer = paper.facts().customer();
        var to = address.isBlank() ? customer.email() : address;
        return to.isBlank() ? Outcome.refused(new PrintRefusal.NoEMailAddress(customer.account()))
                : ways.mail().queue(new MailBox.Letter(paper.document(), customer.account(), to,
                        paper.facts().language(), pdf, paper.fileName(""))).map(_ -> to);
    }

    private static PrintLog.Entry entry(PaperToHandOut paper, PrintJob job, String recipient) {
        return new PrintLog.Entry(paper.facts().kind(), paper.document().number(), job.copy(),
                job.destination().kind(), recipient);
    }

    private void note(List<PrintLog.Entry> entries) {
        if (!entries.isEmpty()) {
            transactions.run(() -> {
                log.add(entries);
                return entries;
            });
        }
    }
}
