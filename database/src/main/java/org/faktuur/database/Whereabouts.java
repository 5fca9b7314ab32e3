package org.faktuur.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;

/// Which program this is, for others that find it at the books: whose, on which machine, under which number, since
/// when.
public final class Whereabouts {

    private Whereabouts() {
    }

    /// The user, the machine and the number of the process.
    public static String ofThisProgram() {
        var process = ProcessHandle.current();
        return process.info().user().orElse("?") + ", " + host() + ", " + process.pid();
    }

    /// When this program was started, by the clock on the wall.
    static String since() {
        return ProcessHandle.current().info().startInstant()
                .map(start -> LocalDateTime.ofInstant(start, ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES)
                        .toString().replace('T', ' ')).orElse("?");
    }

    /// The machine's name as it knows it itself; asking the network for it can take many seconds.
    private static String host() {
        try {
            var file = Path.of("/etc/hostname");
            return Files.isReadable(file) ? Files.readString(file).strip()
                    : Stream.of("COMPUTERNAME", "HOSTNAME").map(System::getenv).filter(Objects::nonNull).findFirst()
                            .orElse("?");
        } catch (IOException e) {
            return "?";
        }
    }
}
