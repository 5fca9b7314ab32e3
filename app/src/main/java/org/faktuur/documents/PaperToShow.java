package org.faktuur.documents;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// A paper for the preview.
///
/// @param title      what the tab says: Invoice F2026-0017
/// @param fileName   what to save it as, with its ending
/// @param pdf        makes or fetches the paper; called once, off the screen's thread
/// @param handedOut  told, off the screen's thread, that the paper went to a printer or a file
public record PaperToShow(String title, String fileName, Supplier<byte[]> pdf, Consumer<Destination> handedOut) {
}
