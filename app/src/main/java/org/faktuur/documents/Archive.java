package org.faktuur.documents;

import java.util.List;
import java.util.Optional;

/// Where rendered papers are kept as they were sent. A kept paper never changes.
public interface Archive {

    /// Keeps a paper, durably. Keeping the same bytes again changes nothing.
    ///
    /// @throws IllegalStateException when another paper is kept under this name
    void add(PaperName name, byte[] pdf);

    /// The paper as it was kept; empty when there is none.
    ///
    /// @throws DamagedPaperException when what is on the disk is not what was kept
    Optional<byte[]> byName(PaperName name);

    /// The years that papers are kept of, the earliest first.
    List<Integer> years();

    /// The kept papers of a year that are missing or are not as they were kept, by their file names.
    List<String> damaged(int year);

    /// Keeps papers as long as the program runs: for practice and tests.
    static Archive inMemory() {
        return new MemoryArchive();
    }
}
