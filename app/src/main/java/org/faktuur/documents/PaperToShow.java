package org.faktuur.documents;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.faktuur.outcome.Outcome;

/// A paper for the preview.
///
/// @param title      what the tab says: Invoice F2026-0017
/// @param fileName   what to save it as, with its ending
/// @param pdf        makes or fetches the paper, off the screen's thread: when it is first shown, and again after it
///                   was handed out
/// @param handedOut  told, off the screen's thread, that the paper went to a printer or a file, and to which, where
///                   that is known
public record PaperToShow(String title, String fileName, Supplier<Outcome<byte[]>> pdf,
        BiConsumer<Destination, String> handedOut) {
}
