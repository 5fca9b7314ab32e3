package org.faktuur.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.faktuur.texts.Words;

/// Asks the person at the desk. Every call answers when the person has.
public interface Dialogs {

    /// Shows the view of this page in a window of its own, until it is closed.
    void show(Page page);

    /// Asks a question that has two answers, named by their words.
    ///
    /// @return whether the first was chosen; closing the window chooses the second
    boolean ask(Words question, Words yes, Words no);

    /// Which file to read; `ending` without its dot: csv.
    Optional<Path> fileToOpen(Words title, String ending);

    /// Where to write; `suggested` is a file name with its ending.
    Optional<Path> fileToSave(Words title, String suggested);
}
