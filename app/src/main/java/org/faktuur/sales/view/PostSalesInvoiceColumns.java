package org.faktuur.sales.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.invoices.InvoiceTotals;
import org.faktuur.sales.DocumentStatus;
import org.faktuur.sales.SalesOrder;
import org.faktuur.sales.SalesOrderStatus;
import org.faktuur.sales.SalesOrderType;
import org.faktuur.shell.EntryColumn;
import org.faktuur.shell.ListColumn;
import org.faktuur.tax.VatKind;
import org.faktuur.texts.Words;

/// The columns of the dialog's tables.
final class PostSalesInvoiceColumns {

    private static final String KEY = "PostSalesInvoiceView.";

    private PostSalesInvoiceColumns() {
    }

    static List<ListColumn<InvoiceToBe>> overview() {
        return List.of(
                ListColumn.<InvoiceToBe>text("headerFrom", KEY + "headerFrom", row -> row.group().header()).wide(124),
                ListColumn.<InvoiceToBe>text("orders", KEY + "orders", row -> String.join(", ", row.group().orders()))
                        .wide(110),
                ListColumn.<InvoiceToBe>text("customer", KEY + "customerAndPayer", row -> row.customer() + " "
                        + row.customerName() + (row.customer().equals(row.invoiceAccount()) ? ""
                        : " / " + row.invoiceAccount())).wide(166),
                ListColumn.<InvoiceToBe>date("date", KEY + "date", row -> row.invoice()
                        .map(invoice -> invoice.dates().invoiceDate()).orElse(null)).wide(122),
                ListColumn.<InvoiceToBe>amount("net", KEY + "net", row -> row.sum(InvoiceTotals::net)).wide(78),
                ListColumn.<InvoiceToBe>amount("tax", KEY + "tax", row -> row.sum(InvoiceTotals::tax)).wide(70),
                ListColumn.<InvoiceToBe>amount("total", KEY + "total", row -> row.sum(InvoiceTotals::total)).wide(82),
                ListColumn.<InvoiceToBe>text("currency", KEY + "currencyShort", row -> row.header()
                        .map(order -> order.header().terms().currency().getCode()).orElse("")).wide(46),
                ListColumn.<InvoiceToBe, InvoiceVerdict>status("verdict", KEY + "verdict", InvoiceVerdict.class,
                        InvoiceToBe::verdict).wide(174),
                ListColumn.<InvoiceToBe>words("slip", KEY + "slip", InvoiceToBe::slip).wide(98),
                ListColumn.<InvoiceToBe>words("remark", KEY + "remark", InvoiceToBe::remark).wide(320));
    }

    static List<EntryColumn<UpdateLine>> lines() {
        return List.of(
                shown("order", 92, row -> row.order().number()),
                shown("line", 48, row -> row.line().lineNo()).right(),
                shown("item", 84, row -> row.line().item().item()),
                shown("description", 140, row -> row.line().item().description()),
                shown("slip", 92, UpdateLine::slip),
                shown("shipDate", 92, row -> row.shipped().orElse(null)),
                shown("ordered", 80, row -> row.line().quantities().ordered()).right(),
                shown("delivered", 80, row -> row.line().quantities().delivered()).right(),
                EntryColumn.<UpdateLine>typed("update", KEY + "update", 96, UpdateLine::update).right(),
                EntryColumn.<UpdateLine>shown("remaining", KEY + "remaining", 92, UpdateLine::remaining).right(),
                shown("unit", 56, row -> row.line().item().unit()),
                shown("price", 88, row -> row.line().pricing().unitPrice()).right(),
                shown("discount", 76, row -> row.line().pricing().discount()).right(),
                EntryColumn.<UpdateLine>shown("lineNet", KEY + "net", 96, UpdateLine::net).right());
    }

    static List<ListColumn<UpdateLine>> lineList() {
        return List.of(
                ListColumn.<UpdateLine>text("order", KEY + "order", row -> row.order().number()).wide(100),
                ListColumn.<UpdateLine>number("line", KEY + "line", row -> row.line().lineNo()).wide(52),
                ListColumn.<UpdateLine>text("item", KEY + "item", row -> row.line().item().item()).wide(90),
                ListColumn.<UpdateLine>text("description", KEY + "description",
                        row -> row.line().item().description()).wide(200));
    }

    static List<ListColumn<SlipQuantity>> slips() {
        return List.of(
                ListColumn.<SlipQuantity>text("slip", KEY + "slip", row -> row.part().slip()).wide(110),
                ListColumn.<SlipQuantity>date("shipDate", KEY + "shipDate", row -> row.part().date()).wide(110),
                ListColumn.<SlipQuantity>text("order", KEY + "order", SlipQuantity::order).wide(110),
                ListColumn.<SlipQuantity>number("line", KEY + "line", row -> row.line().lineNo()).wide(56),
                ListColumn.<SlipQuantity>text("item", KEY + "item", row -> row.line().item().item()).wide(100),
                ListColumn.<SlipQuantity>text("description", KEY + "description",
                        row -> row.line().item().description()).wide(180),
                ListColumn.<SlipQuantity>number("delivered", KEY + "delivered", row -> row.part().quantity())
                        .wide(100),
                ListColumn.<SlipQuantity>number("invoicedBefore", KEY + "invoicedBefore",
                        row -> row.part().invoiced()).wide(130),
                ListColumn.<SlipQuantity>number("update", KEY + "update", SlipQuantity::now).wide(100),
                ListColumn.<SlipQuantity>number("remaining", KEY + "remaining", SlipQuantity::remaining).wide(110));
    }

    static List<ListColumn<SalesOrder>> orders() {
        return List.of(
                ListColumn.<SalesOrder>text("order", KEY + "order", SalesOrder::number).wide(120),
                ListColumn.<SalesOrder, SalesOrderType>status("type", KEY + "orderType", SalesOrderType.class,
                        order -> order.header().type()).wide(150),
                ListColumn.<SalesOrder>text("customer", KEY + "customer", order ->
                        order.header().buyer().customerAccount() + " " + order.header().buyer().customerName())
                        .wide(190),
                ListColumn.<SalesOrder, SalesOrderStatus>status("status", KEY + "status", SalesOrderStatus.class,
                        SalesOrder::status).wide(140),
                ListColumn.<SalesOrder, DocumentStatus>status("documentStatus", KEY + "documentStatus",
                        DocumentStatus.class, SalesOrder::documentStatus).wide(150),
                ListColumn.<SalesOrder>words("slip", KEY + "slip", order -> order.slips().count() > 1
                        ? Words.of(SeveralSlips.MULTIPLE) : Words.plain(order.slips().last())).wide(120),
                ListColumn.<SalesOrder>date("shipDate", KEY + "shipDate", order -> order.header().dates().shipDate())
                        .wide(110),
                ListColumn.<SalesOrder>text("reference", KEY + "reference", order -> order.header().reference())
                        .wide(150));
    }

    static List<ListColumn<TaxToBe>> taxes() {
        return List.of(
                ListColumn.<TaxToBe>text("code", KEY + "taxCode", row -> row.line().code()).wide(110),
                ListColumn.<TaxToBe, VatKind>status("kind", KEY + "taxKind", VatKind.class, row -> row.line().kind())
                        .wide(180),
                ListColumn.<TaxToBe>number("rate", KEY + "taxRate", row -> row.line().percent()).wide(90),
                ListColumn.<TaxToBe>amount("base", KEY + "taxBase", row -> row.line().base()).wide(120),
                ListColumn.<TaxToBe>amount("tax", KEY + "tax", row -> row.line().tax()).wide(110),
                ListColumn.<TaxToBe>text("currency", KEY + "currencyShort",
                        row -> row.line().base().getCurrencyUnit().getCode()).wide(56),
                ListColumn.<TaxToBe>amount("ownBase", KEY + "ownBase", TaxToBe::ownBase).wide(130),
                ListColumn.<TaxToBe>amount("ownTax", KEY + "ownTax", TaxToBe::ownTax).wide(130),
                ListColumn.<TaxToBe>text("ownCurrency", KEY + "currencyShort",
                        row -> row.ownBase().getCurrencyUnit().getCode()).wide(56));
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
