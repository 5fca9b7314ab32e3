package org.faktuur.database;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/// The owner's connection as a source of connections that stays open however often it is closed. What made a
/// table must stay: H2 checks a table's rules with the session that made them, for as long as the file is open.
final class OneConnection implements DataSource {

    private final Connection kept;

    OneConnection(Connection connection) {
        this.kept = (Connection) Proxy.newProxyInstance(OneConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection() {
        return kept;
    }

    @Override
    public Connection getConnection(String user, String password) {
        return kept;
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // H2 logs nothing here
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // already logged in
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(kept);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(kept);
    }
}
