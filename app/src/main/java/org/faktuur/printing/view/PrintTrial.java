package org.faktuur.printing.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.customers.Customer;
import org.faktuur.documents.PaperKind;
import org.faktuur.outcome.Outcome;
import org.faktuur.printing.PaperFacts;
import org.faktuur.printing.PrintManagement;
import org.faktuur.printing.PrintRefusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// Tries out what is set up: which copies of a customer's document would go where.
final class PrintTrial {

    private final Desk desk;
    private final PrintBooks books;
    private final EntryForm form = new EntryForm(refusal ->
            refusal instanceof PrintRefusal.NoSuchPrintCustomer ? "trialCustomer" : "");
    private final EntryField<String> customer;
    private final EntryField<Money> total;
    private final ReadOnlyObjectWrapper<Words> answer = new ReadOnlyObjectWrapper<>(Words.NONE);

    PrintTrial(Desk desk, PrintBooks books) {
        this.desk = desk;
        this.books = books;
        this.customer = form.text("trialCustomer", 20, books::suggestCustomers);
        this.total = form.field("trialTotal", EntryKind.money(books.accounting()), Money.of(books.accounting(), 100));
    }

    EntryForm form() {
        return form;
    }

    ReadOnlyObjectProperty<Words> answer() {
        return answer.getReadOnlyProperty();
    }

    Command command(ReadOnlyObjectProperty<PaperKind> kind) {
        return Command.of("Alt+T", () -> form.keep(desk, () -> tried(kind.get()), answer::set))
                .unless(customer.value().map(account -> account.isBlank()
                        ? Optional.of(new PrintFieldRefusal.NameACustomerFirst()) : Optional.empty()));
    }

    /// Begins with this customer.
    void with(String account) {
        form.show(() -> customer.set(account));
        answer.set(Words.NONE);
    }

    private Outcome<Words> tried(PaperKind kind) {
        var account = customer.get();
        return books.customers().byAccount(account).map(each -> {
            var facts = facts(kind, each);
            var setups = books.setups().of(kind, account);
            return Outcome.done(PrintWords.answer(PrintManagement.jobs(facts, setups),
                    PrintManagement.footer(facts, setups)));
        }).orElseGet(() -> Outcome.refused(List.of(new PrintRefusal.NoSuchPrintCustomer(account))));
    }

    private PaperFacts facts(PaperKind kind, Customer found) {
        var billing = found.billing();
        return new PaperFacts(kind, new PaperFacts.Customer(found.account(), billing.group(),
                found.address().country(), found.contact().email()), billing.language(), billing.currency(),
                total.get());
    }
}
