package org.faktuur.documents;

import java.time.LocalDate;
import java.util.Optional;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.joda.money.Money;

/// A line of the paper: what, how much, and its price unless the paper bears none.
///
/// @param under what it stands under
public record Line(String item, String description, Quantity quantity, String unit, Optional<Pricing> pricing,
        Under under) {

    /// What a line stands under: the order, where the paper holds several; the group of work of a project.
    ///
    /// @param order may be empty
    public record Under(String order, Optional<Work> work) {

        public static final Under NOTHING = new Under("", Optional.empty());
    }

    /// Work on a project.
    ///
    /// @param date empty where several days are added up
    /// @param worker who did it; may be empty
    public record Work(Group group, Optional<LocalDate> date, String worker) {
    }

    /// A group of lines, with a head and a sum of its own unless it is a line itself.
    ///
    /// @param place on the paper, from 1
    public record Group(int place, String name, boolean summary) {
    }

    /// A line with its price, as on an invoice.
    public static Line priced(String item, String description, Quantity quantity, String unit, Pricing pricing) {
        return new Line(item, description, quantity, unit, Optional.of(pricing), Under.NOTHING);
    }

    /// A line without a price, as on a packing slip.
    public static Line delivered(String item, String description, Quantity quantity, String unit) {
        return new Line(item, description, quantity, unit, Optional.empty(), Under.NOTHING);
    }

    /// The same under an order's number.
    public Line under(String number) {
        return new Line(item, description, quantity, unit, pricing, new Under(number, under.work));
    }

    /// The same as work on a project.
    public Line as(Work work) {
        return new Line(item, description, quantity, unit, pricing, new Under(under.order, Optional.of(work)));
    }

    String order() {
        return under.order;
    }

    /// Unit price, discount, VAT and the net amount, without VAT.
    public record Pricing(Price unitPrice, Percent discount, Vat vat, Money net) {
    }
}
