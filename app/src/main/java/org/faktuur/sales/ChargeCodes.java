package org.faktuur.sales;

import java.util.List;
import org.faktuur.codes.CodeTable;

/// The kinds of charges that an order may bear.
public interface ChargeCodes extends CodeTable<ChargeCode> {

    /// All of them, in order of code.
    @Override
    List<ChargeCode> all();

    /// Keeps a new one; fails when its code is taken.
    void add(ChargeCode code);
}
