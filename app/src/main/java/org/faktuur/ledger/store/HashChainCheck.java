package org.faktuur.ledger.store;

import java.util.List;
import java.util.Map;
import org.faktuur.database.Database;
import org.faktuur.ledger.BookCheck;
import org.faktuur.ledger.Finding;

/// Nothing that was posted was changed, removed or added since: the hash chain, over every column.
public final class HashChainCheck implements BookCheck {

    private final Database database;

    public HashChainCheck(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "check.chain";
    }

    @Override
    public List<Finding> findings() {
        return database.verify().stream().map(HashChainCheck::finding).toList();
    }

    private static Finding finding(org.faktuur.database.Finding found) {
        return switch (found) {
            case org.faktuur.database.Finding.Changed(_, _, var document, var table, var column) ->
                    new Finding("finding.changed", document,
                            Map.of("document", document, "table", table, "column", column));
            case org.faktuur.database.Finding.Missing(var seq) ->
                    new Finding("finding.postingMissing", String.valueOf(seq), Map.of("posting", seq));
            case org.faktuur.database.Finding.ChainBroken(var seq, _, var document) ->
                    new Finding("finding.chainBroken", document, Map.of("posting", seq, "document", document));
            case org.faktuur.database.Finding.HeadDiffers(var seq, var headSeq) ->
                    new Finding("finding.headDiffers", String.valueOf(seq), Map.of("posting", seq, "head", headSeq));
            case org.faktuur.database.Finding.Stray(var table, var rows) ->
                    new Finding("finding.strayRows", table, Map.of("table", table, "rows", rows));
            case org.faktuur.database.Finding.JournalDiffers(var seq, _, var document) ->
                    new Finding("finding.journalDiffers", document, Map.of("posting", seq, "document", document));
        };
    }
}
