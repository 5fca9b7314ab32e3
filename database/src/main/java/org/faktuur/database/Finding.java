package org.faktuur.database;

/// Something in the chain of postings that is not as it was posted. The words are the program's.
public sealed interface Finding {

    /// A posted document whose rows are not those that were posted: a row was changed, added or removed. Table and
    /// column name the first difference from the posting journal; they are empty where there is no journal to tell.
    record Changed(long seq, String kind, String document, String table, String column) implements Finding {
    }

    /// A posting of the chain that is not there.
    record Missing(long seq) implements Finding {
    }

    /// A posting that does not name the one before it.
    record ChainBroken(long seq, String kind, String document) implements Finding {
    }

    /// The chain's last posting is not the one that the books name as the last.
    record HeadDiffers(long seq, long headSeq) implements Finding {
    }

    /// Rows in a posted table that belong to no posting of the chain, or lines without their document.
    record Stray(String table, long rows) implements Finding {
    }

    /// A posting that the posting journal tells differently from the books, though each is whole.
    record JournalDiffers(long seq, String kind, String document) implements Finding {
    }
}
