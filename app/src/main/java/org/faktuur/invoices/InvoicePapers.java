package org.faktuur.invoices;

import java.util.List;
import org.faktuur.printing.HandOut;
import org.faktuur.printing.HandedOut;

/// Shows invoices as papers, to be read, printed and saved, and hands them out.
public interface InvoicePapers {

    /// The papers of these posted invoices on the screen, one after the other.
    void show(List<String> numbers);

    /// What the papers of these invoices would be: without a number, posted nowhere, kept nowhere.
    void showProForma(List<InvoiceToPost> invoices);

    /// The same in a window above the one that one works in, to be looked at while one decides.
    void peekProForma(List<InvoiceToPost> invoices);

    /// Hands out the papers of these posted invoices, and answers what went where. May take a while: to be called off
    /// the screen's thread, once for each invoice or once for all. What is for the screen is shown by `report`.
    List<HandedOut> handOut(List<String> numbers, HandOut.By by);

    /// The same for what the papers of these invoices would be; kept nowhere, noted in the print log.
    List<HandedOut> handOutProForma(List<InvoiceToPost> invoices, HandOut.By by);

    /// Shows what is for the screen, and says what went where and what did not. To be called on the screen's thread.
    ///
    /// @param handedOut what `handOut` or `handOutProForma` answered, also of several calls
    /// @param proposed  those that pro forma invoices were handed out of
    void report(List<HandedOut> handedOut, List<InvoiceToPost> proposed);
}
