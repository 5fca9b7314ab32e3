package org.faktuur.printing;

import java.util.List;
import java.util.Map;
import org.faktuur.documents.PaperKind;
import org.faktuur.session.Language;

/// Print management of a kind of document, for everybody or for one customer: the original and its copies in their
/// order, and the words below the paper.
///
/// @param customer the customer's account; empty for everybody
/// @param footers  what stands below the paper, in the paper's language
/// @param version  counts the changes, so that two people cannot overwrite each other; 0 is not kept yet
public record PrintSetup(PaperKind kind, String customer, List<PrintEntry> entries, Map<Language, String> footers,
        int version) {

    public PrintSetup {
        entries = List.copyOf(entries);
        footers = Map.copyOf(footers);
    }

    /// Nothing set up yet.
    public static PrintSetup none(PaperKind kind, String customer) {
        return new PrintSetup(kind, customer, List.of(), Map.of(), 0);
    }

    /// The same with these lines.
    public PrintSetup with(List<PrintEntry> others) {
        return new PrintSetup(kind, customer, others, footers, version);
    }

    /// The same with these words below the paper.
    public PrintSetup withFooters(Map<Language, String> others) {
        return new PrintSetup(kind, customer, entries, others, version);
    }

    boolean isEverybodys() {
        return customer.isEmpty();
    }
}
