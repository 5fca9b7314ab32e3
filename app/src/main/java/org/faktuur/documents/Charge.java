package org.faktuur.documents;

import org.joda.money.Money;

/// A charge beside the lines, such as freight; negative when it is given back, as a discount on the whole is.
public record Charge(String description, Vat vat, Money amount) {
}
