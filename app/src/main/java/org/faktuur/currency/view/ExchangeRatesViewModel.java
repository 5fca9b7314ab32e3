package org.faktuur.currency.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.currency.AddExchangeRate;
import org.faktuur.currency.CurrencyRefusal;
import org.faktuur.currency.ExchangeRate;
import org.faktuur.currency.ExchangeRateLists;
import org.faktuur.listing.Sort;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.shell.Suggestion;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;

/// The exchange rates by date, beside a new one.
public final class ExchangeRatesViewModel implements Page {

    private final Desk desk;
    private final AddExchangeRate verb;
    private final CurrencyUnit accounting;
    private final EntryForm form = new EntryForm(ExchangeRatesViewModel::place);
    private final EntryField<String> currency = form.text("rateCurrency", 3, ExchangeRatesViewModel::suggest);
    private final EntryField<LocalDate> validFrom;
    private final EntryField<BigDecimal> rate = form.field("rateWorth", EntryKind.exchangeRate(), BigDecimal.ZERO);
    private final PagedList<ExchangeRate> rates;
    private final Command add = form.saving(this::add);

    ExchangeRatesViewModel(Desk desk, ExchangeRateLists lists, AddExchangeRate verb, CurrencyUnit accounting) {
        this.desk = desk;
        this.verb = verb;
        this.accounting = accounting;
        this.validFrom = form.field("rateFrom", EntryKind.date(), desk.session().today());
        this.rates = new PagedList<>("ExchangeRatesView", lists.all(), columns(), desk)
                .sortedBy(Sort.descending("validFrom")).whenEmpty("ExchangeRatesView.empty");
    }

    private static String place(Refusal refusal) {
        return switch (refusal) {
            case CurrencyRefusal.UnknownCurrency _, CurrencyRefusal.OwnCurrency _ -> "rateCurrency";
            case CurrencyRefusal.ExchangeRateStands _ -> "rateFrom";
            case CurrencyRefusal.RateNotAboveZero _ -> "rateWorth";
            default -> "";
        };
    }

    private static List<Suggestion> suggest(String words) {
        return CurrencyUnit.registeredCurrencies().stream().map(CurrencyUnit::getCode)
                .filter(code -> code.startsWith(words.toUpperCase(Locale.ROOT)))
                .map(code -> new Suggestion(code, "")).toList();
    }

    /// The rates, newest first.
    public PagedList<ExchangeRate> rates() {
        return rates;
    }

    /// The fields of a new rate.
    public EntryForm form() {
        return form;
    }

    /// Where it stands.
    public Desk desk() {
        return desk;
    }

    /// What a rate counts: the company's currency for one unit of the other.
    public Words about() {
        return Words.of("ExchangeRatesView.about", Map.of("currency", accounting.getCode()));
    }

    /// Adds the rate of the form.
    public Command save() {
        return add;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("CurrencyFeature.rates"));
    }

    @Override
    public ObservableValue<Words> status() {
        return rates.status();
    }

    @Override
    public void onShown() {
        rates.refresh();
    }

    @Override
    public void refresh() {
        rates.refresh();
    }

    @Override
    public boolean mayClose() {
        return form.mayClose(desk);
    }

    private void add() {
        var code = currency.get().toUpperCase(Locale.ROOT);
        var from = validFrom.get();
        var worth = rate.get();
        form.keep(desk, () -> verb.add(code, from, worth), added -> {
            form.show(() -> rate.set(BigDecimal.ZERO));
            rates.refresh();
            desk.navigator().say(Message.done(Words.of("ExchangeRatesView.added",
                    Map.of("currency", code, "date", added.validFrom(), "rate", added.rate()))));
        });
    }

    private static List<ListColumn<ExchangeRate>> columns() {
        return List.of(ListColumn.<ExchangeRate>text("currency", "ExchangeRatesView.currency",
                        each -> each.currency().getCode()).wide(110),
                ListColumn.date("validFrom", "ExchangeRatesView.validFrom", ExchangeRate::validFrom).wide(140),
                ListColumn.number("rate", "ExchangeRatesView.rate", ExchangeRate::rate).wide(140));
    }
}
