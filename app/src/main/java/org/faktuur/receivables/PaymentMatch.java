package org.faktuur.receivables;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.joda.money.Money;

/// What a payment is for: the open transactions that it names, by KID or number; else the one that it pays to the
/// cent, or all of them; else the oldest.
///
/// @param proposal what it settles of them
public record PaymentMatch(MatchBasis basis, List<OpenTransaction> chosen, SettlementProposal proposal) {

    private static final Pattern FIGURES = Pattern.compile("\\d{2,24}[\\d-]");

    /// What somebody paid, and what was written with it.
    public record Paid(Money received, LocalDate date, String words) {
    }

    public PaymentMatch {
        chosen = List.copyOf(chosen);
    }

    /// The match among what is open of one customer.
    ///
    /// @param orOldest whether the oldest are taken where nothing fits
    public static PaymentMatch of(Paid paid, List<OpenTransaction> open, SettlementRules rules, boolean orOldest) {
        var currency = paid.received().getCurrencyUnit();
        var candidates = open.stream().filter(each -> each.open().amount().getCurrencyUnit().equals(currency))
                .filter(each -> !each.transaction().date().isAfter(paid.date())).toList();
        return Stream.of(new Way(MatchBasis.KID, named(candidates, each ->
                        each.document().kind() == DocumentKind.INVOICE && isKidIn(paid.words(), number(each)))),
                        new Way(MatchBasis.REFERENCE, named(candidates, each -> isNamedIn(paid.words(), number(each)))),
                        new Way(MatchBasis.AMOUNT, exact(paid, candidates)),
                        new Way(MatchBasis.OLDEST, orOldest ? opposite(paid, candidates) : List.of()))
                .filter(way -> !way.chosen().isEmpty()).findFirst()
                .map(way -> new PaymentMatch(way.basis(), way.chosen(), propose(paid, way.chosen(), rules)))
                .orElseGet(() -> new PaymentMatch(MatchBasis.NONE, List.of(),
                        new SettlementProposal(List.of(), Money.zero(currency))));
    }

    private record Way(MatchBasis basis, List<OpenTransaction> chosen) {
    }

    private static String number(OpenTransaction open) {
        return open.document().number();
    }

    private static List<OpenTransaction> named(List<OpenTransaction> candidates, Predicate<OpenTransaction> is) {
        return candidates.stream().filter(is).toList();
    }

    /// Does a KID of the document stand in these words?
    public static boolean isKidIn(String words, String documentNumber) {
        return FIGURES.matcher(words).results().flatMap(found -> Kid.read(found.group()).stream())
                .anyMatch(kid -> kid.isOf(documentNumber));
    }

    /// Does the number of the document stand in these words, whatever divides its parts?
    public static boolean isNamedIn(String words, String documentNumber) {
        var parts = documentNumber.replaceAll("[^\\p{L}\\d]+|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})", " ").strip()
                .split(" ");
        var quoted = Stream.of(parts).map(Pattern::quote).reduce((one, next) -> one + "[^\\p{L}\\d]*" + next).orElse("");
        return Pattern.compile("(?<![\\p{L}\\d])" + quoted + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE).matcher(words)
                .find();
    }

    /// The one transaction that is paid to the cent, with its discount or without; or all where they sum up to it.
    private static List<OpenTransaction> exact(Paid paid, List<OpenTransaction> candidates) {
        var opposite = opposite(paid, candidates);
        var one = opposite.stream().filter(each -> each.open().amount().equals(paid.received())
                || net(each, paid.date()).equals(paid.received())).toList();
        if (!one.isEmpty()) {
            return List.of(one.getFirst());
        }
        var all = candidates.stream().map(each -> net(each, paid.date()))
                .reduce(Money.zero(paid.received().getCurrencyUnit()), Money::plus);
        return all.equals(paid.received()) ? candidates : List.of();
    }

    private static Money net(OpenTransaction each, LocalDate date) {
        return each.open().amount().minus(each.discountOn(date));
    }

    /// Invoices for money that came, credits for money that went back.
    private static List<OpenTransaction> opposite(Paid paid, List<OpenTransaction> candidates) {
        return candidates.stream().filter(each -> each.isCredit() == paid.received().isNegative()).toList();
    }

    /// What the payment settles among these.
    public static SettlementProposal propose(Paid paid, List<OpenTransaction> chosen, SettlementRules rules) {
        var payment = OpenTransaction.fresh(0, new CustomerTransaction("", new DocumentRef(DocumentKind.PAYMENT, ""),
                paid.date(), paid.date(), new CustomerTransaction.Owed(paid.received().negated(),
                paid.received().negated()), ""));
        var proposal = SettlementProposal.of(Stream.concat(chosen.stream(), Stream.of(payment)).toList(),
                paid.received().getCurrencyUnit(), paid.date(), rules);
        return new SettlementProposal(proposal.parts().stream()
                .filter(part -> part.transaction() != payment).toList(), proposal.difference());
    }
}
