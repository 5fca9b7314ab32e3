package org.faktuur.invoices;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.faktuur.company.Company;
import org.faktuur.ledger.ChartOfAccounts;
import org.faktuur.ledger.FiscalPeriod;
import org.faktuur.ledger.PostingProfile;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.Postings;
import org.faktuur.ledger.Voucher;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.ledger.Vouchers;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.outcome.Outcome;
import org.faktuur.receivables.BankAccount;
import org.faktuur.receivables.BankAccounts;
import org.faktuur.receivables.CustomerTransaction;
import org.faktuur.receivables.Kid;
import org.faktuur.receivables.KidAgreement;
import org.faktuur.receivables.KidMethod;
import org.faktuur.receivables.Receivables;

/// The one door into the books: numbers invoices, makes their vouchers and customer transactions, keeps all.
public final class PostInvoice {

    /// Where what is posted goes.
    public record Journals(Postings postings, Invoices invoices, Vouchers vouchers, Receivables receivables) {
    }

    /// What the decision needs to know, read once for a run.
    ///
    /// @param kid what was agreed for the bank account that stands on the invoices
    public record Rules(PostingProfile profile, List<FiscalPeriod> periods, long seller, boolean zeroRevenue,
                        KidAgreement kid) {
    }

    private final Journals journals;
    private final NumberSequences numbers;
    private final ChartOfAccounts chart;
    private final BankAccounts bankAccounts;

    public PostInvoice(Journals journals, NumberSequences numbers, ChartOfAccounts chart, BankAccounts bankAccounts) {
        this.journals = journals;
        this.numbers = numbers;
        this.chart = chart;
        this.bankAccounts = bankAccounts;
    }

    /// The posting profile and the periods as they are now.
    ///
    /// @param zeroRevenue whether a line that comes to nothing makes an entry of 0.00
    public Rules rules(Company company, boolean zeroRevenue) {
        var printed = BankAccount.compact(company.particulars().bank().iban());
        return new Rules(new PostingProfile(chart.postingRules()), chart.periods(), company.version(), zeroRevenue,
                bankAccounts.all().stream().filter(each -> each.compactIban().equals(printed)).map(BankAccount::kid)
                        .filter(each -> each.method() != KidMethod.NONE).findFirst()
                        .orElse(KidAgreement.NONE));
    }

    /// Decides whether an invoice can be posted, and with which entries. Writes nothing; the preview ends here.
    ///
    /// @param parts what stands in the books of the foreign invoices that it gives back
    public Outcome<ReadyInvoice> decide(InvoiceToPost invoice, Rules rules, ConvertedParts parts) {
        var closed = ChartOfAccounts.refusalOn(invoice.dates().invoiceDate(), rules.periods());
        return closed.<Outcome<ReadyInvoice>>map(Outcome::refused)
                .orElseGet(() -> InvoicePosting.of(invoice, rules.profile(), rules.zeroRevenue(), parts)
                        .then(PostInvoice::fitting));
    }

    /// What stands in the books of these invoices, where they are in foreign currency, and of all that gives them back.
    public ConvertedParts parts(Collection<String> invoices) {
        var parts = new ConvertedParts();
        var left = new ArrayDeque<>(invoices);
        var seen = new HashSet<String>();
        while (!left.isEmpty()) {
            journals.invoices().byNumber(left.remove()).filter(each -> seen.add(each.number()))
                    .filter(each -> !each.content().terms().currency().equals(each.content().terms().accounting()))
                    .ifPresent(original -> {
                        parts.add(original.number(), posted(original));
                        journals.invoices().creditNotesOf(original.number()).stream().filter(seen::add)
                                .map(note -> posted(journals.invoices().byNumber(note).orElseThrow()))
                                .forEach(note -> {
                                    parts.add(note);
                                    left.addAll(ConvertedParts.familyOf(note.invoice()));
                                });
                    });
        }
        return parts;
    }

    private ReadyInvoice posted(Invoice invoice) {
        return new ReadyInvoice(invoice.content(), journals.vouchers().byNumber(invoice.voucher()).orElseThrow()
                .lines());
    }

    private static Outcome<ReadyInvoice> fitting(ReadyInvoice ready) {
        var content = ready.invoice().content();
        var most = Stream.of(ready.entries(), content.lines(), content.charges(), content.vat()).mapToInt(List::size)
                .max().orElse(0);
        return Postings.refusalOf(most).<Outcome<ReadyInvoice>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(ready));
    }

    /// Keeps decided invoices, in order, in the transaction that is open. Numbers are drawn here and nowhere else;
    /// after each invoice the caller adds to the same posting what else changes.
    public List<Posted> keep(List<ReadyInvoice> ready, Rules rules, BiConsumer<ReadyInvoice, Posted> afterEach) {
        var drawn = draw(ready);
        var posted = new ArrayList<Posted>(ready.size());
        for (var one : ready) {
            var kind = one.invoice().kind();
            var number = drawn.get(kind.document()).removeFirst();
            var voucher = drawn.get(DocumentKind.VOUCHER).removeFirst();
            var result = keep(one, new Invoice(number, kind, voucher, rules.seller(), one.invoice(),
                    kind == InvoiceKind.INVOICE ? rules.kid().of(number).map(Kid::number).orElse("") : ""));
            afterEach.accept(one, result);
            posted.add(result);
        }
        return posted;
    }

    /// The numbers that these invoices would get now: invoice number and voucher number in turn.
    public List<Posted> foresee(List<ReadyInvoice> ready) {
        var seen = collect(ready, (kind, dated) ->
                numbers.peek(kind, dated.getFirst().invoice().dates().invoiceDate(), dated.size()));
        return ready.stream().map(one -> {
            var kind = one.invoice().kind().document();
            return new Posted(new DocumentRef(kind, seen.get(kind).removeFirst()),
                    new DocumentRef(DocumentKind.VOUCHER, seen.get(DocumentKind.VOUCHER).removeFirst()),
                    one.invoice().totals().total());
        }).toList();
    }

    private Posted keep(ReadyInvoice ready, Invoice invoice) {
        var content = invoice.content();
        var dates = content.dates();
        var total = content.totals().total();
        journals.postings().begin(new DocumentRef(invoice.kind().document(), invoice.number()), dates.invoiceDate());
        journals.invoices().add(invoice);
        journals.vouchers().add(new Voucher(invoice.voucher(), dates.invoiceDate(), invoice.number(),
                content.parties().receiver().name(), ready.entries()));
        journals.receivables().add(new CustomerTransaction(content.parties().payer().account(),
                new DocumentRef(invoice.kind().document(), invoice.number()), dates.invoiceDate(), dates.dueDate(),
                new CustomerTransaction.Owed(total, ready.owed()),
                summaryAccount(ready)));
        return new Posted(new DocumentRef(invoice.kind().document(), invoice.number()),
                new DocumentRef(DocumentKind.VOUCHER, invoice.voucher()), total);
    }

    private static String summaryAccount(ReadyInvoice ready) {
        return ready.entries().stream().filter(entry -> entry.basis().type() == PostingType.CUSTOMER_BALANCE)
                .map(VoucherLine::account).findFirst().orElseThrow();
    }

    private Map<DocumentKind, Deque<String>> draw(List<ReadyInvoice> ready) {
        return collect(ready, (kind, dated) ->
                numbers.draw(kind, dated.getFirst().invoice().dates().invoiceDate(), dated.size()));
    }

    /// Asks for numbers once a kind and run of equal years, so that a chunk costs few statements.
    private static Map<DocumentKind, Deque<String>> collect(List<ReadyInvoice> ready, Numbering numbering) {
        var result = new EnumMap<DocumentKind, Deque<String>>(DocumentKind.class);
        for (var kind : List.of(DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE, DocumentKind.VOUCHER)) {
            var queue = new ArrayDeque<String>();
            var run = new ArrayList<ReadyInvoice>();
            ToIntFunction<ReadyInvoice> year = one -> one.invoice().dates().invoiceDate().getYear();
            for (var one : ready) {
                if (kind != DocumentKind.VOUCHER && one.invoice().kind().document() != kind) {
                    continue;
                }
                if (!run.isEmpty() && year.applyAsInt(run.getLast()) != year.applyAsInt(one)) {
                    queue.addAll(numbering.of(kind, run));
                    run.clear();
                }
                run.add(one);
            }
            if (!run.isEmpty()) {
                queue.addAll(numbering.of(kind, run));
            }
            result.put(kind, queue);
        }
        return result;
    }

    private interface Numbering {
        List<String> of(DocumentKind kind, List<ReadyInvoice> dated);
    }
}
