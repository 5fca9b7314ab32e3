package org.faktuur.database;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;

/// A posting while it is made: its head, its rows by table and what it changes, then its hash.
final class PostedDocument implements Posting {

    private static final int EFFECTS = PostedTables.HEADS.place("effects");
    private static final int PREVIOUS = PostedTables.HEADS.place("previous_hash");
    private static final int HASH = PostedTables.HEADS.place("hash");

    private final long seq;
    private final Object[] head = new Object[PostedTables.HEADS.columns().length];
    private final List<List<Object[]>> rows;
    private final LivingChanges changes;
    private final CanonicalJson effects = new CanonicalJson().open('[');
    private byte[] canonical = {};

    PostedDocument(long seq, LivingChanges changes) {
        this.seq = seq;
        this.changes = changes;
        this.rows = Stream.generate(() -> (List<Object[]>) new ArrayList<Object[]>())
                .limit(PostedTables.OF_A_POSTING.size()).toList();
        set("seq", seq);
    }

    /// Says what is posted, by whom and when.
    PostedDocument headed(String kind, String document, LocalDate date, String user, Instant at) {
        set("kind", kind);
        set("document", document);
        set("posting_date", date);
        set("posted_at", at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        set("posted_by", user);
        return this;
    }

    private void set(String column, Object value) {
        head[PostedTables.HEADS.place(column)] = value;
    }

    @Override
    public long seq() {
        return seq;
    }

    @Override
    public void add(TableRecord<?> row) {
        var place = PostedTables.placeOf(row.getTable());
        var table = PostedTables.OF_A_POSTING.get(place);
        var values = new Object[table.columns().length];
        Arrays.setAll(values, row::get);
        if (table.posting(values) != seq) {
            throw new IllegalArgumentException("a row of " + table + " names another posting than " + seq);
        }
        table.requireKept(values);
        rows.get(place).add(values);
    }

    @Override
    public <K> void change(TableField<?, K> key, K id, Map<? extends Field<?>, ?> absoluteValues) {
        changes.add(key, id, absoluteValues);
        effect(key.getTable().getName(), Map.of(key, id), absoluteValues);
    }

    /// The number counters that the transaction moved: part of what must be done again.
    void counters(List<Counter> moved) {
        moved.forEach(counter -> counter.writeTo(effects));
    }

    private void effect(String table, Map<? extends Field<?>, ?> key, Map<? extends Field<?>, ?> values) {
        effects.open('[').value(Effects.lower(table));
        Effects.object(effects, key);
        Effects.object(effects, values);
        effects.close(']');
    }

    /// Hashes this posting onto the one before it and answers the new link.
    ChainLink seal(ChainLink previous, PostingHash hashing, LongFunction<byte[]> seller) {
        head[EFFECTS] = effects.close(']').toString();
        head[PREVIOUS] = previous.hash();
        for (var place = 0; place < rows.size(); place++) {
            var table = PostedTables.OF_A_POSTING.get(place);
            rows.get(place).sort(Comparator.comparingLong(table::key));
            if (!rows.get(place).isEmpty()) {
                table.document().ifPresent(document -> requireDocument(table, document));
            }
        }
        var link = hashing.seal(head, rows, seller);
        head[HASH] = link.hash();
        canonical = hashing.canonical();
        return link;
    }

    private void requireDocument(PostedTable lines, Table<?> document) {
        if (rows.get(PostedTables.placeOf(document)).isEmpty()) {
            throw new IllegalStateException("posting " + seq + " has rows of " + lines + " and no " + document);
        }
    }

    Object[] head() {
        return head;
    }

    List<Object[]> rows(int place) {
        return rows.get(place);
    }

    /// What was hashed.
    byte[] canonical() {
        return canonical;
    }

    String hash() {
        return (String) head[HASH];
    }
}
