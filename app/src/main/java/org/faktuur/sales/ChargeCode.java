package org.faktuur.sales;

import java.util.List;
import java.util.Map;
import org.faktuur.codes.Coded;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Language;
import org.faktuur.tax.TaxRefusal;
import org.faktuur.tax.VatGroup;
import org.faktuur.tax.VatGroups;

/// A kind of charge, such as freight: its code, what it says on paper, the item VAT group that it is taxed with
/// (empty: not taxed), and who bears it.
///
/// @param names what it says in languages of its own; its name where there is none
public record ChargeCode(String code, String name, String itemVatGroup, ChargeKind kind, Map<Language, String> names)
        implements Coded {

    public ChargeCode {
        names = Map.copyOf(names);
    }

    /// One that the customer bears, called the same in every language.
    public ChargeCode(String code, String name, String itemVatGroup) {
        this(code, name, itemVatGroup, ChargeKind.CUSTOMER, Map.of());
    }

    /// What it says on paper in a language.
    public String nameIn(Language language) {
        return names.getOrDefault(language, name);
    }

    /// What is wrong with it besides its code: an item VAT group that these are not.
    public List<Refusal> faults(VatGroups groups) {
        return itemVatGroup.isEmpty() || groups.all(VatGroup.Kind.ITEM).stream()
                .anyMatch(each -> each.name().equals(itemVatGroup))
                ? List.of() : List.of(new TaxRefusal.NoSuchGroup(itemVatGroup));
    }
}
