package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.invoices.InvoiceTotals;
import org.faktuur.shell.EntryColumn;
import org.faktuur.shell.ListColumn;

/// The columns of the dialog's tables.
final class PostSalesInvoiceColumns {

    private static final String KEY = "PostSalesInvoiceView.";

    private PostSalesInvoiceColumns() {
    }

    static List<ListColumn<InvoiceToBe>> overview() {
        return List.of(
                ListColumn.<InvoiceToBe>text("order", KEY + "order", InvoiceToBe::order).wide(96),
                ListColumn.<InvoiceToBe>text("customer", KEY + "customer",
                        row -> row.customer() + " " + row.customerName()).wide(168),
                ListColumn.<InvoiceToBe>text("invoiceAccount", KEY + "invoiceAccount", InvoiceToBe::invoiceAccount)
                        .wide(128),
                ListColumn.<InvoiceToBe>date("date", KEY + "date", row -> row.invoice()
                        .map(invoice -> invoice.dates().invoiceDate()).orElse(null)).wide(112),
                ListColumn.<InvoiceToBe>amount("net", KEY + "net", row -> row.sum(InvoiceTotals::net)).wide(92),
                ListColumn.<InvoiceToBe>amount("tax", KEY + "tax", row -> row.sum(InvoiceTotals::tax)).wide(84),
                ListColumn.<InvoiceToBe>amount("total", KEY + "total", row -> row.sum(InvoiceTotals::total)).wide(92),
                ListColumn.<InvoiceToBe>text("currency", KEY + "currencyShort", row -> row.invoice()
                        .map(invoice -> invoice.terms().currency().getCode()).orElse("")).wide(56),
                ListColumn.<InvoiceToBe, InvoiceVerdict>status("verdict", KEY + "verdict", InvoiceVerdict.class, InvoiceToBe::verdict)
                        .wide(150),
                ListColumn.<InvoiceToBe>words("remark", KEY + "remark", InvoiceToBe::remark).wide(320));
    }

    static List<EntryColumn<UpdateLine>> lines() {
        return List.of(
                shown("line", 56, row -> row.line().lineNo()).right(),
                shown("item", 92, row -> row.line().item().item()),
                shown("description", 150, row -> row.line().item().description()),
                shown("ordered", 84, row -> row.line().quantities().ordered()).right(),
                shown("delivered", 88, row -> row.line().quantities().delivered()).right(),
                EntryColumn.<UpdateLine>typed("update", KEY + "update", 96, UpdateLine::update).right(),
                EntryColumn.<UpdateLine>shown("remaining", KEY + "remaining", 100, UpdateLine::remaining).right(),
                shown("unit", 64, row -> row.line().item().unit()),
                shown("price", 96, row -> row.line().pricing().unitPrice()).right(),
                shown("discount", 84, row -> row.line().pricing().discount()).right(),
                EntryColumn.<UpdateLine>shown("lineNet", KEY + "net", 100, UpdateLine::net).right());
    }

    static List<ListColumn<PreviewEntry>> entries() {
        return List.of(
                ListColumn.<PreviewEntry>text("account", KEY + "account", row -> row.entry().account()).wide(80),
                ListColumn.<PreviewEntry>text("accountName", KEY + "accountName", PreviewEntry::accountName).wide(170),
                ListColumn.<PreviewEntry>amount("debit", KEY + "debit", row -> Optional.of(row.entry().debit())
                        .filter(amount -> !amount.isZero()).orElse(null)).wide(100),
                ListColumn.<PreviewEntry>amount("credit", KEY + "credit", row -> Optional.of(row.entry().credit())
                        .filter(amount -> !amount.isZero()).orElse(null)).wide(100),
                ListColumn.<PreviewEntry>amount("amountCurrency", KEY + "amountCurrency",
                        row -> row.entry().amountCurrency()).wide(110),
                ListColumn.<PreviewEntry>text("currency", KEY + "currencyShort",
                        row -> row.entry().amountCurrency().getCurrencyUnit().getCode()).wide(56),
                ListColumn.<PreviewEntry>text("description", KEY + "description",
                        row -> row.entry().description()).wide(180));
    }

    private static EntryColumn<UpdateLine> shown(String id, int width, Function<UpdateLine, ?> value) {
        return EntryColumn.shown(id, KEY + id, width, row -> new ReadOnlyObjectWrapper<>(value.apply(row)));
    }
}
