package org.faktuur.printing;

import java.util.List;
import org.faktuur.outcome.Outcome;

/// The printers of the computer.
public interface Printers {

    /// How to print: on which printer, empty for the usual one; what the job is called; on both sides or one; how
    /// many times.
    record Wish(String printer, String title, boolean duplex, int count) {
    }

    /// Their names; none where there is no printer.
    List<String> names();

    /// Prints a paper and answers the printer that it was printed on; refused when that printer is not there or takes
    /// nothing.
    Outcome<String> print(Wish wish, byte[] pdf);
}
