package org.faktuur.printing;

import java.util.List;
import java.util.Map;
import org.faktuur.documents.Archive;
import org.faktuur.ledger.BookCheck;
import org.faktuur.ledger.Finding;

/// Every kept paper is there, byte by byte as it was handed out.
public final class KeptPapersCheck implements BookCheck {

    private final Archive archive;

    /// Of the papers in this archive.
    public KeptPapersCheck(Archive archive) {
        this.archive = archive;
    }

    @Override
    public String name() {
        return "check.papers";
    }

    @Override
    public List<Finding> findings() {
        return archive.years().stream().flatMap(year -> archive.damaged(year).stream()
                .map(file -> new Finding("finding.paper", year + "/" + file,
                        Map.of("file", year + "/" + file)))).toList();
    }
}
