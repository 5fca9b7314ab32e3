package org.faktuur.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/// Copies of the books beside them, each proven before it counts. The newest fourteen are kept.
final class Backup {

    private static final int KEPT = 14;
    private static final long SMALL = 5000;
    private static final String ENDING = ".sql.gz";

    private final CompanyPath company;
    private final Connection owner;

    Backup(CompanyPath company, Connection owner) {
        this.company = company;
        this.owner = owner;
    }

    /// Writes a copy of the books as they stand, on the thread that writes them, and answers it once proven.
    Path make() throws SQLException, IOException {
        var folder = Permissions.folder(company.backups());
        var unproven = folder.resolve(company.name() + ".unproven");
        Files.deleteIfExists(unproven);
        script(unproven);
        Permissions.onlyOwner(unproven);
        force(unproven);
        prove(unproven);
        var copy = folder.resolve(company.name() + "-" + moment() + ENDING);
        Files.move(unproven, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Folders.force(folder);
        removeOld(folder);
        return copy;
    }

    private void script(Path file) throws SQLException {
        owner.setAutoCommit(false);
        try {
            Rights.execute(owner, "set session characteristics as transaction isolation level snapshot");
            Rights.execute(owner, "script to " + quoted(file) + " compression gzip");
            owner.commit();
        } finally {
            Rights.execute(owner, "set session characteristics as transaction isolation level read committed");
            owner.setAutoCommit(true);
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }

    private String moment() throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("select to_char(current_timestamp, 'YYYYMMDD-HH24MISS')")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void prove(Path file) throws SQLException, IOException {
        var head = new ChainReader(owner).head();
        if (head.seq() <= SMALL) {
            restore(file, head);
        } else {
            readThrough(file);
        }
    }

    /// Makes books in memory of the copy and follows their chain to the same head.
    private static void restore(Path file, ChainLink head) throws SQLException, IOException {
        var url = "jdbc:h2:mem:" + UUID.randomUUID();
        try (var restored = DriverManager.getConnection(url, Rights.OWNER, Rights.OWNER)) {
            Rights.execute(restored, "runscript from " + quoted(file) + " compression gzip");
            var findings = HashChain.verify(restored, new Differences(Optional.empty()));
            if (!findings.isEmpty() || !new ChainReader(restored).head().equals(head)) {
                throw new IOException("the backup does not hold what the books hold: " + findings);
            }
        }
    }

    /// Reads the copy to its end, which checks its checksum.
    private static void readThrough(Path file) throws IOException {
        try (var bytes = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private void removeOld(Path folder) throws IOException {
        var copies = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, company.name() + "-*" + ENDING)) {
            files.forEach(copies::add);
        }
        copies.sort(Comparator.comparing((Path copy) -> copy.getFileName().toString()).reversed());
        for (var old : copies.subList(Math.min(KEPT, copies.size()), copies.size())) {
            Files.deleteIfExists(old);
        }
    }
}
