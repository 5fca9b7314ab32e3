package org.faktuur.receivables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.customers.Customer;
import org.faktuur.ledger.LedgerRefusal;
import org.faktuur.ledger.PostingProfile;
import org.faktuur.ledger.PostingRule;
import org.faktuur.ledger.PostingType;
import org.faktuur.ledger.Voucher;
import org.faktuur.ledger.VoucherLine;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.joda.money.Money;

/// Registers a payment received, settled against invoices: in full, in part, or with too much, which stays open.
public final class RegisterPayment {

    /// A payment as somebody registers it.
    ///
    /// @param received below zero for money that goes back to the customer
    /// @param settles how much of which open transactions, and the discounts taken
    public record Registration(String customerAccount, LocalDate date, Money received, String bankAccount,
                               Payment.Origin origin, List<Wanted> settles) {

        public Registration {
            settles = List.copyOf(settles);
        }
    }

    /// How much of a transaction is to be settled, the discount included.
    ///
    /// @param posting what the transaction is known by
    public record Wanted(long posting, Money settled, Money discount) {
    }

    /// What was posted.
    ///
    /// @param left what of the payment stays open
    public record Registered(DocumentRef payment, DocumentRef voucher, Money received, Money left) {
    }

    private record Known(Customer customer, ExchangeRate rate, PostingProfile profile, PostingRule balance) {
    }

    private static final long FRESH = 0;

    private final SettlementBooks books;

    /// Into these books.
    public RegisterPayment(SettlementBooks books) {
        this.books = books;
    }

    /// Posts the payment with its settlement as one voucher, in one transaction. Refused when amount, customer, bank
    /// account or exchange rate is missing, the day is closed, the bank's line was paid already, or the settlement
    /// does not come out.
    public Outcome<Registered> register(Registration wanted) {
        return books.transactions().run(() -> known(wanted).then(known -> post(wanted, known)));
    }

    private Outcome<Known> known(Registration wanted) {
        var wrong = new ArrayList<Refusal>();
        if (wanted.received().isZero()) {
            wrong.add(new ReceivablesRefusal.AmountNeeded());
        }
        var customer = books.customers().byAccount(wanted.customerAccount());
        if (customer.isEmpty()) {
            wrong.add(new ReceivablesRefusal.NoSuchPayer(wanted.customerAccount()));
        }
        if (books.bankAccounts().byCode(wanted.bankAccount()).isEmpty()) {
            wrong.add(new ReceivablesRefusal.NoSuchBankAccount(wanted.bankAccount()));
        }
        var rate = books.rates().on(wanted.received().getCurrencyUnit(), wanted.date());
        if (rate.isEmpty()) {
            wrong.add(new ReceivablesRefusal.NoExchangeRateOn(wanted.received().getCurrencyUnit().getCode(), wanted.date()));
        }
        books.chart().refusalOn(wanted.date()).ifPresent(wrong::add);
        if (!wanted.origin().bankEntry().isEmpty()) {
            books.payments().ofBankEntry(wanted.origin().bankEntry())
                    .ifPresent(payment -> wrong.add(new ReceivablesRefusal.EntryPaidAlready(payment)));
        }
        var profile = new PostingProfile(books.chart().postingRules());
        var balance = customer.flatMap(each -> SettlementPosting.balanceRule(profile, each));
        if (customer.isPresent() && balance.isEmpty()) {
            wrong.add(new LedgerRefusal.NoAccountFor(PostingType.CUSTOMER_BALANCE, wanted.customerAccount(),
                    customer.get().billing().group()));
        }
        return wrong.isEmpty() ? Outcome.done(new Known(customer.get(), rate.get(), profile, balance.get()))
                : Outcome.refused(wrong);
    }

    private Outcome<Registered> post(Registration wanted, Known known) {
        var accounting = books.accounting().get();
        var received = new Settlement.Amounts(wanted.received(), known.rate().convert(wanted.received(), accounting));
        var payment = new Payment(new Payment.Numbers("", ""), wanted.customerAccount(), wanted.date(), received,
                known.rate(), wanted.bankAccount(), wanted.origin(), known.balance().account());
        return settlement(wanted, payment).then(settlement -> {
            var posting = new SettlementPosting(known.profile(), known.customer(),
                    wanted.received().getCurrencyUnit(), accounting).payment(payment);
            settlement.ifPresent(posting::settlement);
            return posting.entries().map(entries -> keep(payment, settlement, entries));
        });
    }

    /// What the payment settles; the payment itself is the part that is used for it.
    private Outcome<Optional<Settlement>> settlement(Registration wanted, Payment payment) {
        var asked = wanted.settles().stream().filter(each -> !each.settled().isZero()).toList();
        if (asked.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        var open = books.receivables().open(asked.stream().map(Wanted::posting).toList()).stream()
                .collect(Collectors.toMap(OpenTransaction::posting, Function.identity()));
        return parts(asked, open).then(parts -> {
            var fresh = OpenTransaction.fresh(FRESH, transaction(payment, ""));
            var used = used(wanted.received(), parts);
            return new SettlementToPost(wanted.customerAccount(), wanted.date(),
                    Stream.concat(parts.stream(), used.isZero() ? Stream.empty()
                            : Stream.of(new SettlementPart(fresh, used.negated(), Money.zero(used.getCurrencyUnit()))))
                            .toList(), payment.rate(), books.accounting().get(), wanted.date())
                    .decide(books.parameters().rules()).map(Optional::of);
        });
    }

    /// How much of the payment is used: what is settled, or all of it where the rest is let go.
    private Money used(Money received, List<SettlementPart> parts) {
        var needed = parts.stream().filter(part -> sameCurrency(part, received)).map(SettlementPart::net)
                .reduce(Money.zero(received.getCurrencyUnit()), Money::plus);
        var rest = received.minus(needed);
        return books.parameters().rules().letsGo(rest) || rest.isNegative() != received.isNegative()
                ? received : needed;
    }

    private static boolean sameCurrency(SettlementPart part, Money received) {
        return part.net().getCurrencyUnit().equals(received.getCurrencyUnit());
    }

    static Outcome<List<SettlementPart>> parts(List<Wanted> asked, Map<Long, OpenTransaction> open) {
        var missing = asked.stream().filter(each -> !open.containsKey(each.posting()))
                .map(each -> new ReceivablesRefusal.NotOpen(String.valueOf(each.posting()))).toList();
        return missing.isEmpty() ? Outcome.done(asked.stream().map(each ->
                new SettlementPart(open.get(each.posting()), each.settled(), each.discount())).toList())
                : Outcome.refused(missing);
    }

    private Registered keep(Payment unnumbered, Optional<Settlement> settlement,
                            List<VoucherLine> entries) {
        var number = books.numbers().next(DocumentKind.PAYMENT, unnumbered.date());
        var voucher = books.numbers().next(DocumentKind.VOUCHER, unnumbered.date());
        var payment = new Payment(new Payment.Numbers(number, voucher), unnumbered.customerAccount(),
                unnumbered.date(), unnumbered.received(), unnumbered.rate(), unnumbered.bankAccount(),
                unnumbered.origin(), unnumbered.summaryAccount());
        var ref = new DocumentRef(DocumentKind.PAYMENT, number);
        books.postings().begin(ref, payment.date());
        books.vouchers().add(new Voucher(voucher, payment.date(), number,
                payment.origin().reference(), entries));
        books.receivables().add(transaction(payment, number));
        books.payments().add(payment);
        var posting = books.receivables().posting();
        settlement.map(each -> each.numbered(books.numbers().next(DocumentKind.SETTLEMENT, payment.date()), voucher)
                .placed(FRESH, posting, number)).ifPresent(books.settlements()::add);
        var used = settlement.stream().flatMap(each -> each.lines().stream())
                .filter(line -> line.posting() == FRESH).map(line -> line.settled().amount()).findFirst()
                .orElse(Money.zero(payment.received().amount().getCurrencyUnit()));
        return new Registered(ref, new DocumentRef(DocumentKind.VOUCHER, voucher), payment.received().amount(),
                payment.received().amount().plus(used));
    }

    private static CustomerTransaction transaction(Payment payment, String number) {
        return new CustomerTransaction(payment.customerAccount(), new DocumentRef(DocumentKind.PAYMENT, number),
                payment.date(), payment.date(), new CustomerTransaction.Owed(payment.received().amount().negated(),
                payment.received().accounting().negated()), payment.summaryAccount());
    }
}
