package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.ContractLine;
import org.faktuur.projects.invoice.InvoiceDetail;
import org.faktuur.projects.invoice.ProjectInvoiceRefusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Message;
import org.faktuur.texts.Words;

/// What is done with the details of a project invoice.
public final class DetailActs {

    private final ProjectInvoiceViewModel page;
    private final InvoicePages pages;
    private final Map<TransactionClass, Command> adding;
    private final Command split;
    private final Command remove;
    private final Command restore;
    private final Command restoreAll;

    DetailActs(ProjectInvoiceViewModel page) {
        this.page = page;
        this.pages = page.pages();
        var edit = pages.verbs().edit();
        adding = Map.of(TransactionClass.TIME, adding("Alt+T", TransactionClass.TIME),
                TransactionClass.EXPENSE, adding("Alt+E", TransactionClass.EXPENSE),
                TransactionClass.MATERIAL, adding("Alt+M", TransactionClass.MATERIAL),
                TransactionClass.FEE, adding("Alt+F", TransactionClass.FEE));
        split = onDetail("Alt+P", this::split).unless(whyNot(this::whyNotSplit));
        remove = onDetail("Shortcut+Delete", row -> page.change(ref -> edit.remove(ref, List.of(row.id())),
                said(isCorrection() ? "leftOut" : "removed", row))).unless(whyNot(_ -> Optional.empty()));
        restore = onDetail("Alt+O", row -> page.change(ref -> edit.restore(ref, List.of(row.id())),
                said("restored", row))).unless(whyNot(DetailActs::whyNotRestored));
        restoreAll = Command.of("Alt+A", () -> page.change(ref -> edit.restore(ref, page.details().ids()),
                ProjectInvoiceViewModel.said("restoredAll", Map.of()))).unless(page.stays());
    }

    private Command onDetail(String key, Consumer<DetailRow> act) {
        return Command.of(key, () -> page.details().current().get().ifPresent(act));
    }

    private static Words said(String key, DetailRow row) {
        return ProjectInvoiceViewModel.said(key, Map.of("what", row.what()));
    }

    private boolean isCorrection() {
        return page.shown().get().filter(ShownInvoice::isCorrection).isPresent();
    }

    /// Judged anew whenever the cursor goes or something changes what the invoice comes to.
    private ObservableValue<Optional<Refusal>> whyNot(Function<DetailRow, Optional<Refusal>> rule) {
        var details = page.details();
        return page.stays().flatMap(stays -> details.current().flatMap(row -> details.totals().map(_ -> stays.or(() ->
                row.map(rule).orElse(Optional.of(new InvoicePageRefusal.NoDetailChosen()))))));
    }

    private Optional<Refusal> whyNotSplit(DetailRow row) {
        return row.kept().flatMap(each -> InvoicePages.unless(each.matter() instanceof InvoiceDetail bills
                && bills.backing() instanceof InvoiceDetail.Backing.Unbilled,
                new ProjectInvoiceRefusal.NotSplit(row.what())));
    }

    private static Optional<Refusal> whyNotRestored(DetailRow row) {
        return row.kept().flatMap(each -> InvoicePages.unless(!row.now().worth().equals(each.matter().original()),
                new InvoicePageRefusal.DetailIsAsItWas(row.what())));
    }

    private Command adding(String key, TransactionClass of) {
        var line = page.details().line();
        return Command.of(key, () -> line.get().ifPresent(each -> add(each.of(), of))).unless(
                page.stays().flatMap(stays -> line.map(_ -> stays.or(() -> whyNotAdded(of)))));
    }

    private Optional<Refusal> whyNotAdded(TransactionClass of) {
        if (isCorrection()) {
            return Optional.of(new ProjectInvoiceRefusal.NotOnCorrection(page.number()));
        }
        var line = page.details().line().get();
        return InvoicePages.unless(line.filter(each -> each.of().matter() instanceof ContractLine.Work work
                && work.coverage().classes().contains(of)).isPresent(),
                new ProjectInvoiceRefusal.ClassNotOnLine(line.map(LineRow::number).orElse(0), of));
    }

    private void add(ContractLine line, TransactionClass of) {
        page.saved(draft -> pages.desk().dialogs().show(new AddDetailViewModel(pages, draft, line, of, () -> {
            page.say(Message.done(ProjectInvoiceViewModel.said("added", Map.of())));
            page.load();
        })));
    }

    private void split(DetailRow row) {
        page.saved(draft -> draft.detail(row.id()).ifPresent(detail ->
                pages.desk().dialogs().show(new SplitDetailViewModel(pages, draft.ref(), detail, row, () -> {
                    page.say(Message.done(said("parted", row)));
                    page.load();
                }))));
    }

    /// Enters something of this class on the line under the cursor.
    public Command add(TransactionClass of) {
        return adding.get(of);
    }

    /// Parts the detail under the cursor: a part stays, the rest is in the backlog again.
    public Command split() {
        return split;
    }

    /// Takes the detail under the cursor off the draft.
    public Command remove() {
        return remove;
    }

    /// Sets the detail under the cursor back to what there was.
    public Command restore() {
        return restore;
    }

    /// Sets all details back to what there was.
    public Command restoreAll() {
        return restoreAll;
    }
}
