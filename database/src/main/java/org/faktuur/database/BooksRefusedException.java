package org.faktuur.database;

/// Books that are not opened or not written to, with the reason as a value. Its message is for the log only.
public final class BooksRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient BooksRefusal reason;

    /// A refusal for this reason.
    public BooksRefusedException(BooksRefusal reason) {
        this(reason, null);
    }

    /// A refusal for this reason, which showed itself as a fault of the store.
    public BooksRefusedException(BooksRefusal reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    /// Why, and what the words need.
    public BooksRefusal reason() {
        return reason;
    }
}
