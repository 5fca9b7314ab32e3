package org.faktuur.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;

/// Plays task guides through the real views. The only thing of the console that needs windows, so it is made by
/// whoever starts the program, and only when it is asked for.
@FunctionalInterface
public interface GuideTheatre {

    /// Plays a guide in a language, leaving pictures in the folder if one is given. Refused when the guide cannot be
    /// read or there are no windows to play in.
    Outcome<Played> play(Path guide, Language language, Optional<Path> pictures);

    /// How a play went: the steps done, each with its result in words, and what did not hold; nothing when all did.
    record Played(int steps, List<String> lines, List<String> failures) {
        public Played {
            lines = List.copyOf(lines);
            failures = List.copyOf(failures);
        }
    }
}
