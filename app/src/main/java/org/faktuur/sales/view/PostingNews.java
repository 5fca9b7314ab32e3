package org.faktuur.sales.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.faktuur.invoices.InvoicePapers;
import org.faktuur.invoices.Posted;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.shell.Link;
import org.faktuur.shell.Message;
import org.faktuur.shell.Navigator;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What the message bar says after posting: of one invoice its number and its voucher, of several how many and how
/// much.
final class PostingNews {

    private static final String KEY = "PostSalesInvoiceView.";
    private static final String JOURNAL = "InvoicesFeature.journal";

    private PostingNews() {
    }

    static Message of(List<Posted> posted, Navigator navigator, InvoicePapers papers, Link history) {
        var numbers = posted.stream().map(each -> each.invoice().number()).toList();
        var print = new Link(Words.of("print"), () -> papers.show(numbers));
        var first = posted.getFirst();
        if (posted.size() == 1) {
            return Message.done(Words.of(KEY + (first.invoice().kind() == DocumentKind.CREDIT_NOTE
                            ? "postedCreditNote" : "postedInvoice"), Map.of(
                            "invoice", first.invoice().number(), "voucher", first.voucher().number())),
                    Link.to(first.invoice(), Words.of("open"), navigator), print,
                    Link.to(first.voucher(), Words.of(KEY + "why"), navigator));
        }
        return Message.done(many(posted),
                new Link(Words.of(JOURNAL), () -> navigator.openMenu(JOURNAL)), print, history);
    }

    /// Invoices and credit notes apart, each from its first number to its last.
    private static Words many(List<Posted> posted) {
        var kinds = posted.stream().map(Posted::invoice).collect(Collectors.groupingBy(DocumentRef::kind,
                TreeMap::new, Collectors.mapping(DocumentRef::number, Collectors.toList())));
        return texts -> texts.text(KEY + "postedMany", Map.of(
                "parts", kinds.entrySet().stream().map(kind -> part(kind.getKey(), kind.getValue()).in(texts))
                        .collect(Collectors.joining("; ")),
                "sums", sums(posted.stream().map(Posted::total).toList()).stream().map(texts::worded)
                        .collect(Collectors.joining(" · "))));
    }

    private static Words part(DocumentKind kind, List<String> numbers) {
        var key = KEY + (kind == DocumentKind.CREDIT_NOTE ? "postedCreditNotes" : "postedInvoices");
        return numbers.size() == 1 ? Words.of(key + "One", Map.of("number", numbers.getFirst()))
                : Words.of(key, Map.of("count", numbers.size(), "first", numbers.getFirst(),
                        "last", numbers.getLast()));
    }

    /// That so many were not posted, with the way to the reasons; nothing where there are none.
    static Optional<Message> ofRefused(int count, Link history) {
        return count == 0 ? Optional.empty()
                : Optional.of(Message.warning(Words.of("PostingRunView.notPosted", Map.of("count", count)), history));
    }

    /// Amounts added up, currency by currency.
    static List<Money> sums(List<Money> amounts) {
        return List.copyOf(amounts.stream().collect(Collectors.toMap(Money::getCurrencyUnit, each -> each,
                Money::plus, TreeMap<CurrencyUnit, Money>::new)).values());
    }
}
