package org.faktuur.documents;

/// Shows papers on the screen before, or instead of, handing them out.
public interface Previews {

    /// Opens the paper in a tab of its own.
    void open(PaperToShow paper);
}
