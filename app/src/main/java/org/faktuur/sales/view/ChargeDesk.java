package org.faktuur.sales.view;

import org.faktuur.codes.SaveCode;
import org.faktuur.sales.ChargeCode;
import org.faktuur.sales.ChargeCodes;
import org.faktuur.tax.VatGroups;

/// What the pages of charges read and do.
public record ChargeDesk(ChargeCodes codes, VatGroups groups, SaveCode<ChargeCode> save) {
}
