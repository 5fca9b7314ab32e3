package org.faktuur.tax;

import java.util.function.Function;
import java.util.stream.Collectors;

/// How sales are taxed: the company's VAT codes, the groups that they stand in, and how it computes.
public record SalesTax(VatCodes codes, VatGroups groups, TaxRules rules) {

    /// The calculation with the codes and the choices as they are now.
    public VatCalculation calculation() {
        return new VatCalculation(codes.all().stream().collect(Collectors.toMap(VatCode::code, Function.identity())),
                rules.parameters());
    }
}
