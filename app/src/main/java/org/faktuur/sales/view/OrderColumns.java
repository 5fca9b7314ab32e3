package org.faktuur.sales.view;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.faktuur.sales.LineQuantities;
import org.faktuur.shell.EntryColumn;

/// The columns of the tables of an order's page.
final class OrderColumns {

    private OrderColumns() {
    }

    static List<EntryColumn<OrderLine>> ofLines(SalesPages pages) {
        return List.of(
                EntryColumn.<OrderLine>typed("item", key("item"), 100, OrderLine::item)
                        .suggesting(pages::products),
                EntryColumn.typed("description", key("description"), 220, OrderLine::description),
                EntryColumn.<OrderLine>typed("quantity", key("quantity"), 90, OrderLine::quantity).right(),
                shown("unit", 60, OrderLine.Shown::unit),
                EntryColumn.<OrderLine>typed("unitPrice", key("unitPrice"), 100, OrderLine::price).right(),
                EntryColumn.<OrderLine>typed("discount", key("discount"), 80, OrderLine::discount).right(),
                shown("discountAmount", 100, shown -> shown.discount().filter(each -> !each.isZero()).orElse(null))
                        .right(),
                shown("net", 110, shown -> shown.net().orElse(null)).right(),
                EntryColumn.<OrderLine>typed("deliverNow", key("deliverNow"), 95, OrderLine::deliverNow).right(),
                quantity("picked", 80, LineQuantities::picked),
                quantity("delivered", 90, LineQuantities::delivered),
                quantity("invoiced", 95, LineQuantities::invoiced),
                quantity("deliverRemainder", 120, LineQuantities::deliverRemainder),
                quantity("invoiceRemainder", 120, LineQuantities::invoiceRemainder),
                quantity("notYetInvoiced", 120, LineQuantities::notYetInvoiced),
                quantity("cancelled", 95, LineQuantities::cancelled),
                shown("stocked", 80, shown -> shown.net().map(_ -> shown.stocked()).orElse(null)),
                shown("vatCode", 80, shown -> shown.taxes().text()),
                shown("status", 160, shown -> shown.net().map(_ -> shown.quantities().status()).orElse(null)));
    }

    static List<EntryColumn<OrderCharge>> ofCharges(OrderCharges charges) {
        return List.of(
                EntryColumn.<OrderCharge>typed("chargeCode", key("chargeCode"), 120, OrderCharge::code)
                        .suggesting(charges::find),
                EntryColumn.typed("chargeDescription", key("chargeDescription"), 220, OrderCharge::description),
                EntryColumn.<OrderCharge>typed("chargeAmount", key("chargeAmount"), 100, OrderCharge::value).right(),
                EntryColumn.typed("chargeCategory", key("chargeCategory"), 90, OrderCharge::category),
                EntryColumn.<OrderCharge>typed("chargeLine", key("chargeLine"), 60, OrderCharge::line).right(),
                EntryColumn.typed("chargeKeep", key("chargeKeep"), 80, OrderCharge::keep),
                charged("chargeNet", 100, shown -> shown.amount().orElse(null)).right(),
                charged("chargeOnInvoice", 90, OrderCharge.Shown::onInvoice),
                charged("chargeAutomatic", 95, OrderCharge.Shown::automatic),
                charged("chargeVatCode", 80, shown -> shown.taxes().text()));
    }

    private static EntryColumn<OrderCharge> charged(String id, int width, Function<OrderCharge.Shown, ?> part) {
        return EntryColumn.shown(id, key(id), width, charge -> charge.shown().map(shown -> charge.isBlank() ? null
                : part.apply(shown)));
    }

    private static EntryColumn<OrderLine> quantity(String id, int width, Function<LineQuantities, ?> part) {
        return shown(id, width, shown -> shown.net().map(_ -> (Object) part.apply(shown.quantities())).orElse(null))
                .right();
    }

    private static EntryColumn<OrderLine> shown(String id, int width, Function<OrderLine.Shown, ?> part) {
        return EntryColumn.shown(id, key(id), width, line -> mapped(line, part));
    }

    private static ObservableValue<?> mapped(OrderLine line, Function<OrderLine.Shown, ?> part) {
        return line.shown().map(part);
    }

    private static String key(String id) {
        return "SalesOrderView." + id;
    }
}
