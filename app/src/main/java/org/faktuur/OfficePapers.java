package org.faktuur;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.faktuur.company.Companies;
import org.faktuur.customers.Customers;
import org.faktuur.database.Database;
import org.faktuur.documents.Archive;
import org.faktuur.documents.CopyMark;
import org.faktuur.documents.HtmlDocument;
import org.faktuur.documents.store.FileArchive;
import org.faktuur.invoices.InvoicePaper;
import org.faktuur.invoices.Invoices;
import org.faktuur.invoices.PrintInvoice;
import org.faktuur.printing.KeptPapersCheck;
import org.faktuur.printing.HandOut;
import org.faktuur.printing.KeptPapers;
import org.faktuur.printing.MailBox;
import org.faktuur.printing.PrintLog;
import org.faktuur.printing.PrintSetups;
import org.faktuur.printing.Printers;
import org.faktuur.printing.SavePrintSetup;
import org.faktuur.printing.store.ComputerPrinters;
import org.faktuur.printing.store.FolderFiles;
import org.faktuur.printing.store.JooqPrintLog;
import org.faktuur.printing.store.JooqPrintSetups;
import org.faktuur.session.Session;
import org.faktuur.session.Transactions;

/// The office's room for papers: print management, what was printed, and the originals that are kept beside the books.
public final class OfficePapers {

    private final Transactions transactions;
    private final Customers customers;
    private final Archive archive;
    private final PrintSetups setups;
    private final PrintLog log;
    private final Printers printers = new ComputerPrinters();
    private final PrintInvoice printInvoice;

    OfficePapers(Database database, Session session, Companies companies, Customers customers, Invoices invoices,
                 MailBox mail) {
        this.transactions = database::inTransaction;
        this.customers = customers;
        this.archive = database.file().<Archive>map(FileArchive::new).orElseGet(Archive::inMemory);
        this.setups = new JooqPrintSetups(database, () -> companies.company().currency());
        this.log = new JooqPrintLog(database, session);
        this.printInvoice = new PrintInvoice(invoices, new InvoicePaper(companies, customers), handOut(mail));
    }

    /// Where every paper goes through on its way out.
    private HandOut handOut(MailBox mail) {
        var renderer = once(HtmlDocument::new);
        var mark = once(CopyMark::new);
        var kept = new KeptPapers(archive, setups, paper -> renderer.get().pdf(paper),
                (paper, language) -> mark.get().on(paper, language));
        return new HandOut(kept, setups, log, new HandOut.Ways(printers, new FolderFiles(), mail), transactions);
    }

    /// Shows invoices as papers and hands them out.
    public PrintInvoice printInvoice() {
        return printInvoice;
    }

    /// What print management is set up to do.
    public PrintSetups setups() {
        return setups;
    }

    /// Changes what print management is set up to do.
    public SavePrintSetup savePrintSetup() {
        return new SavePrintSetup(setups, customers, transactions);
    }

    /// What was handed out.
    public PrintLog log() {
        return log;
    }

    /// The printers of the computer.
    public Printers printers() {
        return printers;
    }

    /// The kept originals.
    public Archive archive() {
        return archive;
    }

    private static <T> Supplier<T> once(Supplier<T> source) {
        var kept = new AtomicReference<T>();
        return () -> kept.updateAndGet(known -> known == null ? source.get() : known);
    }

    /// That every paper that was handed out is kept as it was.
    KeptPapersCheck keptCheck() {
        return new KeptPapersCheck(archive());
    }
}
