package org.faktuur.printing;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.faktuur.documents.Archive;
import org.faktuur.documents.DamagedPaperException;
import org.faktuur.documents.Document;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;

/// Papers as they were handed out the first time: made once, kept, and from then on only fetched. Those that were never
/// handed out are made from what their document says, with the words that print management puts below.
public final class KeptPapers {

    private final Archive archive;
    private final PrintSetups setups;
    private final Function<Document, byte[]> renderer;
    private final BiFunction<byte[], Language, byte[]> mark;

    /// Papers kept in this archive, drawn by the renderer and marked as copies by the mark.
    public KeptPapers(Archive archive, PrintSetups setups, Function<Document, byte[]> renderer,
            BiFunction<byte[], Language, byte[]> mark) {
        this.archive = archive;
        this.setups = setups;
        this.renderer = renderer;
        this.mark = mark;
    }

    /// The original, fetched or made; it is not kept yet. Refused when the kept one was damaged.
    public Outcome<byte[]> original(PaperToHandOut paper) {
        try {
            var kept = paper.isKept() ? archive.byName(paper.name()) : Optional.<byte[]>empty();
            return Outcome.done(kept.orElseGet(() -> renderer.apply(said(paper))));
        } catch (DamagedPaperException damaged) {
            return Outcome.refused(new PrintRefusal.PaperDamaged(damaged.file()));
        }
    }

    /// The original, kept from now on. Refused when the kept one was damaged.
    public Outcome<byte[]> keep(PaperToHandOut paper) {
        return original(paper).map(original -> {
            keep(paper, original);
            return original;
        });
    }

    /// Keeps the paper as it was handed out, unless one is kept already: the first is the original.
    public void keep(PaperToHandOut paper, byte[] original) {
        if (paper.isKept() && archive.byName(paper.name()).isEmpty()) {
            archive.add(paper.name(), original);
        }
    }

    /// The original with the mark that it is a copy, in the paper's language.
    public byte[] copy(PaperToHandOut paper, byte[] original) {
        return mark.apply(original, paper.paper().language());
    }

    private Document said(PaperToHandOut paper) {
        var facts = paper.facts();
        return PrintManagement.footer(facts, setups.of(facts.kind(), facts.customer().account()))
                .map(paper.paper()::withFooter).orElse(paper.paper());
    }
}
