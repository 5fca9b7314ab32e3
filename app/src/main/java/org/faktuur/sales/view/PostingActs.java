package org.faktuur.sales.view;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.OpenSlip;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.SummaryUpdate;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;

/// What the buttons of the Posting invoice dialog do, each with the reason why not.
public final class PostingActs {

    private final PostSalesInvoiceViewModel dialog;
    private final PostingTools tools;
    private final PostingProposal proposal;
    private final InvoicingFields fields;
    private final Runnable close;
    private final Desk desk;
    private final PostingRun run;
    private final Command select;
    private final Command selectSlips;
    private final Command arrange;
    private final Command totals;
    private final Command tax;
    private final Command batch;
    private final Command print;
    private final Command preview;
    private final Command cancel;
    private final Command post;
    private final PostingOk ok;

    PostingActs(PostSalesInvoiceViewModel dialog, PostingTools tools, PostingProposal proposal, Runnable close) {
        this.dialog = dialog;
        this.tools = tools;
        this.proposal = proposal;
        this.fields = dialog.fields();
        this.desk = dialog.desk();
        this.close = close;
        this.run = new PostingRun(desk.session());
        this.ok = new PostingOk(dialog, tools, proposal, run, close);
        this.select = Command.of("Alt+S", this::selectOrders).unless(whyNot(Optional::empty));
        this.selectSlips = Command.of("Alt+L", this::selectSlips).unless(whyNot(this::noSlips));
        this.arrange = Command.of("Alt+A", () -> proposal.arrange(() -> { })).unless(whyNot(this::nothingToArrange));
        this.totals = Command.of("Alt+T", () -> show(PostingTab.TOTALS));
        this.tax = Command.of("Alt+X", () -> show(PostingTab.TAX));
        this.batch = Command.of("Alt+B", () -> ok.unattended().ask()).unless(whyNot(Optional::empty));
        this.print = Command.of("Shortcut+P", () -> tools.papers().peekProForma(ok.ready()))
                .unless(whyNot(this::nothingReady));
        this.preview = Command.of("F7", () -> show(PostingTab.PREVIEW));
        this.cancel = Command.of(this::leave);
        this.post = Command.of("F9", ok::press).unless(whyNot(this::againstPosting));
    }

    private void show(PostingTab which) {
        dialog.tab().set(which);
    }

    /// Selects orders by a query.
    public Command select() {
        return select;
    }

    /// Chooses the packing slips that are invoiced.
    public Command slips() {
        return selectSlips;
    }

    /// Merges the orders as *Summary update for* says.
    public Command arrange() {
        return arrange;
    }

    /// Shows the totals of the current invoice.
    public Command totals() {
        return totals;
    }

    /// Shows its sales tax.
    public Command tax() {
        return tax;
    }

    /// Asks whether it is done unattended, and when.
    public Command batch() {
        return batch;
    }

    /// Shows what is listed as pro forma papers.
    public Command print() {
        return print;
    }

    /// Shows what would be posted.
    public Command preview() {
        return preview;
    }

    /// Leaves; or, while invoices are being posted, stops after those that are on their way.
    public Command cancel() {
        return cancel;
    }

    /// Posts what can be posted.
    public Command post() {
        return post;
    }

    /// How far the posting is.
    public PostingRun run() {
        return run;
    }

    private ObservableValue<Optional<Refusal>> whyNot(Supplier<Optional<Refusal>> own) {
        var invoices = proposal.invoices();
        return Bindings.createObjectBinding(() -> run.running().get()
                        ? Optional.of(new PostingRefusal.PostingRuns()) : own.get(),
                run.running(), proposal.reckoning(), invoices.rows(), fields.posting(), fields.print().invoice(),
                fields.late(), fields.batch(), fields.quantity(), fields.invoiceDate().wrong(), fields.summary().update(),
                fields.summary().incomplete(), dialog.setup().wrong());
    }

    private Optional<Refusal> reckoning() {
        return proposal.reckoning().get() ? Optional.of(new PostingRefusal.StillReckoning()) : Optional.empty();
    }

    private Optional<Refusal> noOrders() {
        return proposal.arrangement().orders().isEmpty() ? Optional.of(new PostingRefusal.NoOrdersYet())
                : Optional.empty();
    }

    private Optional<Refusal> noSlips() {
        return fields.quantity().get() == QuantityToInvoice.PACKING_SLIP ? noOrders()
                : Optional.of(new PostingRefusal.SlipsNotInvoiced());
    }

    private Optional<Refusal> nothingToArrange() {
        return fields.summary().update().get() == SummaryUpdate.NONE
                ? Optional.of(new PostingRefusal.NothingToArrange())
                : fields.summary().incomplete().getValue().or(this::noOrders);
    }

    private Optional<Refusal> nothingReady() {
        return reckoning().or(this::noOrders).or(() -> proposal.invoices().ready().isEmpty()
                ? Optional.of(new PostingRefusal.NothingCanBePosted()) : Optional.empty());
    }

    private Optional<Refusal> againstPosting() {
        var typed = fields.invoiceDate().wrong().get().or(() -> fields.summary().incomplete().getValue())
                .or(() -> dialog.setup().wrong().getValue());
        if (typed.isPresent()) {
            return typed;
        }
        if (fields.batch().get().isPresent()) {
            return ok.unattended().whyNot();
        }
        if (!fields.posting().get() && !fields.print().invoice().get()) {
            return Optional.of(new PostingRefusal.NothingToDo());
        }
        if (fields.late().get()) {
            return Optional.empty();
        }
        return nothingReady();
    }

    private void selectOrders() {
        tools.select().ask(ok.query(), fields.quantity().get()).ifPresent(selected -> {
            ok.select(selected.query());
            proposal.choose(selected.numbers());
        });
    }

    private void selectSlips() {
        desk.background().run(() -> tools.books().arrange().openSlips(proposal.arrangement().orders()), slips -> {
            var asked = new SelectPackingSlipsViewModel(slips, fields.slips().get(), desk);
            desk.dialogs().show(asked);
            asked.chosen().ifPresent(chosen -> fields.slips().set(chosen.size() == slips.stream()
                    .map(OpenSlip::number).distinct().count() ? Set.of() : chosen));
        });
    }

    private void leave() {
        if (run.running().get()) {
            run.stop();
        } else if (dialog.mayClose()) {
            close.run();
        }
    }
}
