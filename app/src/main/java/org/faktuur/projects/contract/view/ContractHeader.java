package org.faktuur.projects.contract.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.faktuur.money.Price;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;

/// The header of a contract as it is edited. Number and currency stay once it is kept.
final class ContractHeader {

    private static final int MONTHS = 6;

    private final EntryField<String> number;
    private final EntryField<String> name;
    private final EntryField<LocalDate> delivery;
    private final EntryField<String> priceList;
    private final EntryField<Price> limit;
    private final EntryForm.Choice<CurrencyUnit> currency;
    private final EntryField<BigDecimal> fixedRate;
    private final BooleanProperty accrues;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Optional<Refusal>> numberStays = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> currencyStays =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ContractHeader(EntryForm form, ContractPages pages) {
        this.today = pages.desk().session().today();
        this.number = form.text("editNumber", 20).closedWhile(numberStays);
        this.name = form.text("editName", 120);
        var currencies = pages.books().currencies();
        this.currency = form.choice("editCurrency", currencies.getFirst(), currencies,
                each -> Words.plain(each.getCode()));
        this.fixedRate = form.field("editFixedRate", EntryKind.exchangeRate(), BigDecimal.ZERO)
                .quietWhile(() -> fixedRate().isEmpty())
                .closedWhile(currency.value().map(chosen -> chosen.equals(currencies.getFirst())
                        ? Optional.of(new ContractPageRefusal.OwnCurrencyHasNoRate()) : Optional.empty()));
        this.accrues = form.flag("editAccrues");
        this.delivery = form.field("editDelivery", EntryKind.date(), today.plusMonths(MONTHS));
        this.priceList = form.text("editPriceList", 20);
        this.limit = form.field("editLimit", EntryKind.price(), Price.ZERO)
                .quietWhile(() -> limit().isZero());
    }

    /// Shows a new one under this number.
    void begin(String free) {
        number.set(free);
        name.set("");
        currency.value().set(currency.from().getFirst());
        delivery.set(today.plusMonths(MONTHS));
        priceList.set("");
        show(ProjectContract.Accounting.USUAL);
        limit.set(Price.ZERO);
    }

    void show(ProjectContract contract, Price most) {
        limit.set(most);
        number.set(contract.number());
        name.set(contract.name());
        if (!currency.from().contains(contract.terms().currency())) {
            currency.from().add(contract.terms().currency());
        }
        currency.value().set(contract.terms().currency());
        delivery.set(contract.terms().delivery());
        priceList.set(contract.terms().priceList());
        show(contract.terms().accounting());
        var kept = contract.version() > 0;
        numberStays.set(kept ? Optional.of(new ContractPageRefusal.ContractNumberStays()) : Optional.empty());
        currencyStays.set(kept ? Optional.of(new ProjectRefusal.CurrencyStays(contract.number())) : Optional.empty());
    }

    private void show(ProjectContract.Accounting accounting) {
        fixedRate.set(accounting.fixedRate().orElse(BigDecimal.ZERO));
        accrues.set(accounting.accrues());
    }

    /// The rate that was agreed; empty in the company's own currency, and where none was.
    private Optional<BigDecimal> fixedRate() {
        return fixedRate == null || currency.get().equals(currency.from().getFirst()) ? Optional.empty()
                : Optional.of(fixedRate.get()).filter(rate -> rate.signum() != 0);
    }

    String number() {
        return number.get();
    }

    String name() {
        return name.get();
    }

    LocalDate delivery() {
        return delivery.get();
    }

    /// What is billed at most; nought for no limit.
    Price limit() {
        return limit == null ? Price.ZERO : limit.get();
    }

    CurrencyUnit currency() {
        return currency.get();
    }

    /// Why the currency stays; empty while it may be chosen.
    ReadOnlyObjectProperty<Optional<Refusal>> currencyStays() {
        return currencyStays.getReadOnlyProperty();
    }

    ProjectContract.Terms terms() {
        return new ProjectContract.Terms(currency.get(), delivery.get(), priceList.get(),
                new ProjectContract.Accounting(accrues.get(), fixedRate()));
    }
}
