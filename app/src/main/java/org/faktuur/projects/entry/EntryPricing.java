package org.faktuur.projects.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.codes.CodeTable;
import org.faktuur.currency.ExchangeRates;
import org.faktuur.money.Percent;
import org.faktuur.money.Price;
import org.faktuur.money.Quantity;
import org.faktuur.money.Rounding;
import org.faktuur.outcome.Outcome;
import org.faktuur.products.Products;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.contract.ExpenseCategory;
import org.faktuur.projects.contract.PriceBook;
import org.faktuur.projects.contract.ProjectContract;
import org.faktuur.projects.contract.ProjectPrice;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What an entry costs and is sold for (SPEC G5): time by role, expenses by category, material by product, fees as they
/// were entered. What no list prices is nought, which whoever approves is warned about.
public final class EntryPricing {

    private static final int DECIMALS = 6;

    private final PriceBook book;
    private final CodeTable<ExpenseCategory> categories;
    private final Products products;
    private final ExchangeRates rates;
    private final Supplier<CurrencyUnit> accounting;

    /// By these prices and rates, costs in the company's currency.
    public EntryPricing(PriceBook book, CodeTable<ExpenseCategory> categories, Products products, ExchangeRates rates,
                        Supplier<CurrencyUnit> accounting) {
        this.book = book;
        this.categories = categories;
        this.products = products;
        this.rates = rates;
        this.accounting = accounting;
    }

    /// The prices of an entry, sold under this contract; refused where a rate of exchange is missing.
    public Outcome<Approval.Prices> of(Entry entry, Optional<ProjectContract> contract) {
        var sales = contract.map(each -> each.terms().currency()).orElseGet(accounting);
        return cost(entry).then(cost -> sold(entry, contract, sales).map(price -> new Approval.Prices(cost.price(),
                cost.currency(), price, sales, cost.tax())));
    }

    /// What a unit of it is sold for under this contract.
    Outcome<Price> sold(Entry entry, ProjectContract contract) {
        return sold(entry, Optional.of(contract), contract.terms().currency());
    }

    private Outcome<Entry.Cost> cost(Entry entry) {
        return switch (entry.transactionClass()) {
            case TIME -> inHouse(listed(entry, ProjectPrice.Purpose.COST, "", accounting.get()).orElse(Price.ZERO));
            case MATERIAL -> inHouse(listed(entry, ProjectPrice.Purpose.COST, "", accounting.get())
                    .or(() -> products.byItem(entry.work().item()).map(each -> each.cost())).orElse(Price.ZERO));
            case EXPENSE -> converted(entry.cost().price(), entry.cost().currency(), accounting.get(), entry.date())
                    .then(price -> tax(entry).map(tax -> new Entry.Cost(price, accounting.get(), tax)));
            case FEE, MILESTONE -> inHouse(Price.ZERO);
        };
    }

    private Outcome<Money> tax(Entry entry) {
        var paid = entry.cost().tax();
        return converted(new Price(paid.getAmount()), paid.getCurrencyUnit(), accounting.get(), entry.date())
                .map(price -> price.times(Quantity.of(1), Percent.ZERO, accounting.get(),
                        Rounding.HALF_AWAY_FROM_ZERO));
    }

    private Outcome<Entry.Cost> inHouse(Price price) {
        return Outcome.done(new Entry.Cost(price, accounting.get()));
    }

    private Outcome<Price> sold(Entry entry, Optional<ProjectContract> contract, CurrencyUnit currency) {
        var list = contract.map(each -> each.terms().priceList()).orElse("");
        var listed = listed(entry, ProjectPrice.Purpose.SALES, list, currency);
        return switch (entry.transactionClass()) {
            case TIME -> Outcome.done(listed.orElse(Price.ZERO));
            case MATERIAL -> listed.map(Outcome::done).orElseGet(() -> products.byItem(entry.work().item())
                    .map(each -> converted(each.price(), accounting.get(), currency, entry.date()))
                    .orElse(Outcome.done(Price.ZERO)));
            case FEE, MILESTONE -> asEntered(entry, currency);
            case EXPENSE -> expense(entry, listed, currency);
        };
    }

    private Outcome<Price> expense(Entry entry, Optional<Price> listed, CurrencyUnit currency) {
        var category = categories.byCode(entry.work().item());
        return switch (category.map(ExpenseCategory::pricing).orElse(ExpenseCategory.Pricing.AT_COST)) {
            case AT_COST -> asEntered(entry, currency);
            case PER_UNIT -> Outcome.done(listed.orElse(Price.ZERO));
            case MARKUP -> asEntered(entry, currency).map(price -> new Price(price.amount()
                    .add(price.amount().multiply(category.orElseThrow().markup().number()).movePointLeft(2))
                    .setScale(DECIMALS, Rounding.HALF_AWAY_FROM_ZERO)));
        };
    }

    private Outcome<Price> asEntered(Entry entry, CurrencyUnit currency) {
        return converted(entry.cost().price(), entry.cost().currency(), currency, entry.date());
    }

    private Optional<Price> listed(Entry entry, ProjectPrice.Purpose purpose, String list, CurrencyUnit currency) {
        var kind = switch (entry.transactionClass()) {
            case TIME -> ProjectPrice.Kind.ROLE;
            case MATERIAL -> ProjectPrice.Kind.PRODUCT;
            case EXPENSE, FEE, MILESTONE -> ProjectPrice.Kind.CATEGORY;
        };
        return book.price(new PriceBook.Ask(purpose, list, new ProjectPrice.Priced(kind, entry.pricedBy()), currency,
                entry.date()));
    }

    private Outcome<Price> converted(Price price, CurrencyUnit from, CurrencyUnit to, LocalDate day) {
        return new Conversion(rates).price(price, from, to, day);
    }
}
