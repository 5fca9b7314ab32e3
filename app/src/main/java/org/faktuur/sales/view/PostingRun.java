package org.faktuur.sales.view;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.sales.PostSalesInvoice;
import org.faktuur.shell.Background;
import org.faktuur.texts.Words;

/// A run of posting as the dialog shows it: how far it is, and a way to stop between documents.
public final class PostingRun {

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Words> words = new ReadOnlyObjectWrapper<>(Words.NONE);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private int orders;

    /// Are invoices being posted?
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// The share that is done, from 0 to 1.
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /// How many are done, in words.
    public ReadOnlyObjectProperty<Words> words() {
        return words.getReadOnlyProperty();
    }

    void start(int count) {
        orders = count;
        stopped.set(false);
        done(0);
        running.set(true);
    }

    void stop() {
        stopped.set(true);
    }

    void end() {
        running.set(false);
    }

    PostSalesInvoice.Progress progress(Background background) {
        return new PostSalesInvoice.Progress(count -> background.onScreen(() -> done(count)), stopped::get);
    }

    private void done(int count) {
        share.set(orders == 0 ? 0 : (double) count / orders);
        words.set(Words.of("PostSalesInvoiceView.progress", Map.of("done", count, "orders", orders)));
    }
}
