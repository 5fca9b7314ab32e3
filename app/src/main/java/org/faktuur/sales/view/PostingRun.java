package org.faktuur.sales.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.session.Session;
import org.faktuur.shell.Background;
import org.faktuur.texts.Words;

/// A run of posting as it is shown: how far it is, how long it may still take, and a way to stop between documents.
public final class PostingRun {

    private static final String KEY = "PostSalesInvoiceView.progress";
    private static final int MINUTE = 60;
    private static final double UNKNOWN = -1;

    private final Session session;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Words> words = new ReadOnlyObjectWrapper<>(Words.NONE);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private Instant begun = Instant.EPOCH;
    private int invoices;

    /// A run at the desk of this session, whose clock it is measured by.
    PostingRun(Session session) {
        this.session = session;
    }

    /// Are invoices being posted?
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// The share that is done, from 0 to 1; below 0 while it is not known.
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /// How many are done and how long the rest may take, in words.
    public ReadOnlyObjectProperty<Words> words() {
        return words.getReadOnlyProperty();
    }

    void start(int count) {
        invoices = count;
        begun = session.now();
        stopped.set(false);
        done(0);
        running.set(true);
    }

    /// Begins with selecting the orders; nobody knows yet how many.
    void select() {
        start(0);
        share.set(UNKNOWN);
        words.set(Words.of("PostSalesInvoiceView.selecting"));
    }

    void stop() {
        stopped.set(true);
    }

    boolean isStopped() {
        return stopped.get();
    }

    void end() {
        running.set(false);
    }

    PostSalesInvoice.Progress progress(Background background) {
        return new PostSalesInvoice.Progress(count -> background.onScreen(() -> done(count)), stopped::get);
    }

    private void done(int count) {
        share.set(invoices == 0 ? 0 : (double) count / invoices);
        words.set(count == 0 || count >= invoices ? Words.of(KEY, Map.of("done", count, "orders", invoices))
                : left(count));
    }

    private Words left(int count) {
        var seconds = Math.max(1, Duration.between(begun, session.now()).toMillis() * (invoices - count)
                / count / 1000);
        return seconds < MINUTE
                ? Words.of(KEY + "Seconds", Map.of("done", count, "orders", invoices, "seconds", seconds))
                : Words.of(KEY + "Minutes", Map.of("done", count, "orders", invoices,
                        "minutes", (seconds + MINUTE - 1) / MINUTE));
    }
}
