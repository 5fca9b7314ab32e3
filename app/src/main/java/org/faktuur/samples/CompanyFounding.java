package org.faktuur.samples;

import java.nio.file.Path;
import org.faktuur.outcome.Outcome;

/// Founds companies in books of their own, and opens the desktop on them.
public interface CompanyFounding {

    /// The folder where a person's companies usually lie.
    Path usualFolder();

    /// Makes the company in the file of its place, and answers that file. Refused without a name or a place, and where
    /// there is a company already or the place cannot be written.
    Outcome<Path> found(CompanyWish wish);

    /// Opens a window on this company, beside the one that is open. On the screen's thread.
    void open(Path company);
}
