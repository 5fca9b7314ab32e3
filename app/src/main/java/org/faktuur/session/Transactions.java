package org.faktuur.session;

import java.util.function.Supplier;

/// Runs work in one transaction that is durable when the call returns. A transaction inside another joins it.
@FunctionalInterface
public interface Transactions {

    /// Commits what the work wrote; when it throws, nothing of it stays and the exception goes on.
    <T> T run(Supplier<T> work);
}
