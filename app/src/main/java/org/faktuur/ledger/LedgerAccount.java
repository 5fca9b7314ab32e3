package org.faktuur.ledger;

/// A main account of the chart.
public record LedgerAccount(String account, String name, Kind kind) {

    /// Where the account stands in the balance sheet or the profit and loss.
    public enum Kind {
        ASSET, LIABILITY, EQUITY, REVENUE, EXPENSE
    }
}
