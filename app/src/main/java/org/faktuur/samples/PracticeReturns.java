package org.faktuur.samples;

import java.time.LocalDate;
import java.util.List;
import org.faktuur.money.Quantity;
import org.faktuur.returns.CreateReturnOrder;
import org.faktuur.returns.HandleReturn;
import org.faktuur.returns.InvoicedLines;
import org.faktuur.returns.InvoicedLines.Wanted;
import org.faktuur.returns.ReturnOrder;
import org.faktuur.sales.PostPackingSlip;
import org.faktuur.sales.PostPackingSlip.Delivery;

/// The returns of the practice company, each of what was invoiced to its customer.
public final class PracticeReturns {

    private final CreateReturnOrder create;
    private final HandleReturn handle;
    private final InvoicedLines invoiced;
    private final PostPackingSlip slips;

    /// Made by these.
    public PracticeReturns(CreateReturnOrder create, HandleReturn handle, InvoicedLines invoiced,
                           PostPackingSlip slips) {
        this.create = create;
        this.handle = handle;
        this.invoiced = invoiced;
        this.slips = slips;
    }

    /// One whose goods are expected, and one that is received and can be invoiced.
    void returned(LocalDate today) {
        returned("US-003", "2", "DEFECT");
        var received = registered(returned("US-007", "1", "WRONG"), "CREDIT");
        slips.post(Delivery.of(received.number(), today.minusDays(1))).orElseThrow();
    }

    /// One that the customer may keep the goods of, and one that is registered and not received.
    void others() {
        returned("US-009", "1", "DEFECT");
        registered(returned("US-014", "1", "UNWANTED"), "CREDIT");
    }

    private ReturnOrder registered(ReturnOrder order, String disposition) {
        var line = order.lines().getFirst();
        return handle.register(order.number(), line.line().id(), line.quantity(), disposition).orElseThrow();
    }

    /// So much of the newest invoiced line of a customer that has so much.
    private ReturnOrder returned(String customer, String quantity, String reason) {
        var found = invoiced.ofCustomer(customer).stream()
                .filter(line -> line.remains().compareTo(Quantity.of(quantity)) >= 0).findFirst().orElseThrow();
        return create.create(List.of(new Wanted(found.invoice().number(), found.number(), Quantity.of(quantity))),
                reason).orElseThrow();
    }
}
