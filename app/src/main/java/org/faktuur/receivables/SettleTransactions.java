package org.faktuur.receivables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.ledger.PostingProfile;
import org.faktuur.ledger.Voucher;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.receivables.RegisterPayment.Wanted;
import org.joda.money.CurrencyUnit;

/// Settles open transactions against each other: a payment that was left open or a credit note against invoices.
/// And undoes settlements, which adds their reversal.
public final class SettleTransactions {

    /// What was settled or undone, and the voucher where one was needed.
    public record Settled(DocumentRef settlement, Optional<DocumentRef> voucher) {
    }

    private final SettlementBooks books;

    /// Into these books.
    public SettleTransactions(SettlementBooks books) {
        this.books = books;
    }

    /// Settles these with each other, in one transaction. Refused when they do not cancel each other, when one is not
    /// open so far, or when the day is closed.
    public Outcome<Settled> settle(String account, LocalDate date, List<Wanted> wanted) {
        return books.transactions().run(() -> {
            var open = books.receivables().open(wanted.stream().map(Wanted::posting).toList()).stream()
                    .collect(Collectors.toMap(OpenTransaction::posting, Function.identity()));
            return mayPost(date).then(_ -> RegisterPayment.parts(wanted, open))
                    .then(parts -> parts.isEmpty() ? Outcome.refused(new ReceivablesRefusal.NothingToSettle())
                            : decide(account, date, parts));
        });
    }

    private Outcome<Settled> decide(String account, LocalDate date, List<SettlementPart> parts) {
        var currency = parts.getFirst().settled().getCurrencyUnit();
        return rateOn(currency, date).then(rate -> new SettlementToPost(account, date, parts, rate,
                        books.accounting().get(), discountDay(parts, date)).decide(books.parameters().rules()))
                .then(settlement -> posting(account, currency).then(posting ->
                        posting.settlement(settlement).entries().map(entries -> keep(settlement, entries))));
    }

    /// Discounts are reckoned by the day of the last payment among them; without one, by the day of settling.
    public static LocalDate discountDay(List<SettlementPart> parts, LocalDate date) {
        return parts.stream().map(part -> part.transaction().transaction())
                .filter(each -> each.document().kind() == DocumentKind.PAYMENT).map(CustomerTransaction::date)
                .max(LocalDate::compareTo).orElse(date);
    }

    /// Undoes a settlement on a day: its transactions are open again, and what was posted with it is posted the other
    /// way round. Refused when it was undone before, undoes another itself, or was made later.
    public Outcome<Settled> undo(String number, LocalDate date) {
        return books.transactions().run(() -> {
            var found = books.settlements().byNumber(number);
            if (found.isEmpty()) {
                return Outcome.refused(new ReceivablesRefusal.NoSuchSettlement(number));
            }
            var settlement = found.get();
            var undone = books.settlements().undoing(number);
            if (settlement.isReversal()) {
                return Outcome.refused(new ReceivablesRefusal.UndoesAnother(number, settlement.reverses()));
            }
            if (undone.isPresent()) {
                return Outcome.refused(new ReceivablesRefusal.UndoneAlready(number, undone.get()));
            }
            if (date.isBefore(settlement.date())) {
                return Outcome.refused(new ReceivablesRefusal.UndoneBefore(number, settlement.date()));
            }
            var voucher = Optional.of(settlement.voucher()).filter(each -> !each.isEmpty())
                    .flatMap(books.vouchers()::byNumber);
            return mayPost(date)
                    .then(_ -> posting(settlement.customerAccount(),
                            settlement.sums().difference().amount().getCurrencyUnit()))
                    .then(posting -> posting.undoing(settlement, voucher).entries())
                    .map(entries -> keep(settlement.reversed("", "", date), entries));
        });
    }

    private Settled keep(Settlement settlement, List<VoucherLine> entries) {
        var number = books.numbers().next(DocumentKind.SETTLEMENT, settlement.date());
        var voucher = entries.isEmpty() ? Optional.<String>empty()
                : Optional.of(books.numbers().next(DocumentKind.VOUCHER, settlement.date()));
        var ref = new DocumentRef(DocumentKind.SETTLEMENT, number);
        books.postings().begin(ref, settlement.date());
        voucher.ifPresent(each -> books.vouchers().add(new Voucher(each, settlement.date(), number,
                settlement.reverses(), entries)));
        books.settlements().add(settlement.numbered(number, voucher.orElse("")));
        return new Settled(ref, voucher.map(each -> new DocumentRef(DocumentKind.VOUCHER, each)));
    }

    private Outcome<LocalDate> mayPost(LocalDate date) {
        return books.chart().refusalOn(date).<Outcome<LocalDate>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(date));
    }

    private Outcome<ExchangeRate> rateOn(CurrencyUnit currency, LocalDate date) {
        return books.rates().on(currency, date).map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new ReceivablesRefusal.NoExchangeRateOn(currency.getCode(), date)));
    }

    private Outcome<SettlementPosting> posting(String account, CurrencyUnit currency) {
        return books.customers().byAccount(account).map(customer -> Outcome.done(new SettlementPosting(
                        new PostingProfile(books.chart().postingRules()), customer, currency,
                        books.accounting().get())))
                .orElseGet(() -> Outcome.refused(new ReceivablesRefusal.NoSuchPayer(account)));
    }
}
