package org.faktuur.sales.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import org.faktuur.invoices.ChargeCategory;
import org.faktuur.invoices.ChargeValue;
import org.faktuur.ledger.PostingRule.Scope;
import org.faktuur.money.Price;
import org.faktuur.money.Rounding;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.AutoCharge;
import org.faktuur.sales.ChargeLevel;
import org.faktuur.sales.SaveAutoCharge.AutoChargeRefusal;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.SetupPage;
import org.faktuur.shell.SetupRows;
import org.faktuur.shell.Suggestion;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The charges that go onto orders and their lines by themselves: to whom, on what, from which amount on.
public final class AutoChargesViewModel implements SetupPage<AutoCharge> {

    private final ChargeDesk charges;
    private final EntryForm form = new EntryForm(AutoChargesViewModel::place);
    private final EntryForm.Choice<ChargeLevel> level = form.choice("editLevel", ChargeLevel.ORDER);
    private final EntryForm.Choice<Scope> customers = form.choice("editCustomers", Scope.EVERY);
    private final EntryField<String> customerKey;
    private final EntryForm.Choice<Scope> items = form.choice("editItems", Scope.EVERY);
    private final EntryField<String> itemKey;
    private final EntryField<String> code = form.text("editChargeCode", 20, this::codes);
    private final EntryForm.Choice<ChargeCategory> category = form.choice("editCategory", ChargeCategory.FIXED);
    private final EntryField<Price> value = form.field("editValue", EntryKind.price(), Price.ZERO);
    private final EntryForm.Choice<CurrencyUnit> currency;
    private final EntryField<Price> from = form.field("editFrom", EntryKind.price(), Price.ZERO);
    private final BooleanProperty keep = form.flag("editKeep");
    private final SetupRows<AutoCharge> setup;
    private long id;

    AutoChargesViewModel(Desk desk, ChargeDesk charges) {
        this.charges = charges;
        this.customerKey = form.text("editCustomerKey", 20, words -> charges.keys().customers(customers.get(), words))
                .closedWhile(isForAll(customers));
        this.itemKey = form.text("editItemKey", 20, words -> charges.keys().items(items.get(), words))
                .closedWhile(isForAll(items));
        this.currency = form.choice("editCurrency", charges.keys().currency(), Stream.concat(
                Stream.of(charges.keys().currency()), Stream.of("EUR", "NOK", "USD", "GBP", "SEK", "DKK")
                        .map(CurrencyUnit::of)).distinct().toList(), each -> Words.plain(each.getCode()));
        this.setup = new SetupRows<>("SalesSetupFeature.autoCharges", new SetupRows.Listing<>("AutoChargesView",
                charges.auto()::all, columns(), AutoCharge::id), new SetupRows.Editing<>(form, this::fill,
                this::written, AutoChargesViewModel::called), new SetupRows.Verbs<>(charges.saveAuto()::save,
                charges.saveAuto()::save, charges.saveAuto()::remove), desk);
    }

    private static ObservableValue<Optional<Refusal>> isForAll(EntryForm.Choice<Scope> scope) {
        return scope.value().map(chosen -> chosen == Scope.EVERY
                ? Optional.of(new ChargePageRefusal.ChargeIsForAll()) : Optional.empty());
    }

    private static String place(Refusal refusal) {
        return switch (refusal) {
            case AutoChargeRefusal.NoSuchChargeCode _, AutoChargeRefusal.AutoChargeStands _ -> "editChargeCode";
            case AutoChargeRefusal.ChargedToWhom _ -> "editCustomerKey";
            case AutoChargeRefusal.ChargedOnWhat _ -> "editItemKey";
            case AutoChargeRefusal.PiecesAreOfLines _ -> "editValue";
            case AutoChargeRefusal.TierBelowZero _ -> "editFrom";
            default -> "";
        };
    }

    private static Words called(AutoCharge charge) {
        return texts -> charge.chargeCode() + ", " + texts.of(charge.level()) + ", " + value(charge).in(texts);
    }

    /// How much, as one reads it: 15.00 EUR, 0.50 EUR a piece, 2 %.
    private static Words value(AutoCharge charge) {
        return texts -> switch (charge.value()) {
            case ChargeValue.Fixed(var amount) -> texts.formats().money(amount);
            case ChargeValue.Pieces(var price) -> texts.text("AutoChargesView.perPiece", Map.of("price",
                    price, "currency", charge.from().getCurrencyUnit().getCode()));
            case ChargeValue.Share(var percent) -> texts.formats().percent(percent);
        };
    }

    private static Words whom(AutoCharge.Whom whom) {
        return texts -> texts.of(whom.scope()) + (whom.key().isEmpty() ? "" : " " + whom.key());
    }

    @Override
    public SetupRows<AutoCharge> setup() {
        return setup;
    }

    /// The charges codes that go on what is typed.
    List<Suggestion> codes(String typed) {
        return charges.codes().all().stream().filter(each -> each.code().regionMatches(true, 0, typed, 0,
                typed.length())).map(each -> new Suggestion(each.code(), each.name())).toList();
    }

    private void fill(Optional<AutoCharge> row) {
        id = row.map(AutoCharge::id).orElse(0L);
        level.value().set(row.map(AutoCharge::level).orElse(ChargeLevel.ORDER));
        fill(row.map(AutoCharge::customers), customers, customerKey);
        fill(row.map(AutoCharge::items), items, itemKey);
        code.set(row.map(AutoCharge::chargeCode).orElse(""));
        category.value().set(row.map(each -> each.value().category()).orElse(ChargeCategory.FIXED));
        value.set(new Price(row.map(each -> each.value().number()).orElse(BigDecimal.ZERO)));
        currency.value().set(row.map(each -> each.from().getCurrencyUnit()).orElse(charges.keys().currency()));
        from.set(new Price(row.map(each -> each.from().getAmount()).orElse(BigDecimal.ZERO)));
        keep.set(row.map(AutoCharge::keep).orElse(false));
    }

    private static void fill(Optional<AutoCharge.Whom> whom, EntryForm.Choice<Scope> scope, EntryField<String> key) {
        scope.value().set(whom.map(AutoCharge.Whom::scope).orElse(Scope.EVERY));
        key.set(whom.map(AutoCharge.Whom::key).orElse(""));
    }

    /// A charge of the whole order is on no item in particular.
    private AutoCharge written() {
        return new AutoCharge(id, level.get(), whom(customers, customerKey),
                level.get() == ChargeLevel.ORDER ? AutoCharge.Whom.EVERYBODY : whom(items, itemKey), code.get(),
                Money.of(currency.get(), from.get().amount(), Rounding.HALF_AWAY_FROM_ZERO),
                ChargeValue.of(category.get(), value.get().amount(), currency.get()), keep.get());
    }

    private static AutoCharge.Whom whom(EntryForm.Choice<Scope> scope, EntryField<String> key) {
        return scope.get() == Scope.EVERY ? AutoCharge.Whom.EVERYBODY : new AutoCharge.Whom(scope.get(), key.get());
    }

    private static List<ListColumn<AutoCharge>> columns() {
        return List.of(ListColumn.<AutoCharge, ChargeLevel>status("level", "AutoChargesView.level", ChargeLevel.class,
                        AutoCharge::level).wide(90),
                ListColumn.text("chargeCode", "AutoChargesView.code", AutoCharge::chargeCode).wide(110),
                ListColumn.<AutoCharge>words("value", "AutoChargesView.value", AutoChargesViewModel::value).wide(110),
                ListColumn.<AutoCharge>words("customers", "AutoChargesView.customers", row -> whom(row.customers()))
                        .wide(120),
                ListColumn.<AutoCharge>words("items", "AutoChargesView.items", row -> whom(row.items())).wide(110),
                ListColumn.amount("from", "AutoChargesView.from", AutoCharge::from));
    }
}
