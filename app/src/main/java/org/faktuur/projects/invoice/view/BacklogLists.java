package org.faktuur.projects.invoice.view;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import org.faktuur.listing.Sort;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.invoice.BacklogChoice;
import org.faktuur.projects.invoice.ContractPiece;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;

/// The three lists of the billing backlog.
final class BacklogLists {

    private static final String KEY = "BillingBacklogView.";

    private final InvoicePages pages;
    private final AtomicBoolean invoiced = new AtomicBoolean();
    private final PagedList<BacklogRow> work;
    private final PagedList<ContractPiece> milestones;
    private final PagedList<ContractPiece> products;

    BacklogLists(InvoicePages pages) {
        this.pages = pages;
        var lists = pages.books().work().lists();
        this.work = new PagedList<>("BillingBacklogView.work", new LimitedRows(() -> lists.backlog(
                invoiced.get()), pages.books().work().limits()),
                workColumns(), pages.desk()).sortedBy(Sort.ascending("number"))
                .opening(row -> open(row.actual().subject().payer().contract())).whenEmpty(KEY + "emptyWork");
        this.milestones = pieces("milestones", ContractPiece.Key::isMilestone);
        this.products = pieces("products", key -> !key.isMilestone());
    }

    private PagedList<ContractPiece> pieces(String name, Predicate<ContractPiece.Key> some) {
        var columns = pieceColumns();
        return new PagedList<>(KEY + name, new FewRows<>(() -> pages.books().work().pieces().all().stream()
                .filter(each -> some.test(each.key())).filter(each -> invoiced.get() || !each.status().isOnInvoice())
                .toList(), columns, each -> "%s|%05d|%012d|%s".formatted(each.key().contract(), each.key().line(),
                each.key().milestone(), each.key().customer())), columns, pages.desk())
                .opening(each -> open(each.key().contract()))
                .whenEmpty(KEY + "empty" + (name.equals("milestones") ? "Milestones" : "Products"));
    }

    private void open(String contract) {
        pages.desk().navigator().open(new DocumentRef(DocumentKind.PROJECT_CONTRACT, contract));
    }

    private static List<ListColumn<BacklogRow>> workColumns() {
        return List.of(ListColumn.date("date", KEY + "date", row -> row.actual().dates().transaction()),
                work("contract", each -> each.subject().payer().contract(), 84),
                work("customer", each -> each.subject().payer().customer(), 84).whole(),
                work("description", each -> each.subject().description(), 150),
                ListColumn.<BacklogRow>number("quantity", KEY + "quantity", row -> row.actual().worth().quantity())
                        .wide(70),
                ListColumn.<BacklogRow>amount("amount", KEY + "amount", row -> row.actual().amount()).wide(96),
                work("currency", each -> each.amount().getCurrencyUnit().getCode(), 60),
                ListColumn.<BacklogRow, BillingStatus>status("status", KEY + "status", BillingStatus.class,
                        row -> row.actual().marks().billing()).wide(178).whole(),
                ListColumn.<BacklogRow>words("limit", KEY + "limit", row -> Words.of(row.limit())).wide(120),
                ListColumn.<BacklogRow, BillingType>status("billing", KEY + "billing", BillingType.class,
                        row -> row.actual().worth().billing()).wide(130).aside(),
                work("project", each -> each.subject().work().project(), 80).aside(),
                work("resource", each -> each.subject().work().resource(), 70).aside(),
                ListColumn.<BacklogRow, TransactionClass>status("transactionClass", KEY + "class",
                        TransactionClass.class, row -> row.actual().subject().transactionClass()).wide(90).aside(),
                work("task", each -> each.subject().work().task(), 80).aside(),
                ListColumn.<BacklogRow>number("number", KEY + "number", row -> String.valueOf(row.actual().id()))
                        .wide(116).aside());
    }

    private static ListColumn<BacklogRow> work(String id, Function<Actual, String> part, int wide) {
        return ListColumn.<BacklogRow>text(id, KEY + id, row -> part.apply(row.actual())).wide(wide);
    }

    private static List<ListColumn<ContractPiece>> pieceColumns() {
        return List.of(piece("contract", each -> each.key().contract(), 110),
                ListColumn.<ContractPiece>number("line", KEY + "line", each -> each.key().line()).wide(70),
                piece("customer", each -> each.key().customer(), 110), piece("name", ContractPiece::name, 220),
                ListColumn.date("date", KEY + "date", ContractPiece::date),
                ListColumn.<ContractPiece, MilestoneStatus>status("status", KEY + "status", MilestoneStatus.class,
                        ContractPiece::status).wide(200),
                piece("project", each -> each.work().project(), 110), piece("item", each -> each.work().item(), 110),
                ListColumn.<ContractPiece>number("quantity", KEY + "quantity", each -> each.worth().quantity())
                        .wide(90).unsorted(),
                ListColumn.<ContractPiece>amount("amount", KEY + "amount", each -> each.worth().amount()),
                piece("currency", each -> each.worth().amount().getCurrencyUnit().getCode(), 80));
    }

    private static ListColumn<ContractPiece> piece(String id, Function<ContractPiece, String> part, int wide) {
        return ListColumn.<ContractPiece>text(id, KEY + id, part).wide(wide);
    }

    PagedList<BacklogRow> work() {
        return work;
    }

    PagedList<ContractPiece> milestones() {
        return milestones;
    }

    PagedList<ContractPiece> products() {
        return products;
    }

    PagedList<?> of(BacklogKind kind) {
        return switch (kind) {
            case WORK -> work;
            case MILESTONES -> milestones;
            case PRODUCTS -> products;
        };
    }

    /// Lists what is on invoices too, or not.
    void show(boolean invoicedToo) {
        invoiced.set(invoicedToo);
    }

    /// What is chosen in a list.
    BacklogChoice chosen(BacklogKind kind) {
        return switch (kind) {
            case WORK -> BacklogChoice.ofWork(work.chosen().stream().map(row -> row.actual().id()).toList());
            case MILESTONES -> BacklogChoice.ofPieces(milestones.chosen().stream().map(ContractPiece::key).toList());
            case PRODUCTS -> BacklogChoice.ofPieces(products.chosen().stream().map(ContractPiece::key).toList());
        };
    }

    /// The contracts of what is chosen in a list.
    List<String> contracts(BacklogKind kind) {
        return (switch (kind) {
            case WORK -> work.chosen().stream().map(row -> row.actual().subject().payer().contract());
            case MILESTONES -> milestones.chosen().stream().map(each -> each.key().contract());
            case PRODUCTS -> products.chosen().stream().map(each -> each.key().contract());
        }).distinct().toList();
    }
}
