package org.faktuur.invoices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.VoucherLine;
import org.joda.money.Money;

/// Amounts in foreign currency that are given back a part at a time: each part is converted at the rate of the invoice,
/// and the last takes what is left, so that the parts sum to what was posted in the company's currency too, account by
/// account and VAT code by VAT code.
public final class ConvertedParts {

    private record Known(Set<String> family, Optional<String> number, ReadyInvoice ready) {
    }

    private record Key(String what, String account, String of) {
    }

    private record Sum(Money amount, Money accounting) {

        Sum plus(Sum other) {
            return new Sum(amount.plus(other.amount), accounting.plus(other.accounting));
        }
    }

    private final List<Known> known = new ArrayList<>();

    /// Knows this invoice, with the number that it was posted with and its entries.
    public void add(String number, ReadyInvoice posted) {
        known.add(new Known(Set.of(number), Optional.of(number), posted));
    }

    /// Knows what gives invoices back.
    public void add(ReadyInvoice note) {
        var family = familyOf(note.invoice());
        if (!family.isEmpty()) {
            known.add(new Known(family, Optional.empty(), note));
        }
    }

    /// The invoices that this one gives parts of back.
    static Set<String> familyOf(InvoiceToPost invoice) {
        return invoice.content().lines().stream().flatMap(line -> line.source().credited().stream())
                .map(InvoiceLine.Credited::invoice).collect(Collectors.toSet());
    }

    /// What is left of all that an invoice gives back.
    Left left(InvoiceToPost invoice) {
        var left = new Left(invoice);
        family(familyOf(invoice)).forEach(left::take);
        return left;
    }

    /// Everything that hangs together with these invoices.
    private List<Known> family(Collection<String> invoices) {
        var family = new HashSet<>(invoices);
        var found = List.<Known>of();
        var before = -1;
        while (found.size() > before) {
            before = found.size();
            found = known.stream().filter(each -> each.family().stream().anyMatch(family::contains)).toList();
            found.forEach(each -> family.addAll(each.family()));
        }
        return found;
    }

    /// What is left, while one invoice is converted.
    static final class Left {

        private final InvoiceToPost invoice;
        private final Map<Key, Sum> sums = new HashMap<>();

        private Left(InvoiceToPost invoice) {
            this.invoice = invoice;
        }

        /// The invoice with its VAT in the company's currency.
        InvoiceToPost taxed() {
            var content = invoice.content();
            return sums.isEmpty() ? invoice : invoice.with(content.vat().stream()
                    .map(line -> new InvoiceToPost.Own(convert(new Key("base", "", line.code()), line.base()),
                            convert(new Key("tax", "", line.code()), line.tax()))).toList());
        }

        /// An entry's amount in the company's currency.
        ///
        /// @param source the line, charge or VAT code that it comes from, from 1
        Money convert(PostingType type, String account, int source, Money amount) {
            return convert(new Key(type.name(), account, of(type, source, invoice, Optional.empty())), amount);
        }

        private Money convert(Key key, Money amount) {
            var converted = invoice.terms().rate().convert(amount, invoice.terms().accounting());
            var sum = sums.get(key);
            if (sum == null) {
                return converted;
            }
            var mine = sum.amount().plus(amount).isZero() ? sum.accounting().negated() : converted;
            sums.put(key, sum.plus(new Sum(amount, mine)));
            return mine;
        }

        private void take(Known one) {
            var of = one.ready().invoice();
            IntStream.range(0, of.content().vat().size()).forEach(at -> {
                var line = of.content().vat().get(at);
                take(new Key("base", "", line.code()), line.base(), of.own(at).base());
                take(new Key("tax", "", line.code()), line.tax(), of.own(at).tax());
            });
            one.ready().entries().stream().filter(entry -> !entry.amountCurrency().isZero()).forEach(entry -> take(
                    new Key(entry.basis().type().name(), entry.account(),
                            of(entry.basis().type(), entry.basis().sourceLine(), of, one.number())),
                    entry.amountCurrency(), entry.signed()));
        }

        private void take(Key key, Money amount, Money accounting) {
            sums.merge(key, new Sum(amount, accounting), Sum::plus);
        }

        /// What of an invoice an entry is about: a line of the original, a code of charge and VAT.
        private static String of(PostingType type, int source, InvoiceToPost invoice, Optional<String> number) {
            return switch (type) {
                case REVENUE, PROJECT_REVENUE, LINE_DISCOUNT -> invoice.content().lines().get(source - 1).source().credited()
                        .map(credited -> credited.invoice() + "/" + credited.line())
                        .orElse(number.orElse("") + "/" + source);
                case CHARGE, CHARGE_DEBIT, CHARGE_CREDIT, TOTAL_DISCOUNT -> charge(invoice.content().charges()
                        .get(source - 1));
                default -> "";
            };
        }

        private static String charge(InvoiceCharge charge) {
            return charge.code() + "/" + charge.vat().codes().text();
        }
    }
}
