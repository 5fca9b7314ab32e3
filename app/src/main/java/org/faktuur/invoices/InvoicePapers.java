package org.faktuur.invoices;

import java.util.List;

/// Shows invoices as papers, to be read, printed and saved.
public interface InvoicePapers {

    /// The papers of these posted invoices, one after the other.
    void show(List<String> numbers);

    /// What the papers of these invoices would be: without a number, posted nowhere, kept nowhere.
    void showProForma(List<InvoiceToPost> invoices);
}
