package org.faktuur.shell;

import org.faktuur.numbering.DocumentRef;

/// Opens pages and documents and says messages. Knows features only by their front doors. What is open already
/// comes in front instead of being opened twice.
public interface Navigator {

    /// Opens a document, whichever feature it belongs to.
    void open(DocumentRef document);

    /// Opens a page in a tab.
    void open(Page page);

    /// Opens the page of a menu entry by the entry's key.
    void openMenu(String key);

    /// Takes a page's tab away without asking.
    void close(Page page);

    /// Shows a message in the message bar and keeps it in the log.
    void say(Message message);
}
