package org.faktuur.invoices;

import java.util.ArrayList;
import java.util.List;

/// Papers that are shown to nobody, but written down.
public final class WrittenPapers implements InvoicePapers {

    public final List<List<String>> shown = new ArrayList<>();
    public final List<List<InvoiceToPost>> proForma = new ArrayList<>();

    @Override
    public void show(List<String> numbers) {
        shown.add(numbers);
    }

    @Override
    public void showProForma(List<InvoiceToPost> invoices) {
        proForma.add(invoices);
    }
}
