package org.faktuur.returns;

import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.customers.Customers;
import org.faktuur.invoices.ChargeValue;
import org.faktuur.sales.ChargeCodes;
import org.faktuur.sales.SalesCharge;
import org.faktuur.sales.SalesOrder;
import org.faktuur.session.Language;
import org.faktuur.tax.VatCodes;

/// Puts the charges of reasons and dispositions onto return orders, in the language of whoever pays.
public record ReturnCharges(ChargeCodes codes, VatCodes vatCodes, Customers customers) {

    /// The order with a charge on the whole of it (0) or on the line of this number.
    SalesOrder onto(SalesOrder order, int ofLine, Optional<ReturnCharge> charge) {
        return charge.flatMap(each -> codes.byCode(each.code()).map(code -> {
            var place = order.charges().stream().mapToInt(SalesCharge::lineNo).max().orElse(0) + 1;
            var header = order.header();
            var made = new SalesCharge(0, place, new SalesCharge.Code(code.code(), code.nameIn(language(order)),
                    vatCodes.codesFor(header.terms().vatGroup(), code.itemVatGroup()), code.kind()),
                    ChargeValue.of(each.category(), each.number(), header.terms().currency()),
                    new SalesCharge.Terms(ofLine, false, false), false);
            return order.withCharges(Stream.concat(order.charges().stream(), Stream.of(made)).toList());
        })).orElse(order);
    }

    /// The order without the charges on a line that were not invoiced.
    static SalesOrder off(SalesOrder order, int ofLine) {
        return order.withCharges(order.charges().stream()
                .filter(charge -> charge.terms().ofLine() != ofLine || charge.invoiced()).toList());
    }

    private Language language(SalesOrder order) {
        return order.header().invoicing().language().or(() -> customers
                .byAccount(order.header().buyer().invoiceAccount()).map(payer -> payer.billing().language()))
                .orElse(Language.EN);
    }
}
