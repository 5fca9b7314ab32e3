package org.faktuur.database;

/// A place in the chain of postings and the hash of the posting there.
record ChainLink(long seq, String hash) {

    /// Before the first posting.
    static final ChainLink GENESIS = new ChainLink(0, "0".repeat(64));
}
