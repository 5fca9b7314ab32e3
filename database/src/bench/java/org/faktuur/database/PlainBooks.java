package org.faktuur.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// New books that plain prepared batches are written into, by their owner and with the settings that posting is measured
/// with: the other side of benchmarks.
public final class PlainBooks implements AutoCloseable {

    /// A statement and the values of every row that it is run for.
    public record Batch(String sql, List<Object[]> rows) {
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /// In a folder of their own.
    public PlainBooks() throws SQLException, IOException {
        var company = Files.createTempDirectory("faktuur-plain").resolve("plain");
        Database.create(company).close();
        connection = DriverManager.getConnection("jdbc:h2:file:" + company.toAbsolutePath() + CompanyFile.MEASURED,
                Rights.OWNER, Rights.OWNER);
        Rights.execute(connection, "set referential_integrity false");
        connection.setAutoCommit(false);
    }

    /// Runs batches as one safe transaction.
    public void write(List<Batch> batches) {
        try {
            for (var batch : batches) {
                run(batch);
            }
            connection.commit();
            Rights.execute(connection, "checkpoint sync");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(Batch batch) throws SQLException {
        if (batch.rows().isEmpty()) {
            return;
        }
        var statement = statement(batch.sql());
        for (var row : batch.rows()) {
            for (var at = 0; at < row.length; at++) {
                statement.setObject(at + 1, row[at]);
            }
            statement.addBatch();
        }
        statement.executeBatch();
    }

    private PreparedStatement statement(String sql) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
