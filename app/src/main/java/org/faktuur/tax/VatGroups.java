package org.faktuur.tax;

import java.util.List;

/// The groups of VAT codes.
public interface VatGroups {

    /// All of a kind, by name.
    List<VatGroup> all(VatGroup.Kind kind);

    /// Keeps a group with these codes and no others.
    void save(VatGroup group);

    /// Takes a group away.
    void remove(VatGroup group);

    /// Does a customer or an order stand in it; or a product or a charge?
    boolean isUsed(VatGroup group);
}
