package org.faktuur.invoices;

import java.math.BigDecimal;
import org.joda.money.Money;

/// A charge on the invoice, such as freight; or the discount on the whole of an order, below zero; or an internal
/// charge, which stands in the voucher alone.
///
/// @param amount net, in the invoice's currency
public record InvoiceCharge(String orderNumber, String code, String description, Origin origin, InvoiceLine.Vat vat,
                            Money amount) {

    /// Which of the three it is.
    public enum Kind {
        CHARGE, DISCOUNT, INTERNAL
    }

    /// How its amount came about.
    ///
    /// @param basis the pieces or the amount that it is reckoned of; zero of a fixed amount
    public record Origin(Kind kind, ChargeValue value, BigDecimal basis) {

        public Origin {
            basis = basis.signum() == 0 ? BigDecimal.ZERO : basis.stripTrailingZeros();
        }
    }

    /// A charge of a fixed amount.
    public InvoiceCharge(String orderNumber, String code, String description, InvoiceLine.Vat vat, Money amount) {
        this(orderNumber, code, description,
                new Origin(Kind.CHARGE, new ChargeValue.Fixed(amount), BigDecimal.ZERO), vat, amount);
    }

    /// Whether it stands on the paper and counts in what is to be paid.
    public boolean isOnInvoice() {
        return origin.kind() != Kind.INTERNAL;
    }
}
