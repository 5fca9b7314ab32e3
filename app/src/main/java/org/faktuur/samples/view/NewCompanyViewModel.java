package org.faktuur.samples.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.outcome.Refusal;
import org.faktuur.samples.CompanyFounding;
import org.faktuur.samples.CompanyWish;
import org.faktuur.samples.CompanyWish.WishRefusal;
import org.faktuur.samples.VatSet;
import org.faktuur.session.Language;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;

/// Founds a company: asks what it is called, where it is and where its books shall lie, and opens it.
public final class NewCompanyViewModel implements Page {

    private static final int YEARS_BACK = 5;
    private static final String ENDING = "mv.db";

    private final CompanyFounding founding;
    private final Desk desk;
    private final EntryForm form = new EntryForm(NewCompanyViewModel::place);
    private final EntryField<String> name = form.text("companyName", 120);
    private final EntryForm.Choice<VatSet> country = form.choice("country", VatSet.NL, List.of(VatSet.NL, VatSet.NO,
            VatSet.NONE), Words::of);
    private final EntryForm.Choice<CurrencyUnit> currency = form.choice("currency", CurrencyUnit.EUR,
            Stream.of("EUR", "NOK", "USD", "GBP", "SEK", "DKK").map(CurrencyUnit::of).toList(),
            each -> Words.plain(each.getCode()));
    private final EntryForm.Choice<Language> language;
    private final EntryForm.Choice<Integer> firstYear;
    private final EntryField<String> where = form.text("place", 400);
    private final Command browse = Command.of(this::choosePlace);
    private final Command found = Command.of("Shortcut+Enter", this::make);
    private final Command openOther = Command.of(this::chooseOther);
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private String suggested = "";

    NewCompanyViewModel(CompanyFounding founding, Desk desk) {
        this.founding = founding;
        this.desk = desk;
        var year = desk.session().today().getYear();
        this.language = form.choice("companyLanguage", desk.session().language());
        this.firstYear = form.choice("firstYear", year, IntStream.rangeClosed(year - YEARS_BACK, year + 1).boxed()
                .toList(), each -> Words.plain(each.toString()));
        country.value().subscribe((_, chosen) -> usualCurrency(chosen));
        name.value().subscribe(this::suggestPlace);
    }

    private static String place(Refusal refusal) {
        return switch (refusal) {
            case WishRefusal.CompanyNameNeeded _ -> "companyName";
            case WishRefusal.PlaceNeeded _, WishRefusal.CompanyNotMade _ -> "place";
            default -> "";
        };
    }

    private void usualCurrency(VatSet chosen) {
        switch (chosen) {
            case NL -> currency.value().set(CurrencyUnit.EUR);
            case NO -> currency.value().set(CurrencyUnit.of("NOK"));
            case NONE -> { }
        }
    }

    /// Until one writes a place of one's own, the books lie in the usual folder under the company's name.
    private void suggestPlace(String company) {
        if (where.get().equals(suggested)) {
            var file = CompanyWish.fileName(company);
            suggested = file.isEmpty() ? "" : founding.usualFolder().resolve(file).toString();
            where.set(suggested);
        }
    }

    /// What is asked.
    public EntryForm form() {
        return form;
    }

    /// Where it stands.
    public Desk desk() {
        return desk;
    }

    /// Lets one choose where the books shall lie.
    public Command browse() {
        return browse;
    }

    /// Founds the company and opens it in a window of its own.
    public Command found() {
        return found;
    }

    /// Lets one choose a company that is there already, and opens it.
    public Command openOther() {
        return openOther;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("CompaniesFeature.newCompany"));
    }

    @Override
    public boolean mayClose() {
        return form.mayClose(desk);
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    private void choosePlace() {
        var file = CompanyWish.fileName(name.get());
        desk.dialogs().fileToSave(Words.of("NewCompanyView.place"), file.isEmpty() ? "company." + ENDING : file)
                .ifPresent(chosen -> where.set(chosen.toString()));
    }

    private void chooseOther() {
        desk.dialogs().fileToOpen(Words.of("NewCompanyView.openOther"), ENDING).ifPresent(founding::open);
    }

    private void make() {
        var wish = new CompanyWish(name.get(), country.get(), currency.get(), language.get(), firstYear.get(),
                where.get());
        form.keep(desk, () -> founding.found(wish), made -> tell(wish, made));
    }

    private void tell(CompanyWish wish, Path made) {
        desk.navigator().say(Message.done(Words.of("NewCompanyView.made", Map.of("company", wish.name(), "place",
                made.toString()))));
        form.show(() -> { });
        closed.set(true);
        founding.open(made);
    }
}
