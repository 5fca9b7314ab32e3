package org.faktuur.projects.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;

/// What of a contract is billed at most: of the whole, of one of its lines, or of a customer's part of either
/// (SPEC F5).
public record Limits(List<Limit> limits) {

    /// There are none.
    public static final Limits NONE = new Limits(List.of());

    public Limits {
        limits = List.copyOf(limits);
    }

    /// A limit.
    ///
    /// @param most in the contract's currency
    public record Limit(Scope scope, Money most) {
    }

    /// What a limit is about.
    ///
    /// @param line 0: all lines of the contract
    /// @param customer empty: all customers together
    public record Scope(int line, String customer) {

        /// The whole contract.
        public static final Scope CONTRACT = new Scope(0, "");

        /// Is it about what this customer is billed of this line?
        public boolean covers(int ofLine, String ofCustomer) {
            return (line == 0 || line == ofLine) && (customer.isEmpty() || customer.equals(ofCustomer));
        }
    }

    /// The limit of exactly this.
    public Optional<Money> of(Scope scope) {
        return limits.stream().filter(each -> each.scope().equals(scope)).map(Limit::most).findFirst();
    }

    /// Every limit that what this customer is billed of this line must keep.
    public List<Limit> over(int line, String customer) {
        return limits.stream().filter(each -> each.scope().covers(line, customer)).toList();
    }

    /// Those of a line, 0 for those of the contract itself.
    public List<Limit> ofLine(int line) {
        return only(each -> each.scope().line() == line).limits();
    }

    /// The same with these for a line, in the place of those that it had.
    public Limits with(int line, List<Limit> others) {
        var all = new ArrayList<>(only(each -> each.scope().line() != line).limits());
        all.addAll(others);
        return new Limits(all);
    }

    /// Only those that hold for this.
    public Limits only(Predicate<Limit> which) {
        return new Limits(limits.stream().filter(which).toList());
    }

    /// Those that are below nought.
    Stream<Limit> belowZero() {
        return limits.stream().filter(each -> each.most().isNegative());
    }
}
