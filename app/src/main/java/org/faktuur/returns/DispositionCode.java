package org.faktuur.returns;

import java.util.List;
import java.util.Optional;
import org.faktuur.codes.Coded;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.ChargeCodes;

/// What is done with goods that come back, under the company's own code.
///
/// @param charge what it brings onto the line
public record DispositionCode(String code, String name, DispositionAction action, Optional<ReturnCharge> charge)
        implements Coded {

    /// A charges code that there is not.
    public List<Refusal> faults(ChargeCodes charges) {
        return ReturnReason.faults(charge, charges);
    }
}
