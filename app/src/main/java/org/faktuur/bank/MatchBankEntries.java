package org.faktuur.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faktuur.customers.Customer;
import org.faktuur.customers.Customers;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.NumberSequences;
import org.faktuur.receivables.CustomerTransactionRow;
import org.faktuur.receivables.OpenTransaction;
import org.faktuur.receivables.PaymentMatch;
import org.faktuur.receivables.Receivables;
import org.faktuur.receivables.SettlementParameters;
import org.faktuur.receivables.SettlementRules;

/// Proposes for each entry of a statement whose payment it is and what it settles: by KID or number of a document, by
/// the customer's name, by an amount that only one open transaction has. No transaction is proposed twice.
public final class MatchBankEntries {

    private static final int MOST = 5;

    private final Receivables receivables;
    private final Customers customers;
    private final NumberSequences numbers;
    private final SettlementParameters parameters;

    /// Among what is open.
    public MatchBankEntries(Receivables receivables, Customers customers, NumberSequences numbers,
                            SettlementParameters parameters) {
        this.receivables = receivables;
        this.customers = customers;
        this.numbers = numbers;
        this.parameters = parameters;
    }

    /// The proposals, in the order of the entries.
    public List<MatchedEntry> match(List<KeptEntry> entries) {
        var patterns = numbers.patterns();
        var known = new DocumentNumbers(Optional.ofNullable(patterns.get(DocumentKind.INVOICE)),
                Optional.ofNullable(patterns.get(DocumentKind.CREDIT_NOTE)));
        var rules = parameters.rules();
        var taken = new HashSet<Long>();
        var matched = new ArrayList<MatchedEntry>();
        entries.forEach(entry -> matched.add(entry.isWaiting() ? match(entry, known, rules, taken)
                : unmatched(entry, Optional.empty())));
        return matched;
    }

    private MatchedEntry match(KeptEntry entry, DocumentNumbers known, SettlementRules rules, Set<Long> taken) {
        var paid = new PaymentMatch.Paid(entry.entry().amount(), entry.entry().date(), entry.entry().said().all());
        var payer = payer(entry.entry(), known);
        if (payer.isEmpty()) {
            return unmatched(entry, Optional.empty());
        }
        var open = receivables.open(payer.get()).stream().filter(each -> !taken.contains(each.posting())).toList();
        var match = PaymentMatch.of(paid, open, rules, false);
        match.proposal().parts().forEach(part -> taken.add(part.transaction().posting()));
        return new MatchedEntry(entry, Optional.of(named(payer.get())), match);
    }

    private MatchedEntry unmatched(KeptEntry entry, Optional<CustomerTransactionRow.Customer> customer) {
        return new MatchedEntry(entry, customer, PaymentMatch.of(new PaymentMatch.Paid(entry.entry().amount(),
                entry.entry().date(), ""), List.of(), SettlementRules.STANDARD, false));
    }

    /// The account that is named, by a document or by its name, or whose amount it alone is.
    private Optional<String> payer(BankEntry entry, DocumentNumbers known) {
        return only(receivables.openNumbered(known.in(entry.said().all())))
                .or(() -> byName(entry.party().name()))
                .or(() -> only(receivables.openOver(entry.amount())));
    }

    private static Optional<String> only(List<OpenTransaction> open) {
        var accounts = open.stream().map(each -> each.transaction().customerAccount()).collect(Collectors.toSet());
        return accounts.size() == 1 ? accounts.stream().findFirst() : Optional.empty();
    }

    private Optional<String> byName(String name) {
        var plain = plain(name);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        var found = customers.find(name, MOST).stream().filter(each -> plain(each.name()).equals(plain))
                .map(each -> each.billing().invoiceAccount()).distinct().toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
    }

    private CustomerTransactionRow.Customer named(String account) {
        return new CustomerTransactionRow.Customer(account,
                customers.byAccount(account).map(Customer::name).orElse(""));
    }
}
