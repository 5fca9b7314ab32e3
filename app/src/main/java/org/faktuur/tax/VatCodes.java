package org.faktuur.tax;

import java.util.List;

/// The VAT codes of the company and the groups that choose among them.
public interface VatCodes {

    List<VatCode> all();

    /// The codes that stand both in the customer's VAT group and in the item's; none: not taxed.
    TaxCodes codesFor(String vatGroup, String itemVatGroup);

    /// The VAT groups that a customer may belong to.
    List<String> groups();

    /// The VAT groups that an item may belong to.
    List<String> itemGroups();

    /// Keeps a code with its rates, and the groups that it stands in.
    void add(VatCode code, List<String> groups, List<String> itemGroups);

    /// Keeps another name and kind of a code.
    void change(VatCode code);

    /// Keeps one more rate of a code.
    void addRate(String code, VatCode.Rate rate);
}
