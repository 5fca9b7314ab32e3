package org.faktuur.mail.view;

import java.util.List;
import org.faktuur.home.WorkItem;
import org.faktuur.home.WorkItems;
import org.faktuur.mail.MailStatus;
import org.faktuur.shell.Feature;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;

/// The front door of e-mail: the outbox and the settings. On the first page: what waits, and what a person must decide.
public final class MailFeature implements Feature, WorkItems {

    private static final String OUTBOX = "MailFeature.outbox";

    private final MailPages pages;

    /// A front door to these pages.
    public MailFeature(MailPages pages) {
        this.pages = pages;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of(OUTBOX, pages::outbox, Module.RECEIVABLES, "folder.invoices"),
                MenuItem.of("MailFeature.letters", pages::letters, Module.RECEIVABLES, "folder.setup"),
                MenuItem.of("MailFeature.settings", pages::settings, Module.ORGANIZATION));
    }

    @Override
    public List<WorkItem> workItems() {
        var outbox = pages.books().outbox();
        return List.of(
                new WorkItem("MailFeature.waiting", outbox.count(List.of(MailStatus.WAITING, MailStatus.SENDING)),
                        "MailFeature.waitingAct", OUTBOX),
                new WorkItem("MailFeature.stopped", outbox.count(List.of(MailStatus.FAILED, MailStatus.UNSURE)),
                        "MailFeature.stoppedAct", OUTBOX));
    }
}
