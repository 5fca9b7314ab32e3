package org.faktuur.returns.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faktuur.invoices.ChargeCategory;
import org.faktuur.money.Price;
import org.faktuur.returns.ReturnCharge;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Suggestion;

/// The part of a form that says what is charged: which charge, how it is reckoned, and how much.
final class ChargeEntry {

    private final EntryField<String> code;
    private final EntryForm.Choice<ChargeCategory> category;
    private final EntryField<Price> number;

    ChargeEntry(EntryForm form, Function<String, List<Suggestion>> charges) {
        this.code = form.text("editCharge", 20, charges);
        this.category = form.choice("editCategory", ChargeCategory.FIXED);
        this.number = form.field("editNumber", EntryKind.price(), Price.ZERO);
    }

    void fill(Optional<ReturnCharge> charge) {
        code.set(charge.map(ReturnCharge::code).orElse(""));
        category.value().set(charge.map(ReturnCharge::category).orElse(ChargeCategory.FIXED));
        number.set(charge.map(ReturnCharge::number).map(Price::new).orElse(Price.ZERO));
    }

    Optional<ReturnCharge> written() {
        BigDecimal much = number.get().amount();
        return code.get().isBlank() ? Optional.empty()
                : Optional.of(new ReturnCharge(code.get(), category.get(), much));
    }
}
