package org.faktuur.database;

import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;

/// Keeps queries from beginning transactions of their own: those would be savepoints, which the store does not keep
/// reliably, and on another thread than the one that writes.
final class NoTransactions implements TransactionProvider {

    @Override
    public void begin(TransactionContext context) {
        throw new IllegalStateException("transactions are begun by Database.inTransaction");
    }

    @Override
    public void commit(TransactionContext context) {
        throw new IllegalStateException("a transaction ends that was refused when it began");
    }

    @Override
    public void rollback(TransactionContext context) {
        throw new IllegalStateException("a transaction ends that was refused when it began");
    }
}
