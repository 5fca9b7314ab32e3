package org.faktuur.console;

import java.nio.file.Path;
import java.util.List;
import org.faktuur.outcome.Refusal;

/// Why a command does nothing, besides what the rules refuse.
public sealed interface ConsoleRefusal extends Refusal {

    /// The file cannot be written.
    record FileNotWritten(Path file) implements ConsoleRefusal {
    }

    /// There is a file of this name already, which a copy shall not replace.
    record FileThere(Path file) implements ConsoleRefusal {
    }

    /// Books that do not lie in a file are backed up where they lie.
    record NoFileToBackUp() implements ConsoleRefusal {
    }

    /// No mapping of this name is kept.
    record NoSuchMapping(String name, List<String> known) implements ConsoleRefusal {
    }

    /// No field of this name can be filled.
    record NoSuchField(String field, List<String> known) implements ConsoleRefusal {
    }

    /// This program has no windows to play in.
    record NoTheatre() implements ConsoleRefusal {
    }
}
