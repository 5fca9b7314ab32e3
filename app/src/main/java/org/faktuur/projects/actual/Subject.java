package org.faktuur.projects.actual;

/// What an actual is about. Only the description may be changed later.
///
/// @param source what it came from; the same for every actual that follows from it
public record Subject(TransactionClass transactionClass, Work work, Payer payer, Source source, String description) {

    /// The same, described so.
    public Subject described(String other) {
        return other.equals(description) ? this : new Subject(transactionClass, work, payer, source, other);
    }

    /// The same for this payer.
    public Subject paidBy(Payer other) {
        return new Subject(transactionClass, work, other, source, description);
    }
}
