package org.faktuur.database;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the store itself can do with the rows that a posted invoice of five lines cannot do without: sixteen rows
/// inserted and six updated, by plain prepared batches into the same H2 with the same settings, safe after each
/// chunk. The other side of every benchmark of posting.
public final class RowLimit {

    private static final int LINES = 5;
    private static final LocalDate DATE = LocalDate.of(2025, 1, 15);
    private static final LocalDate DUE = LocalDate.of(2025, 2, 14);
    private static final BigDecimal RATE = new BigDecimal("0.21");
    private static final List<String> SCHEMA = List.of(
            "create table inv_header (id bigint primary key, inv_no varchar(20), customer_id int, inv_date date,"
                    + " due_date date, currency char(3), net decimal(19, 4), tax decimal(19, 4),"
                    + " total decimal(19, 4), order_no varchar(20), status smallint)",
            "create table inv_line (id bigint primary key, invoice_id bigint, line_no smallint, item_id int,"
                    + " descr varchar(60), qty decimal(19, 4), price decimal(19, 4), disc decimal(19, 4),"
                    + " amount decimal(19, 4), tax_code varchar(10), order_line_id bigint)",
            "create index inv_line_invoice on inv_line (invoice_id)",
            "create table voucher (id bigint primary key, series varchar(4), vno bigint, vdate date,"
                    + " descr varchar(60), source_id bigint)",
            "create table voucher_entry (id bigint primary key, voucher_id bigint, entry_no smallint,"
                    + " account varchar(10), debit decimal(19, 4), credit decimal(19, 4), tax_code varchar(10), dim int)",
            "create index voucher_entry_voucher on voucher_entry (voucher_id)",
            "create table customer_tx (id bigint primary key, customer_id int, invoice_id bigint, tx_date date,"
                    + " due_date date, amount decimal(19, 4), open_amount decimal(19, 4))",
            "create index customer_tx_customer on customer_tx (customer_id)",
            "create table tax_tx (id bigint primary key, tax_code varchar(10), tx_date date, base decimal(19, 4),"
                    + " tax decimal(19, 4), invoice_id bigint)",
            "create table order_line (id bigint primary key, order_id bigint, item_id int, qty decimal(19, 4),"
                    + " invoiced_qty decimal(19, 4), price decimal(19, 4), status smallint)",
            "create table num_seq (code varchar(4) primary key, next_no bigint)",
            "insert into num_seq values ('SI', 1)");

    /// How many invoices were written, in how much time of the processor and of the clock.
    public record Result(int invoices, long cpuNanos, long wallNanos) {

        /// Invoices for each second of the processor.
        public double perCpuSecond() {
            return invoices * 1e9 / cpuNanos;
        }

        /// Invoices for each second of the clock.
        public double perSecond() {
            return invoices * 1e9 / wallNanos;
        }
    }

    private final Connection connection;
    private final List<PreparedStatement> statements = new ArrayList<>();

    private RowLimit(Connection connection) {
        this.connection = connection;
    }

    /// Writes invoices into a new store in a folder, in chunks that are each one safe transaction, and checks that
    /// all is there. The store is removed afterwards.
    ///
    /// @throws IllegalStateException when a row is missing or the vouchers do not balance
    public static Result run(Path folder, int invoices, int chunk) throws SQLException, IOException {
        var file = folder.resolve("row-limit");
        try (var connection = DriverManager.getConnection(
                "jdbc:h2:file:" + file.toAbsolutePath() + CompanyFile.MEASURED, "SA", "")) {
            return new RowLimit(connection).run(invoices, chunk);
        } finally {
            Files.deleteIfExists(folder.resolve("row-limit.mv.db"));
        }
    }

    private Result run(int invoices, int chunk) throws SQLException {
        for (var sql : SCHEMA) {
            Rights.execute(connection, sql);
        }
        connection.setAutoCommit(false);
        orders(invoices);
        prepare();
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var cpu = system.getProcessCpuTime();
        var wall = System.nanoTime();
        for (var from = 0; from < invoices; from += chunk) {
            write(from, Math.min(from + chunk, invoices));
        }
        var result = new Result(invoices, system.getProcessCpuTime() - cpu, System.nanoTime() - wall);
        check(invoices);
        return result;
    }

    private void orders(int invoices) throws SQLException {
        try (var insert = connection.prepareStatement("insert into order_line values (?, ?, ?, ?, 0, ?, 1)")) {
            for (var i = 0; i < invoices; i++) {
                for (var j = 0; j < LINES; j++) {
                    bind(insert, 5L * i + j + 1, i, item(i, j), quantity(i, j), price(item(i, j)));
                }
                if (i % 1000 == 999 || i == invoices - 1) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private void prepare() throws SQLException {
        for (var sql : List.of("insert into inv_header values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                "insert into inv_line values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                "insert into voucher values (?, ?, ?, ?, ?, ?)",
                "insert into voucher_entry values (?, ?, ?, ?, ?, ?, ?, ?)",
                "insert into customer_tx values (?, ?, ?, ?, ?, ?, ?)",
                "insert into tax_tx values (?, ?, ?, ?, ?, ?)",
                "update order_line set invoiced_qty = invoiced_qty + ?, status = 2 where id = ?",
                "update num_seq set next_no = next_no + 1 where code = ?")) {
            statements.add(connection.prepareStatement(sql));
        }
    }

    private void write(int from, int to) throws SQLException {
        for (var i = from; i < to; i++) {
            invoice(i);
        }
        for (var statement : statements) {
            statement.executeBatch();
        }
        connection.commit();
        Rights.execute(connection, "checkpoint sync");
    }

    private void invoice(int i) throws SQLException {
        var customer = i % 100;
        var id = (long) i + 1;
        var net = BigDecimal.ZERO;
        for (var j = 0; j < LINES; j++) {
            net = net.add(line(i, j));
        }
        var tax = net.multiply(RATE).setScale(2, RoundingMode.HALF_UP);
        var total = net.add(tax);
        bind(statements.get(0), id, "SI%07d".formatted(id), customer, DATE, DUE, "EUR", net, tax, total, "SO" + id, 1);
        bind(statements.get(2), id, "SI", id, DATE, "Invoice " + id, id);
        entry(id, 0, "1300", total, BigDecimal.ZERO);
        entry(id, LINES + 1, "1600", BigDecimal.ZERO, tax);
        bind(statements.get(4), id, customer, id, DATE, DUE, total, total);
        bind(statements.get(5), id, "H", DATE, net, tax, id);
        bind(statements.get(7), "SI");
    }

    private BigDecimal line(int i, int j) throws SQLException {
        var item = item(i, j);
        var quantity = quantity(i, j);
        var amount = quantity.multiply(price(item));
        var orderLine = 5L * i + j + 1;
        bind(statements.get(1), orderLine, i + 1L, j + 1, item, "Item " + item, quantity, price(item), BigDecimal.ZERO,
                amount, "H", orderLine);
        entry(i + 1L, j + 1, "8000", BigDecimal.ZERO, amount);
        bind(statements.get(6), quantity, orderLine);
        return amount;
    }

    private void entry(long voucher, int number, String account, BigDecimal debit, BigDecimal credit)
            throws SQLException {
        bind(statements.get(3), voucher * 7 + number, voucher, number + 1, account, debit, credit, "H", 0);
    }

    private static int item(int i, int j) {
        return (7 * i + 3 * j) % 50;
    }

    private static BigDecimal quantity(int i, int j) {
        return BigDecimal.valueOf(1L + (i + j) % 9);
    }

    private static BigDecimal price(int item) {
        return BigDecimal.valueOf(1000L + 100 * item, 2);
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private void check(int invoices) throws SQLException {
        hold("select count(*) from inv_header", invoices);
        hold("select count(*) from inv_line", 5L * invoices);
        hold("select count(*) from voucher", invoices);
        hold("select count(*) from voucher_entry", 7L * invoices);
        hold("select count(*) from customer_tx", invoices);
        hold("select count(*) from tax_tx", invoices);
        hold("select count(*) from order_line where status = 2 and invoiced_qty = qty", 5L * invoices);
        hold("select next_no - 1 from num_seq", invoices);
        hold("select cast(sum(debit) - sum(credit) as bigint) from voucher_entry", 0);
    }

    private void hold(String sql, long expected) throws SQLException {
        var found = new ChainReader(connection).count(sql);
        if (found != expected) {
            throw new IllegalStateException(found + " instead of " + expected + ": " + sql);
        }
    }
}
