package org.faktuur.projects.entry.view;

import java.util.List;
import java.util.function.BiConsumer;
import org.faktuur.documents.Destination;
import org.faktuur.documents.PaperToShow;
import org.faktuur.documents.Previews;
import org.faktuur.outcome.Outcome;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.entry.KeepReceipt;
import org.faktuur.projects.entry.Receipt;
import org.faktuur.projects.entry.Receipts;
import org.faktuur.shell.Desk;
import org.faktuur.shell.Message;

/// Opens receipts: a PDF as papers are opened, a picture in a tab of its own.
public record ReceiptPages(Desk desk, Receipts receipts, KeepReceipt keep, Previews previews) {

    private static final BiConsumer<Destination, String> NOTED_NOWHERE = (_, _) -> { };

    /// Opens the receipt of an entry.
    public void open(long entry) {
        desk.background().run(() -> receipts.of(entry), found -> found.ifPresentOrElse(this::open,
                () -> desk.navigator().say(Message.refused(List.of(new ProjectRefusal.NoReceiptYet())))));
    }

    private void open(Receipt receipt) {
        if (receipt.kind() == Receipt.Kind.PDF) {
            previews.open(new PaperToShow(receipt.fileName(), receipt.fileName(),
                    () -> Outcome.done(receipt.content()), NOTED_NOWHERE));
        } else {
            desk.navigator().open(new ReceiptViewModel(receipt));
        }
    }
}
