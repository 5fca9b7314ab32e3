package org.faktuur.tax.view;

import org.faktuur.tax.AddVatRate;
import org.faktuur.tax.SaveTaxParameters;
import org.faktuur.tax.SaveVatCode;
import org.faktuur.tax.SaveVatGroup;

/// What the pages of the setup of sales tax do.
public record TaxDesk(SaveVatCode codes, AddVatRate rates, SaveVatGroup groups, SaveTaxParameters parameters) {
}
