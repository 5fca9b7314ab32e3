package org.faktuur.projects.actual;

/// Who pays: the customer of a line of a contract.
public record Payer(String contract, int line, String customer) {

    /// Nobody does: the work belongs to no contract.
    public static final Payer NOBODY = new Payer("", 0, "");
}
