package org.faktuur.sales;

import java.util.List;

/// The charges that go onto orders by themselves.
public interface ChargeSetup {

    /// All of them: of orders, then of lines, the most narrowly named first.
    List<AutoCharge> all();

    /// Keeps a new one, or changes the one of this id; answers it as it is kept.
    AutoCharge save(AutoCharge charge);

    /// Takes one away.
    void remove(AutoCharge charge);
}
