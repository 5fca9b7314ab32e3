package org.faktuur.printing;

import java.util.Optional;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Which documents something is for; what is left empty holds for every one.
///
/// @param country  as it stands in the customer's address: NL
/// @param total    between which totals
public record PrintCondition(String customerGroup, String country, Optional<CurrencyUnit> currency,
        Optional<Language> language, Range total) {

    /// Every document.
    public static final PrintCondition ALWAYS =
            new PrintCondition("", "", Optional.empty(), Optional.empty(), Range.ANY);

    /// From the least total to the most, both included, in the company's currency and without its sign.
    public record Range(Optional<Money> least, Optional<Money> most) {

        /// Every total.
        public static final Range ANY = new Range(Optional.empty(), Optional.empty());

        boolean holds(Money total) {
            var size = total.abs();
            return least.map(from -> !size.isLessThan(from)).orElse(true)
                    && most.map(to -> !size.isGreaterThan(to)).orElse(true);
        }
    }

    /// Is it for this document?
    public boolean holds(PaperFacts facts) {
        var customer = facts.customer();
        return (customerGroup.isBlank() || customerGroup.equalsIgnoreCase(customer.group()))
                && (country.isBlank() || country.equalsIgnoreCase(customer.country()))
                && currency.map(facts.currency()::equals).orElse(true)
                && language.map(facts.language()::equals).orElse(true) && total.holds(facts.total());
    }
}
