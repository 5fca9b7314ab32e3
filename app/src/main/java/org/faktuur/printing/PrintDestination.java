package org.faktuur.printing;

import org.faktuur.documents.Destination;

/// Where a paper goes.
public sealed interface PrintDestination {

    /// Where it goes, as the print log says it.
    Destination kind();

    /// Shown on the screen.
    record Screen() implements PrintDestination {
        @Override
        public Destination kind() {
            return Destination.SCREEN;
        }
    }

    /// Printed, on one side or both.
    ///
    /// @param name empty for the printer that the computer usually prints with
    record Printer(String name, boolean duplex) implements PrintDestination {
        @Override
        public Destination kind() {
            return Destination.PRINTER;
        }
    }

    /// Written into a folder.
    ///
    /// @param name the file's name, in which `{number}`, `{customer}` and `{date}` stand for the document's own
    record File(String folder, String name) implements PrintDestination {
        @Override
        public Destination kind() {
            return Destination.FILE;
        }
    }

    /// Laid into the outbox as an e-mail with the paper attached.
    ///
    /// @param address empty for the address of the document's customer
    record EMail(String address) implements PrintDestination {
        @Override
        public Destination kind() {
            return Destination.EMAIL;
        }
    }
}
