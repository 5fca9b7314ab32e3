package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.contract.ContractConfirming;
import org.faktuur.projects.contract.ContractStatus;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.session.Right;
import org.faktuur.shell.Command;
import org.faktuur.shell.Link;
import org.faktuur.shell.Message;
import org.faktuur.texts.Words;

/// What is done with a contract from its page.
public final class ContractActs {

    private static final String KEY = "ContractView.";

    private final ContractPages pages;
    private final ObservableValue<Optional<ProjectContract>> kept;
    private final Consumer<Consumer<String>> keptFirst;
    private final Runnable reload;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final DutyGate mayDraft;
    private final Command confirm;
    private final Command createInvoice;

    /// On this contract; `keptFirst` keeps what was changed and then goes on with its number.
    ContractActs(ContractPages pages, ObservableValue<Optional<ProjectContract>> kept, DutyGate mayChange,
                 Consumer<Consumer<String>> keptFirst, Runnable reload) {
        this.pages = pages;
        this.kept = kept;
        this.keptFirst = keptFirst;
        this.reload = reload;
        this.confirm = Command.of("Alt+C", this::askAndConfirm).unless(mayChange.or(kept.map(contract ->
                contract.filter(each -> each.status() == ContractStatus.CONFIRMED)
                        .map(each -> new ProjectRefusal.ContractIsConfirmed(each.number())))));
        this.mayDraft = new DutyGate(pages.desk().session(), Right.DRAFT);
        this.createInvoice = Command.of("F9", () -> keptFirst.accept(this::create)).unless(mayDraft.or(busy.map(is ->
                is ? Optional.of(new ContractPageRefusal.InvoicesBegun()) : Optional.empty())));
    }

    /// The page came in front: who is at the desk?
    void look() {
        mayDraft.look();
    }

    /// Confirms it: what was approved for it is written anew. Asks first.
    public Command confirm() {
        return confirm;
    }

    /// Makes a draft invoice, for each customer, of all that is ready.
    public Command createInvoice() {
        return createInvoice;
    }

    private void askAndConfirm() {
        var number = kept.getValue().map(ProjectContract::number).orElse("");
        if (pages.desk().dialogs().ask(Words.of(KEY + "sure", Map.of("contract", number)),
                Words.of(KEY + "sureYes"), Words.of("cancel"))) {
            keptFirst.accept(this::confirm);
        }
    }

    private void confirm(String number) {
        pages.desk().background().run(() -> pages.verbs().confirm().confirm(number), outcome -> {
            switch (outcome) {
                case Outcome.Done<ContractConfirming.Confirmed>(var done) -> {
                    reload.run();
                    pages.desk().navigator().say(Message.done(Words.of(KEY + "confirmed", Map.of("contract", number,
                            "rated", done.rated(), "stayed", done.stayed()))));
                }
                case Outcome.Refused<ContractConfirming.Confirmed>(var reasons) ->
                        pages.desk().navigator().say(Message.refused(reasons));
            }
        });
    }

    private void create(String number) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        pages.desk().background().run(() -> pages.verbs().invoicing().create(number), outcome -> {
            switch (outcome) {
                case Outcome.Done<List<String>>(var drafts) -> {
                    reload.run();
                    pages.desk().navigator().say(Message.done(Words.of(KEY + "invoiced", Map.of("count",
                            drafts.size())), drafts.stream().map(this::link).toArray(Link[]::new)));
                }
                case Outcome.Refused<List<String>>(var reasons) ->
                        pages.desk().navigator().say(Message.refused(reasons));
            }
        }, () -> busy.set(false));
    }

    private Link link(String draft) {
        return Link.to(new DocumentRef(DocumentKind.PROJECT_INVOICE, draft), pages.desk().navigator());
    }
}
