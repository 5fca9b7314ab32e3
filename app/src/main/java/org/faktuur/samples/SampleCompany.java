package org.faktuur.samples;

import java.nio.file.Path;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;

/// Makes a sample company in books of its own, and opens the desktop on it.
public interface SampleCompany {

    /// Why no sample was made.
    sealed interface SampleRefusal extends Refusal {

        /// The books could not be made there; in words.
        record SampleNotMade(String why) implements SampleRefusal {
        }
    }

    /// Makes the Northwind company in this file; refused when there is one already or the place cannot be written.
    Outcome<NorthwindSample.Report> make(Path company);

    /// Opens a window on this company, beside the one that is open. On the screen's thread.
    void open(Path company);
}
