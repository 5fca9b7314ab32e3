package org.faktuur.projects.actual.view;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.faktuur.projects.actual.Actual;
import org.faktuur.projects.actual.ActualRow;
import org.faktuur.projects.actual.ActualType;
import org.faktuur.projects.actual.AdjustmentStatus;
import org.faktuur.projects.actual.BillingStatus;
import org.faktuur.projects.actual.BillingType;
import org.faktuur.projects.actual.Cause;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.contract.LimitStatus;
import org.faktuur.shell.ListColumn;
import org.faktuur.texts.Words;

/// What lists of actuals show, and what the chain of one source's life does.
final class ActualChain {

    private static final String KEY = "ActualsView.";

    private ActualChain() {
    }

    /// A list: what one looks at first stands first.
    static List<ListColumn<ActualRow>> listed() {
        return List.of(ListColumn.<ActualRow>number("number", KEY + "short", row -> String.valueOf(row.actual().id()))
                        .wide(124),
                ListColumn.date("date", "EntriesView.date", row -> row.actual().dates().transaction()),
                type(150), text("project", row -> row.subject().work().project(), 84),
                ListColumn.<ActualRow>number("quantity", KEY + "hours", row -> row.actual().worth().quantity()).wide(72),
                ListColumn.<ActualRow>amount("amount", KEY + "amount", row -> row.actual().amount()).wide(124),
                status(186),
                ListColumn.<ActualRow>amount("home", KEY + "home", row -> row.home().orElse(null)).wide(124)
                        .unsorted(),
                text("description", row -> row.subject().description(), 150),
                ListColumn.<ActualRow, TransactionClass>status("transactionClass", KEY + "class",
                        TransactionClass.class, row -> row.actual().subject().transactionClass()).wide(100),
                billing(140), adjustment(130), text("contract", row -> row.subject().payer().contract(), 90),
                text("customer", row -> row.subject().payer().customer(), 90),
                text("resource", row -> row.subject().work().resource(), 90),
                ListColumn.amount("price", KEY + "price", row -> row.actual().worth().price()),
                text("currency", row -> row.amount().getCurrencyUnit().getCode(), 80),
                ListColumn.date("accountingDate", KEY + "accountingDate", row -> row.actual().dates().accounting()));
    }

    /// A life: what wrote each, and which one it follows from.
    static List<ListColumn<ActualRow>> chain(Function<ActualRow, LimitStatus> limit) {
        return List.of(ListColumn.<ActualRow>number("number", KEY + "short", row -> String.valueOf(row.actual().id()))
                        .wide(116),
                ListColumn.<ActualRow, Cause>status("cause", KEY + "cause", Cause.class, ActualRow::cause).wide(136),
                type(125),
                ListColumn.<ActualRow>words("follows", KEY + "follows", row -> follows(row.actual().links())).wide(170),
                ListColumn.<ActualRow>number("quantity", KEY + "hours", row -> row.actual().worth().quantity()).wide(66),
                ListColumn.<ActualRow>amount("amount", KEY + "amount", row -> row.actual().amount()).wide(116),
                status(170), billing(120), adjustment(110),
                ListColumn.<ActualRow, LimitStatus>status("limit", KEY + "limit", LimitStatus.class, limit).wide(130));
    }

    private static ListColumn<ActualRow> type(int wide) {
        return ListColumn.<ActualRow, ActualType>status("type", KEY + "kind", ActualType.class,
                row -> row.actual().type()).wide(wide);
    }

    private static ListColumn<ActualRow> status(int wide) {
        return ListColumn.<ActualRow, BillingStatus>status("status", KEY + "status", BillingStatus.class,
                row -> row.actual().marks().billing()).wide(wide);
    }

    private static ListColumn<ActualRow> billing(int wide) {
        return ListColumn.<ActualRow, BillingType>status("billing", KEY + "billing", BillingType.class,
                row -> row.actual().worth().billing()).wide(wide);
    }

    private static ListColumn<ActualRow> adjustment(int wide) {
        return ListColumn.<ActualRow, AdjustmentStatus>status("adjustment", KEY + "adjustment",
                AdjustmentStatus.class, row -> row.actual().marks().adjustment()).wide(wide);
    }

    private static Words follows(Actual.Links links) {
        return links.reverses().map(id -> said("reverses", id))
                .or(() -> links.replaces().map(id -> said("replaces", id)))
                .or(() -> links.bills().map(id -> said("bills", id))).orElse(Words.NONE);
    }

    private static Words said(String key, long id) {
        return Words.of(KEY + key, Map.of("number", String.valueOf(id)));
    }

    private static ListColumn<ActualRow> text(String id, Function<Actual, String> value, int wide) {
        return ListColumn.<ActualRow>text(id, KEY + id, row -> value.apply(row.actual())).wide(wide);
    }
}
