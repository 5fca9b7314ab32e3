package org.faktuur.projects.entry;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.projects.actual.Payer;
import org.faktuur.projects.actual.Source;
import org.faktuur.projects.actual.Subject;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.actual.Work;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What somebody worked, spent, used or wants to charge (SPEC G2).
///
/// @param id 0 for one that is not kept yet
/// @param quantity hours of time
public record Entry(long id, TransactionClass transactionClass, LocalDate date, Work work, Quantity quantity,
                    Cost cost, Words words, EntryStatus status, int version) {

    /// What a unit cost, as it was entered: of an expense or a fee. Zero for time and material, which are priced.
    ///
    /// @param tax what was paid as tax on the whole besides, in the same currency; the customer does not pay it
    public record Cost(Price price, CurrencyUnit currency, Money tax) {

        /// Without tax.
        public Cost(Price price, CurrencyUnit currency) {
            this(price, currency, Money.zero(currency));
        }
    }

    /// What is said of it.
    ///
    /// @param description what the customer may read
    /// @param remark for the house only
    /// @param answer what whoever decided, or asks for it back, said
    public record Words(String description, String remark, String answer) {

        /// A description and nothing else.
        public static Words of(String description) {
            return new Words(description, "", "");
        }
    }

    /// One that begins.
    public static Entry draft(TransactionClass transactionClass, LocalDate date, Work work, Quantity quantity,
                              Cost cost, String description) {
        return new Entry(0, transactionClass, date, work, quantity, cost, Words.of(description), EntryStatus.DRAFT, 0);
    }

    /// The same, so far, with this answer.
    public Entry in(EntryStatus other, String answer) {
        return new Entry(id, transactionClass, date, work, quantity, cost,
                new Words(words.description(), words.remark(), answer), other, version);
    }

    /// As it is handed in for approval.
    public Approval.Submitted submitted() {
        return new Approval.Submitted(new Subject(transactionClass, work, Payer.NOBODY, source(), called()), date,
                quantity);
    }

    /// What was entered comes to, without tax.
    public Money amount() {
        return cost.price().times(quantity, Percent.ZERO, cost.currency(), Rounding.HALF_AWAY_FROM_ZERO);
    }

    /// What it is spoken of as: its description, or else the task or the project.
    public String called() {
        return Stream.of(words.description(), work.task()).filter(each -> !each.isEmpty()).findFirst()
                .orElse(work.project());
    }

    /// The same, this much of it.
    public Entry of(Quantity other) {
        return new Entry(id, transactionClass, date, work, other, cost, words, status, version);
    }

    /// The same with these words.
    public Entry saying(String description, String remark) {
        return new Entry(id, transactionClass, date, work, quantity, cost,
                new Words(description, remark, words.answer()), status, version);
    }

    /// The same of other work.
    public Entry on(Work other) {
        return new Entry(id, transactionClass, date, other, quantity, cost, words, status, version);
    }

    /// As the source of what is written of it.
    public Source source() {
        return new Source(Source.Kind.ENTRY, id);
    }

    /// What decides whether it is charged: the role of time, else the category or product.
    public String pricedBy() {
        return transactionClass == TransactionClass.TIME ? work.role() : work.item();
    }
}
