package org.faktuur.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Names what changed in a posting, by what the posting journal says of it.
final class Differences {

    private final Optional<PostingJournal> journal;

    Differences(Optional<PostingJournal> journal) {
        this.journal = journal;
    }

    /// The first difference between a posting as it is kept and as it was posted.
    Finding of(ChainReader.Kept posting, byte[] kept) {
        var place = line(posting.seq()).map(line -> first(line.rows(), kept)).orElse(List.of());
        return new Finding.Changed(posting.seq(), posting.text("kind"), posting.text("document"),
                place.isEmpty() ? "" : place.getFirst(), place.size() < 2 ? "" : place.getLast());
    }

    private Optional<JournalLine> line(long seq) {
        try {
            return journal.isPresent() ? journal.get().line(seq) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<String> first(byte[] posted, byte[] kept) {
        var place = new ArrayList<String>();
        differ(json(posted), json(kept), place);
        return place;
    }

    private static Json json(byte[] bytes) {
        return Json.read(new String(bytes, StandardCharsets.UTF_8));
    }

    private static boolean differ(Json posted, Json kept, List<String> place) {
        if (posted instanceof Json.Members(var was) && kept instanceof Json.Members(var is)) {
            var names = new LinkedHashSet<>(was.keySet());
            names.addAll(is.keySet());
            for (var name : names) {
                place.add(name);
                if (differ(was.get(name), is.get(name), place)) {
                    return true;
                }
                place.removeLast();
            }
            return false;
        }
        if (posted instanceof Json.Items(var was) && kept instanceof Json.Items(var is) && was.size() == is.size()) {
            for (var i = 0; i < was.size(); i++) {
                if (differ(was.get(i), is.get(i), place)) {
                    return true;
                }
            }
            return false;
        }
        return !Objects.equals(posted, kept);
    }
}
