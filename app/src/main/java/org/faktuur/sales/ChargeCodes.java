package org.faktuur.sales;

import java.util.List;

/// The kinds of charges that an order may bear.
public interface ChargeCodes {

    /// All of them, in order of code.
    List<ChargeCode> all();

    /// Keeps a new one; fails when its code is taken.
    void add(ChargeCode code);
}
