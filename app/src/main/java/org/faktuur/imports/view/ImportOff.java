package org.faktuur.imports.view;

import org.faktuur.outcome.Refusal;

/// Why nothing can be imported just now.
sealed interface ImportOff extends Refusal {

    /// No file was chosen yet.
    record NoFileChosen() implements ImportOff {
    }

    /// The file is being read.
    record FileBeingRead() implements ImportOff {
    }

    /// The file has faults; they are listed.
    record FileHasFaults(int count) implements ImportOff {
    }

    /// Everything in the file was imported before.
    record NothingNewInFile() implements ImportOff {
    }

    /// No name was chosen.
    record NoNameChosen() implements ImportOff {
    }
}
