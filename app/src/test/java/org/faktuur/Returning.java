package org.faktuur;

import static org.faktuur.TestOffice.TODAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.faktuur.invoices.ChargeCategory;
import org.faktuur.invoices.Posted;
import org.faktuur.money.Quantity;
import org.faktuur.returns.DispositionAction;
import org.faktuur.returns.DispositionCode;
import org.faktuur.returns.InvoicedLines.Wanted;
import org.faktuur.returns.ReturnCharge;
import org.faktuur.returns.ReturnLine;
import org.faktuur.returns.ReturnOrder;
import org.faktuur.returns.ReturnReason;
import org.faktuur.sales.InvoicingParameters;
import org.faktuur.sales.PostPackingSlip;
import org.faktuur.sales.QuantityToInvoice;
import org.faktuur.sales.ReturnLineStatus;
import org.faktuur.sales.SalesOrder;

/// Returns in the small company: reasons DEFECT (no charge) and RESTOCK (freight of 15.00), a disposition code a
/// disposition, of the same name.
public record Returning(Office office) {

    /// In an office of `TestOffice`.
    public static Returning in(Office office) {
        office.transactions().run(() -> {
            office.returns().codes().reasons().save(new ReturnReason("DEFECT", "Defective", "", Optional.empty()));
            office.returns().codes().reasons().save(new ReturnReason("RESTOCK", "Not needed", "", Optional.of(
                    new ReturnCharge("FREIGHT", ChargeCategory.FIXED, new BigDecimal("15")))));
            for (var action : DispositionAction.values()) {
                office.returns().codes().dispositions().save(new DispositionCode(action.name(), action.name(),
                        action, Optional.empty()));
            }
            return null;
        });
        return new Returning(office);
    }

    /// So much of the first line of an invoice is expected back.
    public ReturnOrder expected(String invoice, String quantity, String reason) {
        return office.returns().create().create(List.of(new Wanted(invoice, 1, Quantity.of(quantity))), reason)
                .orElseThrow();
    }

    /// The first line of a return order is registered whole.
    public ReturnOrder registered(ReturnOrder order, DispositionAction action) {
        var line = order.lines().getFirst();
        return office.returns().handle().register(order.number(), line.line().id(), line.quantity(), action.name())
                .orElseThrow();
    }

    /// All lines of a sales order of the type Returned order.
    public void registered(SalesOrder order) {
        office.transactions().run(() -> {
            order.lines().forEach(line -> office.returns().orders().save(line.id(), new ReturnLine.Entry(
                    ReturnLineStatus.REGISTERED, "CREDIT", new ReturnLine.Agreed(line.pricing(),
                            line.item().cost()))));
            return null;
        });
    }

    /// Posts the packing slip of a return order.
    public ReturnOrder received(ReturnOrder order) {
        office.postPackingSlip().post(PostPackingSlip.Delivery.of(order.number(), TODAY)).orElseThrow();
        return read(order);
    }

    /// As it is now.
    public ReturnOrder read(ReturnOrder order) {
        return office.returns().handle().read(order.number()).orElseThrow();
    }

    /// Invoices an order whole.
    public Posted invoiced(String order) {
        return office.postSalesInvoice().post(List.of(order), InvoicingParameters.of(QuantityToInvoice.ALL, TODAY))
                .getFirst().outcome().orElseThrow();
    }
}
