package org.faktuur.printing;

import org.faktuur.outcome.Outcome;

/// Folders that papers are written into as files.
public interface PaperFolders {

    /// Writes a paper into a folder and answers the file. A file that is there stays as it is: the new one gets a
    /// number behind its name then. Refused when the folder is not there or cannot be written.
    Outcome<String> write(String folder, String name, byte[] pdf);
}
