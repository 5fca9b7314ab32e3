package org.faktuur.shell;

import java.util.List;
import org.faktuur.outcome.Refusal;
import org.faktuur.texts.Words;

/// A line of the message bar: what was done or refused, with links to what it speaks of. Stays until it is closed.
public record Message(Tone tone, Words words, List<Link> links) {

    /// How a message is meant.
    public enum Tone { DONE, NOTE, WARNING, REFUSED }

    public Message {
        links = List.copyOf(links);
    }

    /// Something was done.
    public static Message done(Words words, Link... links) {
        return new Message(Tone.DONE, words, List.of(links));
    }

    /// Something worth knowing.
    public static Message note(Words words, Link... links) {
        return new Message(Tone.NOTE, words, List.of(links));
    }

    /// Something to look at.
    public static Message warning(Words words, Link... links) {
        return new Message(Tone.WARNING, words, List.of(links));
    }

    /// A rule said no: its reasons, one after the other.
    public static Message refused(List<? extends Refusal> refusals) {
        var reasons = List.<Refusal>copyOf(refusals);
        return new Message(Tone.REFUSED,
                texts -> String.join("\n", reasons.stream().map(texts::of).distinct().toList()), List.of());
    }
}
