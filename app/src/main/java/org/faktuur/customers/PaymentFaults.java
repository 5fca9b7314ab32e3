package org.faktuur.customers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.faktuur.codes.CodeTable;
import org.faktuur.money.Percent;
import org.faktuur.outcome.Refusal;

/// What may be wrong with terms of payment and cash discounts besides their codes.
public final class PaymentFaults {

    private static final int MOST = 999;
    private static final int LONGEST_MONTH = 31;

    private PaymentFaults() {
    }

    /// What is wrong with terms of payment; nothing where an invoice can be dated by them.
    public static List<Refusal> of(PaymentTerms terms) {
        var faults = new ArrayList<Refusal>();
        if (isOutOfRange(terms.months(), terms.days())) {
            faults.add(new PaymentRefusal.TermsOutOfRange(terms.code()));
        }
        Stream.of(terms.payDay().ofMonth(), terms.payDay().cutoff()).flatMap(day -> day.stream().boxed())
                .filter(day -> day < 1 || day > LONGEST_MONTH)
                .forEach(day -> faults.add(new PaymentRefusal.NoSuchDayOfMonth(day)));
        if (terms.payDay().ofMonth().isPresent() && terms.payDay().ofWeek().isPresent()) {
            faults.add(new PaymentRefusal.TwoPaymentDays(terms.code()));
        }
        if (terms.method() == PaymentTerms.Method.CUTOFF_DAY && terms.payDay().cutoff().isEmpty()) {
            faults.add(new PaymentRefusal.CutoffDayNeeded(terms.code()));
        }
        return faults;
    }

    /// What is wrong with a cash discount among these others.
    public static List<Refusal> of(CashDiscount discount, CodeTable<CashDiscount> others) {
        var faults = new ArrayList<Refusal>();
        if (isOutOfRange(discount.months(), discount.days())) {
            faults.add(new PaymentRefusal.TermsOutOfRange(discount.code()));
        }
        if (discount.percent().compareTo(Percent.ZERO) <= 0 || discount.percent().compareTo(Percent.HUNDRED) > 0) {
            faults.add(new PaymentRefusal.CashDiscountOutOfRange(discount.code()));
        }
        var seen = new HashSet<String>(List.of(discount.code()));
        for (var next = discount.next(); !next.isEmpty();) {
            if (!seen.add(next)) {
                faults.add(new PaymentRefusal.CashDiscountCircle(next));
                break;
            }
            var found = others.byCode(next);
            if (found.isEmpty()) {
                faults.add(new PaymentRefusal.NoSuchCashDiscount(next));
                break;
            }
            next = found.get().next();
        }
        return faults;
    }

    private static boolean isOutOfRange(int months, int days) {
        return months < 0 || days < 0 || months > MOST || days > MOST;
    }
}
