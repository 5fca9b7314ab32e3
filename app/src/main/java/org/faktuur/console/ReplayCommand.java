package org.faktuur.console;

import java.util.Map;
import org.faktuur.Office;
import picocli.CommandLine.Command;

/// Writes back what the posting journal holds and books that came back older than it have lost.
@Command(name = "replay")
final class ReplayCommand implements ConsoleTask {

    @Override
    public Answer run(Terminal terminal) {
        try (var _ = Office.replay(terminal.companyFile(), terminal.session())) {
            return new Answer().line(terminal.text("console.replayed", Map.of("company", terminal.companyFile())));
        }
    }
}
