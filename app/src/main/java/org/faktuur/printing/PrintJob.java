package org.faktuur.printing;

/// One paper that goes somewhere.
///
/// @param copy  0 for the original, copies count from 1
/// @param name  what people call it; empty where print management names nothing
/// @param count how many sheets of it a printer makes
public record PrintJob(int copy, String name, int count, PrintDestination destination) {

    /// The original on the screen.
    public static final PrintJob ON_SCREEN = new PrintJob(0, "", 1, new PrintDestination.Screen());

    /// Does it say that it is a copy?
    public boolean isCopy() {
        return copy > 0;
    }
}
