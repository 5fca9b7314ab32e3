package org.faktuur.console;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes a proven copy of the books, and another where it is wanted.
@Command(name = "backup")
final class BackupCommand implements ConsoleTask {

    @Parameters(paramLabel = "FILE", descriptionKey = "faktuur.backup.file")
    private Path file;

    @Override
    public Answer run(Terminal terminal) {
        return terminal.inOffice(office -> office.backUp().map(copy -> hand(copy, terminal))
                .orElseGet(() -> new Answer().refused(List.of(new ConsoleRefusal.NoFileToBackUp()))));
    }

    private Answer hand(Path copy, Terminal terminal) {
        try {
            Files.copy(copy, file);
            return new Answer().fact("file", file).fact("kept", copy)
                    .line(terminal.text("console.backedUp", Map.of("file", file)));
        } catch (FileAlreadyExistsException _) {
            return new Answer().refused(List.of(new ConsoleRefusal.FileThere(file)));
        } catch (IOException _) {
            return new Answer().refused(List.of(new ConsoleRefusal.FileNotWritten(file)));
        }
    }
}
