package org.faktuur.returns;

import org.faktuur.codes.CodeTable;

/// Reason codes and disposition codes, and how long a return is valid.
public interface ReturnCodes {

    CodeTable<ReturnReason> reasons();

    CodeTable<DispositionCode> dispositions();

    /// How many days a customer has to give back.
    int validDays();

    /// Changes how many days a customer has.
    void saveValidDays(int days);
}
