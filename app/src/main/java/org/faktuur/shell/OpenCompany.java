package org.faktuur.shell;

import java.util.List;
import java.util.Map;
import org.faktuur.listing.DeskChoices;
import org.faktuur.listing.SavedQueries;
import org.faktuur.texts.Words;

/// The company that the desktop works in, and the features that it offers.
public interface OpenCompany {

    /// What the window's title bar says: the company's name.
    String name();

    /// Is it the practice company? Then its window has a coloured edge.
    boolean isPractice();

    /// The choices that belong to this company.
    DeskChoices choices();

    /// The queries that the person saved in this company.
    default SavedQueries queries() {
        return SavedQueries.inMemory();
    }

    /// The front doors, in the order of the navigation pane.
    List<Feature> features(Desk desk);

    /// The desktop is left: what went on by itself ends.
    default void left() {
    }

    /// What the status bar says at its end: that the books are safe, and where.
    Words state();

    /// For the details of a surprise: the program's version, the company file, the log file.
    Map<String, String> facts();
}
