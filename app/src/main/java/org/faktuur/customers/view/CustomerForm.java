package org.faktuur.customers.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.address.PostalAddress;
import org.faktuur.customers.Customer;
import org.faktuur.customers.Hold;
import org.faktuur.customers.SaveCustomer.CustomerRefusal;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Language;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A customer as it is edited.
final class CustomerForm {


    private record Address(EntryField<String> street, EntryField<String> postalCode, EntryField<String> city,
                           EntryField<String> region, EntryField<String> country) {
    }

    private record Contact(EntryField<String> person, EntryField<String> email, EntryField<String> phone) {
    }

    private record Billing(EntryField<String> payer, EntryForm.Choice<String> group,
                           EntryForm.Choice<CurrencyUnit> currency, EntryForm.Choice<Language> language,
                           EntryForm.Choice<String> terms, EntryForm.Choice<String> vatGroup,
                           EntryField<String> vatNumber, EntryField<String> registrationNumber) {
    }

    private record Habits(EntryForm.Choice<String> method, EntryForm.Choice<String> discount,
                          EntryForm.Choice<String> profile, BooleanProperty pricesIncludeVat,
                          BooleanProperty summary) {
    }

    private record Credit(EntryField<Money> limit, BooleanProperty mandatory, EntryForm.Choice<Hold> hold) {
    }

    private final CustomerBooks books;
    private final EntryForm form = new EntryForm(this::place);
    private final ReadOnlyObjectWrapper<Optional<Refusal>> accountStays =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final EntryField<String> account = form.text("account", 20).closedWhile(accountStays);
    private final EntryField<String> name = form.text("name", 120);
    private final Address address = new Address(form.text("street", 120), form.text("postalCode", 20),
            form.text("city", 80), form.text("region", 80), form.text("country", 60));
    private final Contact contact = new Contact(form.text("person", 120), form.text("email", 120),
            form.text("phone", 40));
    private final Billing billing;
    private final Habits habits;
    private final Credit credit;
    private CustomerChoices choices = CustomerChoices.NONE;
    private int version;

    CustomerForm(CustomerBooks books) {
        this.books = books;
        this.billing = new Billing(form.text("invoiceAccount", 20, books::suggest),
                form.choice("group", "", List.of(), code -> choices.group(code)),
                form.choice("currency", books.company().currency(), books.currencies(),
                        each -> Words.plain(each.getCode())),
                form.choice("language", books.company().language()),
                form.choice("terms", "", List.of(), code -> choices.terms(code)),
                form.choice("vatGroup", "", List.of(), Words::plain), form.text("vatNumber", 40),
                form.text("registrationNumber", 40));
        this.habits = new Habits(form.choice("paymentMethod", "", List.of(), code -> choices.method(code)),
                form.choice("cashDiscount", "", List.of(), code -> choices.discount(code)),
                form.choice("postingProfile", "", List.of(), code -> choices.profile(code)),
                form.flag("pricesIncludeVat"), form.flag("autoSummary"));
        this.credit = new Credit(form.field("creditLimit", EntryKind.money(books.company().currency()),
                Money.zero(books.company().currency())), form.flag("mandatory"), form.choice("hold", Hold.NONE));
    }

    EntryForm form() {
        return form;
    }

    private String place(Refusal refusal) {
        return switch (refusal) {
            case CustomerRefusal.AccountAndNameNeeded _ -> account.get().isEmpty() ? "account" : "name";
            case CustomerRefusal.AccountTaken _ -> "account";
            case CustomerRefusal.NoSuchInvoiceAccount _ -> "invoiceAccount";
            case CustomerRefusal.CreditLimitBelowZero _ -> "creditLimit";
            default -> "";
        };
    }

    /// Shows a customer of the books.
    void show(Customer customer, CustomerChoices from) {
        form.show(() -> {
            fill(customer, from);
            accountStays.set(Optional.of(new CustomerPageRefusal.AccountStays()));
            version = customer.version();
        });
    }

    /// Shows a customer as it was kept.
    void show(Customer kept) {
        show(kept, choices);
    }

    /// Shows a customer that is not in the books yet: net thirty days where there are such terms, else
    /// with the first of each list, in the company's currency and language.
    void showNew(CustomerChoices from) {
        form.show(() -> fill(new Customer("", "", PostalAddress.NONE, new Customer.Contact("", "", ""),
                new Customer.Billing("", from.usualGroup(), books.company().currency(),
                        books.company().language(), from.usualTerms(),
                        new Customer.Tax(from.usualVatGroup(), "", "")),
                new Customer.Credit(Money.zero(books.company().currency()), false, Hold.NONE), 0), from));
    }

    private void fill(Customer customer, CustomerChoices from) {
        choices = from;
        account.set(customer.account());
        name.set(customer.name());
        address.street().set(customer.address().street());
        address.postalCode().set(customer.address().postalCode());
        address.city().set(customer.address().city());
        address.region().set(customer.address().region());
        address.country().set(customer.address().country());
        contact.person().set(customer.contact().person());
        contact.email().set(customer.contact().email());
        contact.phone().set(customer.contact().phone());
        fill(customer.billing());
        fill(customer.billing().habits());
        credit.limit().set(customer.credit().limit());
        credit.mandatory().set(customer.credit().mandatory());
        credit.hold().value().set(customer.credit().hold());
    }

    private void fill(Customer.Billing read) {
        billing.payer().set(read.invoiceAccount());
        billing.group().offer(CustomerChoices.codes(choices.groups()), read.group());
        billing.currency().value().set(read.currency());
        billing.language().value().set(read.language());
        billing.terms().offer(CustomerChoices.codes(choices.terms()), read.paymentTerms());
        billing.vatGroup().offer(choices.vatGroups(), read.tax().vatGroup());
        billing.vatNumber().set(read.tax().vatNumber());
        billing.registrationNumber().set(read.tax().registrationNumber());
    }

    private void fill(Customer.Habits read) {
        habits.method().offer(CustomerChoices.codesOrNone(choices.methods()), read.paymentMethod());
        habits.discount().offer(CustomerChoices.codesOrNone(choices.discounts()), read.cashDiscount());
        habits.profile().offer(CustomerChoices.codesOrNone(choices.profiles()), read.postingProfile());
        habits.pricesIncludeVat().set(read.pricesIncludeVat());
        habits.summary().set(read.summary());
    }

    /// The customer as it stands in the form; without an invoice account it pays for itself.
    Customer written() {
        var payer = billing.payer().get().isEmpty() ? account.get() : billing.payer().get();
        return new Customer(account.get(), name.get(),
                new PostalAddress(address.street().get(), address.postalCode().get(), address.city().get(),
                        address.region().get(), address.country().get()),
                new Customer.Contact(contact.person().get(), contact.email().get(), contact.phone().get()),
                new Customer.Billing(payer, billing.group().get(), billing.currency().get(), billing.language().get(),
                        billing.terms().get(), new Customer.Tax(billing.vatGroup().get(), billing.vatNumber().get(),
                        billing.registrationNumber().get()), new Customer.Habits(habits.method().get(),
                        habits.discount().get(), habits.profile().get(), habits.pricesIncludeVat().get(),
                        habits.summary().get())),
                new Customer.Credit(credit.limit().get(), credit.mandatory().get(), credit.hold().get()), version);
    }
}
