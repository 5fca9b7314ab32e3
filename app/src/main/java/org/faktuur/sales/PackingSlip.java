package org.faktuur.sales;

import java.time.LocalDate;
import java.util.List;
import org.faktuur.money.Quantity;

/// What was delivered of which lines, of one order or of several; never changes once posted.
public record PackingSlip(String number, LocalDate date, Receiver receiver, List<Line> lines) {

    /// Who received it; the address stands under the name.
    public record Receiver(String customerAccount, String customerName, String address) {
    }

    /// How much of an order's line.
    public record Line(String orderNumber, long salesLine, String item, String description, Quantity quantity,
                       String unit) {
    }

    public PackingSlip {
        lines = List.copyOf(lines);
    }

    /// The orders that it holds lines of, in the order of the lines.
    public List<String> orderNumbers() {
        return lines.stream().map(Line::orderNumber).distinct().toList();
    }
}
