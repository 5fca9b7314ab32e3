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
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.shell.ListColumn;
import org.faktuur.texts.Words;

/// What lists of actuals show, and what the chain of one source's life does.
final class ActualChain {

    private static final String KEY = "ActualsView.";

    private ActualChain() {
    }

    /// A list: what one looks at first is shown, the rest where a person asks for it.
    static List<ListColumn<ActualRow>> listed() {
        return List.of(ListColumn.<ActualRow>number("number", KEY + "short", row -> String.valueOf(row.actual().id()))
                        .wide(88),
                ListColumn.date("date", "EntriesView.date", row -> row.actual().dates().transaction()),
                ListColumn.<ActualRow, ActualType>status("type", KEY + "kind", ActualType.class,
                        row -> row.actual().type()).wide(132).whole(),
                text("description", row -> row.subject().description(), 160),
                ListColumn.<ActualRow>number("quantity", KEY + "hours", row -> row.actual().worth().quantity()).wide(66),
                ListColumn.<ActualRow>amount("amount", KEY + "amount", row -> row.actual().amount()).wide(110),
                text("currency", row -> row.amount().getCurrencyUnit().getCode(), 60), status(KEY + "status"),
                tax().aside(), text("project", row -> row.subject().work().project(), 84).aside(),
                text("contract", row -> row.subject().payer().contract(), 90).aside(),
                ListColumn.<ActualRow>amount("home", KEY + "home", row -> row.home().orElse(null)).wide(124)
                        .unsorted().aside(),
                ListColumn.<ActualRow, TransactionClass>status("transactionClass", KEY + "class",
                        TransactionClass.class, row -> row.actual().subject().transactionClass()).wide(100).aside(),
                ListColumn.<ActualRow, BillingType>status("billing", KEY + "billing", BillingType.class,
                        row -> row.actual().worth().billing()).wide(140).aside(),
                ListColumn.<ActualRow, AdjustmentStatus>status("adjustment", KEY + "adjustment",
                        AdjustmentStatus.class, row -> row.actual().marks().adjustment()).wide(130).aside(),
                text("customer", row -> row.subject().payer().customer(), 90).aside(),
                text("resource", row -> row.subject().work().resource(), 90).aside(),
                ListColumn.<ActualRow>amount("price", KEY + "price", row -> row.actual().worth().price()).aside(),
                ListColumn.<ActualRow>date("accountingDate", KEY + "accountingDate",
                        row -> row.actual().dates().accounting()).aside());
    }

    /// A life: what wrote each, and which one it follows from.
    static List<ListColumn<ActualRow>> chain() {
        return List.of(ListColumn.<ActualRow>number("number", KEY + "short", row -> String.valueOf(row.actual().id()))
                        .wide(80), words("cause", "by", ActualRow::cause, 140),
                ListColumn.<ActualRow>words("kind", KEY + "kind", row -> Words.of(KEY + kind(row.actual().type())))
                        .wide(104).whole(),
                ListColumn.<ActualRow>words("follows", KEY + "follows", row -> follows(row.actual().links())).wide(160),
                ListColumn.<ActualRow>number("quantity", KEY + "hours", row -> row.actual().worth().quantity()).wide(60),
                ListColumn.<ActualRow>amount("amount", KEY + "amount", row -> row.actual().amount()).wide(96),
                status("BillingBacklogView.status").wide(168), words("billing", "billingShort", row -> row.actual().worth().billing(), 110),
                words("adjustment", "adjustment", row -> row.actual().marks().adjustment(), 120));
    }

    private static ListColumn<ActualRow> tax() {
        return ListColumn.<ActualRow>amount("tax", "EntriesView.tax", row -> row.actual().worth().tax().isZero() ? null
                : row.actual().worth().tax()).wide(80);
    }

    private static ListColumn<ActualRow> words(String id, String head, Function<ActualRow, Enum<?>> value,
                                               int wide) {
        return ListColumn.<ActualRow>words(id, KEY + head, row -> Words.of(value.apply(row))).wide(wide);
    }

    /// A cost is never billed: it has a status only once it is cancelled.
    private static ListColumn<ActualRow> status(String head) {
        return ListColumn.<ActualRow, BillingStatus>status("status", head, BillingStatus.class, row ->
                row.actual().type() == ActualType.COST && row.actual().marks().billing() == BillingStatus.OPEN ? null
                        : row.actual().marks().billing()).wide(178).whole();
    }

    private static String kind(ActualType type) {
        return switch (type) {
            case COST -> "cost";
            case UNBILLED_SALES -> "unbilled";
            case BILLED_SALES -> "billed";
        };
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
