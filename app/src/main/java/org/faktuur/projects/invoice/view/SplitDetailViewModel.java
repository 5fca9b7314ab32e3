package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.invoice.DraftDetail;
import org.faktuur.projects.invoice.DraftRef;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.DialogEnd;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// Parts work of a draft: so much stays on it, the rest goes back to the backlog.
public final class SplitDetailViewModel implements Page {

    private static final String KEY = "SplitDetailView.";

    private final InvoicePages pages;
    private final DraftRef draft;
    private final long detail;
    private final DetailRow row;
    private final Quantity whole;
    private final Runnable then;
    private final EntryForm form = new EntryForm(_ -> "stays");
    private final EntryField<Quantity> stays;
    private final DialogEnd end;
    private final Command ok;

    SplitDetailViewModel(InvoicePages pages, DraftRef draft, DraftDetail detail, DetailRow row, Runnable then) {
        this.pages = pages;
        this.end = new DialogEnd(pages.desk());
        this.draft = draft;
        this.detail = detail.id();
        this.row = row;
        this.whole = detail.matter().original().quantity();
        this.then = then;
        this.stays = form.field("stays", EntryKind.quantity(), detail.worth().quantity());
        this.ok = Command.of(this::split);
    }

    /// The field.
    public EntryForm form() {
        return form;
    }

    Desk desk() {
        return pages.desk();
    }

    /// What there is of it.
    public Words whole() {
        return texts -> texts.text(KEY + "whole", Map.of("what", row.what(), "quantity", row.much(whole).in(texts)));
    }

    /// What goes back to the backlog.
    public ObservableValue<Words> rest() {
        return stays.value().map(part -> whole.minus(part).sign() != whole.sign() ? Words.NONE : texts -> texts.text(KEY + "rest",
                Map.of("quantity", row.much(whole.minus(part)).in(texts))));
    }

    /// Why it was refused.
    public ReadOnlyObjectProperty<List<Refusal>> problems() {
        return end.problems();
    }

    private void split() {
        var part = stays.get();
        var wrong = form.unread();
        end.refuse(wrong);
        if (wrong.isEmpty()) {
            end.by(() -> pages.verbs().edit().split(draft, detail, part), _ -> then.run());
        }
    }

    /// Splits it.
    public Command ok() {
        return ok;
    }

    /// Leaves it whole.
    public Command cancel() {
        return end.cancel();
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of(KEY + "title"));
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return end.closed();
    }
}
