package org.faktuur.projects.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.actual.TransactionClass;
import org.joda.money.CurrencyUnit;

/// What was agreed with one or several customers (SPEC F1).
///
/// @param split who pays a new line; each line has its own
/// @param version 0 for one that is not kept yet
public record ProjectContract(String number, String name, Terms terms, ContractStatus status, Split split,
                              List<ContractLine> lines, Limits limits, int version) {

    /// One without limits.
    public ProjectContract(String number, String name, Terms terms, ContractStatus status, Split split,
                           List<ContractLine> lines, int version) {
        this(number, name, terms, status, split, lines, Limits.NONE, version);
    }

    /// In which currency, until when, at which prices.
    ///
    /// @param delivery the end of its invoice schedules
    /// @param priceList empty for the usual one
    public record Terms(CurrencyUnit currency, LocalDate delivery, String priceList, Accounting accounting) {

        /// Kept as contracts usually are.
        public Terms(CurrencyUnit currency, LocalDate delivery, String priceList) {
            this(currency, delivery, priceList, Accounting.USUAL);
        }

        /// The same, kept so.
        public Terms with(Accounting other) {
            return new Terms(currency, delivery, priceList, other);
        }
    }

    /// How it is kept in the company's books (SPEC J1, J3).
    ///
    /// @param accrues whether revenue of work is accrued when the work is approved, before it is invoiced
    /// @param fixedRate units of the company's currency for one of the contract's, where a rate was agreed
    public record Accounting(boolean accrues, Optional<BigDecimal> fixedRate) {

        /// Revenue is what is invoiced, at the rate of the day.
        public static final Accounting USUAL = new Accounting(false, Optional.empty());

        public Accounting {
            fixedRate = fixedRate.map(BigDecimal::stripTrailingZeros)
                    .map(rate -> rate.scale() < 0 ? rate.setScale(0) : rate);
        }
    }

    public ProjectContract {
        lines = List.copyOf(lines);
    }

    /// The line of a number.
    public Optional<ContractLine> line(int line) {
        return lines.stream().filter(each -> each.number() == line).findFirst();
    }

    /// The line that takes work of this class on a task.
    public Optional<ContractLine> lineFor(String project, String task, TransactionClass transactionClass) {
        return lines.stream().filter(each -> each.takes(project, task, transactionClass)).findFirst();
    }

    /// Why a line would take the same work as one before it; empty where it does not (SPEC F2).
    public Optional<ProjectRefusal> overlap(ContractLine line) {
        return lines.stream().filter(each -> each.number() < line.number())
                .flatMap(each -> each.overlap(line).map(both -> new ProjectRefusal.LinesOverlap(each.number(),
                        line.number(), line.project(), both)).stream())
                .<ProjectRefusal>map(each -> each).findFirst();
    }

    /// The same with these lines, and the limits that are about them.
    public ProjectContract with(List<ContractLine> others) {
        return new ProjectContract(number, name, terms, status, split, others, Limits.NONE, version).with(limits);
    }

    /// The same with this line in the place of the one of its number.
    public ProjectContract with(ContractLine line) {
        return with(lines.stream().map(each -> each.number() == line.number() ? line : each).toList());
    }

    /// A draft that is made after this one, under another number: none of its runs has run, nothing is ready (SPEC L9).
    public ProjectContract copied(String other) {
        return new ProjectContract(other, name, terms, ContractStatus.DRAFT, split,
                lines.stream().map(ContractLine::afresh).toList(), limits, 0);
    }

    /// The same, kept in the books so.
    public ProjectContract with(Accounting other) {
        return new ProjectContract(number, name, terms.with(other), status, split, lines, limits, version);
    }

    /// The same with these limits; those of lines that it has not are left out.
    public ProjectContract with(Limits others) {
        return new ProjectContract(number, name, terms, status, split, lines, others.only(each ->
                each.scope().line() == 0 || line(each.scope().line()).isPresent()), version);
    }

    /// The same, so far.
    public ProjectContract in(ContractStatus other) {
        return new ProjectContract(number, name, terms, other, split, lines, limits, version);
    }
}
