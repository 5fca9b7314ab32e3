package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.contract.view.DutyGate;
import org.faktuur.projects.invoice.ConfirmedInvoice;
import org.faktuur.projects.invoice.CorrectProjectInvoice;
import org.faktuur.projects.invoice.ProjectInvoice;
import org.faktuur.projects.invoice.ProjectInvoiceRefusal;
import org.faktuur.session.Right;
import org.faktuur.shell.Command;
import org.faktuur.shell.FormRefusal;
import org.faktuur.shell.Message;
import org.faktuur.texts.Words;

/// What is done with a project invoice as a whole.
public final class InvoiceActs {

    private static final String KEY = "ProjectInvoiceView.";

    private final ProjectInvoiceViewModel page;
    private final InvoicePages pages;
    private final DutyGate mayConfirm;
    private final Command save;
    private final Command undo;
    private final Command refresh;
    private final Command review;
    private final Command reopen;
    private final Command delete;
    private final Command confirm;
    private final Command correct;

    InvoiceActs(ProjectInvoiceViewModel page) {
        this.page = page;
        this.pages = page.pages();
        this.mayConfirm = new DutyGate(pages.desk().session(), Right.CONFIRM);
        var keep = pages.verbs().keep();
        save = page.form().saving(() -> page.saved(_ -> {
            page.say(Message.done(said("saved")));
            page.load();
        }));
        undo = Command.of(page::load).unless(page.form().changed().map(changed -> InvoicePages.unless(changed,
                new FormRefusal.NothingToSave())));
        refresh = Command.of("Alt+R", () -> page.change(keep::refresh, said("refreshed"))).unless(page.stays());
        review = Command.of("Alt+I", () -> page.change(keep::review, said("inReview"))).unless(page.stays());
        reopen = Command.of("Alt+I", () -> page.change(keep::reopen, said("reopened"))).unless(page.stays());
        delete = Command.of("Alt+D", this::askToDelete).unless(page.stays());
        confirm = Command.of("F9", this::askToConfirm).unless(mayConfirm.or(page.isConfirmed()));
        correct = Command.of("Alt+C", this::beginCorrection).unless(page.mayDraft().alone());
    }

    void look() {
        mayConfirm.look();
    }

    private Words said(String key) {
        return ProjectInvoiceViewModel.said(key, Map.of("invoice", page.number()));
    }

    private boolean isCorrection() {
        return page.shown().get().filter(ShownInvoice::isCorrection).isPresent();
    }

    private void askToDelete() {
        var kind = isCorrection() ? "Correction" : "";
        if (pages.desk().dialogs().ask(said("sureDelete" + kind), Words.of(KEY + "sureDeleteYes"),
                Words.of("cancel"))) {
            page.shown().get().flatMap(ShownInvoice::draft).ifPresent(draft ->
                    pages.run(() -> pages.verbs().keep().delete(draft.ref()), _ -> {
                        page.say(Message.done(said("deleted" + kind)));
                        page.close();
                    }));
        }
    }

    private void askToConfirm() {
        var consequences = page.details().consequences().get();
        var question = said("sure");
        if (pages.desk().dialogs().ask(texts -> String.join("\n", Stream.concat(Stream.of(question),
                consequences.stream()).map(each -> each.in(texts)).toList()), Words.of(KEY + "sureYes"),
                Words.of("cancel"))) {
            page.saved(this::confirm);
        }
    }

    private void confirm(ProjectInvoice draft) {
        pages.desk().background().run(() -> pages.verbs().confirm().confirm(draft.ref()), outcome -> {
            switch (outcome) {
                case Outcome.Done<ConfirmedInvoice>(var done) -> page.say(Message.done(ProjectInvoiceViewModel.said(
                        "confirmed", Map.of("invoice", page.number(), "amount", done.difference()))));
                case Outcome.Refused<ConfirmedInvoice>(var reasons) -> page.say(Message.refused(reasons));
            }
            page.load();
        });
    }

    private void beginCorrection() {
        pages.desk().background().run(() -> pages.verbs().correct().choices(page.number()), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<CorrectProjectInvoice.Choice>>(var choices) -> pages.desk().dialogs().show(
                        new SelectDetailsViewModel(pages, page.number(), choices, this::begun));
                case Outcome.Refused<List<CorrectProjectInvoice.Choice>>(var reasons) -> {
                    page.say(Message.refused(reasons));
                    open(reasons).ifPresent(pages::open);
                }
            }
        });
    }

    private void begun(ProjectInvoice draft) {
        pages.open(draft.number());
        page.say(Message.done(ProjectInvoiceViewModel.said("correcting",
                Map.of("invoice", page.number(), "draft", draft.number()))));
    }

    /// The draft that corrects it already.
    private static Optional<String> open(List<Refusal> reasons) {
        return reasons.stream().filter(ProjectInvoiceRefusal.CorrectionIsOpen.class::isInstance)
                .map(each -> ((ProjectInvoiceRefusal.CorrectionIsOpen) each).draft()).findFirst();
    }

    /// Keeps what was changed.
    public Command save() {
        return save;
    }

    /// Takes back what was changed.
    public Command undo() {
        return undo;
    }

    /// Adds what has become ready since.
    public Command refresh() {
        return refresh;
    }

    /// Hands it over to be looked at.
    public Command review() {
        return review;
    }

    /// Takes it back from being looked at.
    public Command reopen() {
        return reopen;
    }

    /// Takes the draft away. Asks first.
    public Command delete() {
        return delete;
    }

    /// Confirms it for good. Asks first, and says what that does with what is billed less than there was.
    public Command confirm() {
        return confirm;
    }

    /// Asks what of it is corrected and begins the draft that does it, or opens the one that corrects all of it already.
    public Command correct() {
        return correct;
    }
}
