package org.faktuur.returns;

import java.util.List;
import java.util.Optional;
import org.faktuur.codes.Coded;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.ChargeCodes;

/// Why customers give back: a return reason code.
///
/// @param group what it is sorted under; empty is none
/// @param charge what it brings onto a return order
public record ReturnReason(String code, String name, String group, Optional<ReturnCharge> charge) implements Coded {

    /// A charges code that there is not.
    public List<Refusal> faults(ChargeCodes charges) {
        return faults(charge, charges);
    }

    static List<Refusal> faults(Optional<ReturnCharge> charge, ChargeCodes charges) {
        return charge.filter(each -> charges.byCode(each.code()).isEmpty())
                .<List<Refusal>>map(each -> List.of(new ReturnRefusal.NoSuchReturnCharge(each.code())))
                .orElse(List.of());
    }
}
