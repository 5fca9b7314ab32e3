package org.faktuur.database;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// One transaction: what is posted in it, in order, and whether work inside it failed.
final class Transaction {

    private final PostingStatements statements;
    private final LivingChanges changes = new LivingChanges();
    private final List<PostedDocument> postings = new ArrayList<>();
    private ChainLink last;
    private boolean doomed;

    Transaction(PostingStatements statements) {
        this.statements = statements;
    }

    /// Runs work that belongs to this transaction. When it fails the whole can no longer be kept.
    <T> T join(Supplier<T> work) {
        try {
            return work.get();
        } catch (Throwable fault) {
            doomed = true;
            throw fault;
        }
    }

    PostedDocument post(String kind, String document, LocalDate date, String user, Instant at) {
        if (last == null) {
            last = statements.lockHead();
        }
        var posting = new PostedDocument(last.seq() + postings.size() + 1, changes)
                .headed(kind, document, date, user, at);
        postings.add(posting);
        return posting;
    }

    PostedDocument posting() {
        if (postings.isEmpty()) {
            throw new IllegalStateException("nothing is being posted");
        }
        return postings.getLast();
    }

    List<PostedDocument> postings() {
        return postings;
    }

    /// Writes what was posted: each posting hashed and chained, rows in batches, then the changes, then the head.
    void finish() {
        if (doomed) {
            throw new IllegalStateException("work inside this transaction failed and was not undone");
        }
        if (postings.isEmpty()) {
            return;
        }
        postings.getLast().counters(statements.countersMoved());
        for (var posting : postings) {
            last = posting.seal(last, statements.hashing(), statements::seller);
        }
        statements.insert(postings);
        statements.update(changes);
        statements.moveHead(last);
    }
}
