package org.faktuur.sales.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.outcome.Refusal;
import org.faktuur.sales.ChargeCode;
import org.faktuur.sales.ChargeKind;
import org.faktuur.session.Language;
import org.faktuur.shell.CodedForm;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.SetupPage;
import org.faktuur.shell.SetupRows;
import org.faktuur.shell.Suggestion;
import org.faktuur.tax.TaxRefusal;
import org.faktuur.tax.VatGroup;

/// The charges codes: who bears each, how it is taxed, and what it says in each language.
public final class ChargeCodesViewModel implements SetupPage<ChargeCode> {

    private final ChargeDesk charges;
    private final CodedForm coded = new CodedForm(ChargeCodesViewModel::place);
    private final EntryForm form = coded.form();
    private final EntryForm.Choice<ChargeKind> kind = form.choice("editKind", ChargeKind.CUSTOMER);
    private final EntryField<String> group = form.text("editItemVatGroup", 20, this::suggest);
    private final Map<Language, EntryField<String>> names = new EnumMap<>(Map.of(
            Language.EN, form.text("editNameEn", 120), Language.NL, form.text("editNameNl", 120),
            Language.NB, form.text("editNameNb", 120)));
    private final SetupRows<ChargeCode> setup;

    ChargeCodesViewModel(Desk desk, ChargeDesk charges) {
        this.charges = charges;
        this.setup = new SetupRows<>("SalesSetupFeature.charges", new SetupRows.Listing<>("ChargeCodesView",
                charges.codes()::all, columns(), ChargeCode::code), new SetupRows.Editing<>(form, this::fill,
                this::written, SetupRows::called), SetupRows.Verbs.of(charges.save()), desk);
    }

    private static String place(Refusal refusal) {
        return refusal instanceof TaxRefusal.NoSuchGroup ? "editItemVatGroup" : "";
    }

    @Override
    public SetupRows<ChargeCode> setup() {
        return setup;
    }

    /// The item VAT groups that go on what is typed.
    List<Suggestion> suggest(String typed) {
        return charges.groups().all(VatGroup.Kind.ITEM).stream()
                .filter(each -> each.name().regionMatches(true, 0, typed, 0, typed.length()))
                .map(each -> new Suggestion(each.name(), each.codes().text())).toList();
    }

    private void fill(Optional<ChargeCode> row) {
        coded.fill(row);
        kind.value().set(row.map(ChargeCode::kind).orElse(ChargeKind.CUSTOMER));
        group.set(row.map(ChargeCode::itemVatGroup).orElse(""));
        names.forEach((language, field) -> field.set(row.map(ChargeCode::names).orElse(Map.of())
                .getOrDefault(language, "")));
    }

    private ChargeCode written() {
        var written = new EnumMap<Language, String>(Language.class);
        names.forEach((language, field) -> Optional.of(field.get()).filter(name -> !name.isEmpty())
                .ifPresent(name -> written.put(language, name)));
        return new ChargeCode(coded.code(), coded.name(), group.get(), kind.get(), written);
    }

    private static List<ListColumn<ChargeCode>> columns() {
        return List.of(ListColumn.text("code", "code.code", ChargeCode::code).wide(110),
                ListColumn.text("name", "code.name", ChargeCode::name).wide(170),
                ListColumn.<ChargeCode, ChargeKind>status("kind", "ChargeCodesView.kind", ChargeKind.class,
                        ChargeCode::kind).wide(230),
                ListColumn.text("itemVatGroup", "ChargeCodesView.itemVatGroup", ChargeCode::itemVatGroup).wide(150));
    }
}
