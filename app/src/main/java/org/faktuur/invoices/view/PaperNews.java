package org.faktuur.invoices.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.documents.Destination;
import org.faktuur.printing.HandedOut;
import org.faktuur.printing.PrintJob;
import org.faktuur.shell.Message;
import org.faktuur.texts.Texts;
import org.faktuur.texts.Words;

/// What the message bar says after papers were handed out: of a few each one, of many how many went where; and each
/// that went nowhere, with its reason.
final class PaperNews {

    private static final int FEW = 5;
    private static final int MOST_REASONS = 12;

    private PaperNews() {
    }

    static List<Message> of(List<HandedOut> handedOut) {
        var news = new ArrayList<Message>();
        var gone = handedOut.stream().flatMap(each -> each.results().stream())
                .filter(each -> each.outcome().isDone() && each.job().destination().kind() != Destination.SCREEN)
                .toList();
        if (!gone.isEmpty()) {
            news.add(Message.done(gone.size() > FEW ? counted(gone) : each(handedOut)));
        }
        if (handedOut.stream().anyMatch(each -> !each.refusals().isEmpty())) {
            news.add(new Message(Message.Tone.REFUSED, refused(handedOut), List.of()));
        }
        return news;
    }

    private static Words counted(List<HandedOut.Result> gone) {
        return Words.of("PaperNews.many", Map.of("count", gone.size(), "printed", count(gone, Destination.PRINTER),
                "saved", count(gone, Destination.FILE), "mailed", count(gone, Destination.EMAIL)));
    }

    private static long count(List<HandedOut.Result> gone, Destination destination) {
        return gone.stream().filter(each -> each.job().destination().kind() == destination).count();
    }

    private static Words each(List<HandedOut> handedOut) {
        return texts -> lines(handedOut.stream().flatMap(each -> each.results().stream()
                .filter(result -> result.outcome().isDone())
                .flatMap(result -> said(each, result, texts).stream())));
    }

    private static Optional<String> said(HandedOut of, HandedOut.Result result, Texts texts) {
        var words = Map.of("paper", paper(of, result.job(), texts), "to", result.outcome().orElseThrow());
        return switch (result.job().destination().kind()) {
            case SCREEN -> Optional.empty();
            case PRINTER -> Optional.of(texts.text("PaperNews.printed", words));
            case FILE -> Optional.of(texts.text("PaperNews.saved", words));
            case EMAIL -> Optional.of(texts.text("PaperNews.mailed", words));
        };
    }

    private static Words refused(List<HandedOut> handedOut) {
        return texts -> lines(handedOut.stream().flatMap(each -> each.results().stream()
                .filter(result -> !result.outcome().isDone())
                .flatMap(result -> result.outcome().refusals().stream().map(reason ->
                        paper(each, result.job(), texts) + ": " + texts.of(reason)))).limit(MOST_REASONS));
    }

    private static String paper(HandedOut of, PrintJob job, Texts texts) {
        var number = of.document().number();
        return job.isCopy() ? texts.text("PaperNews.copy", Map.of("number", number, "name",
                job.name().isBlank() ? job.copy() : job.name())) : number;
    }

    private static String lines(Stream<String> said) {
        return String.join("\n", said.toList());
    }
}
