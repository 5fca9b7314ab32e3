package org.faktuur.returns;

import java.util.Optional;
import org.faktuur.invoices.InvoiceLine;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.sales.ReturnLineStatus;
import org.faktuur.sales.ReturnedGoods;
import org.faktuur.sales.ReturnedLine;
import org.faktuur.sales.SalesLine;

/// A line of a return order: a sales line of a negative quantity, how far it is, and what is done with the goods.
///
/// @param credits the line of the invoice that it gives back
public record ReturnLine(SalesLine line, Entry entry, Optional<InvoiceLine.Credited> credits) {

    /// What is kept of it: how far it was before its packing slip, its disposition code (empty: none yet), and what was
    /// agreed when it was made.
    public record Entry(ReturnLineStatus arrival, String disposition, Agreed agreed) {

        /// Expected, at this price and return cost.
        public static Entry expected(InvoiceLine.Pricing pricing, Price cost) {
            return new Entry(ReturnLineStatus.EXPECTED, "", new Agreed(pricing, cost));
        }

        Entry at(ReturnLineStatus status) {
            return new Entry(status, disposition, agreed);
        }

        Entry disposed(String code) {
            return new Entry(arrival, code, agreed);
        }
    }

    /// The price that the customer gets back, less discount, and the return cost price.
    public record Agreed(InvoiceLine.Pricing pricing, Price cost) {
    }

    /// How far it is.
    public ReturnLineStatus status() {
        return new ReturnedLine(Optional.of(entry.arrival()), ReturnedGoods.IN_STOCK, Optional.empty())
                .status(line.quantities()).orElseThrow();
    }

    /// How much comes back, above zero.
    public Quantity quantity() {
        return line.quantities().ordered().negated();
    }
}
