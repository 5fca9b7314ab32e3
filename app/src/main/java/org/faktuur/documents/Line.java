package org.faktuur.documents;

import java.util.Optional;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.joda.money.Money;

/// A line of the paper: what, how much, and its price unless the paper bears none.
///
/// @param order the order that it stands under where the paper holds several; may be empty
public record Line(String item, String description, Quantity quantity, String unit, Optional<Pricing> pricing,
        String order) {

    /// A line with its price, as on an invoice.
    public static Line priced(String item, String description, Quantity quantity, String unit, Pricing pricing) {
        return new Line(item, description, quantity, unit, Optional.of(pricing), "");
    }

    /// A line without a price, as on a packing slip.
    public static Line delivered(String item, String description, Quantity quantity, String unit) {
        return new Line(item, description, quantity, unit, Optional.empty(), "");
    }

    /// The same under an order's number.
    public Line under(String number) {
        return new Line(item, description, quantity, unit, pricing, number);
    }

    /// Unit price, discount, VAT and the net amount, without VAT.
    public record Pricing(Price unitPrice, Percent discount, Vat vat, Money net) {
    }
}
