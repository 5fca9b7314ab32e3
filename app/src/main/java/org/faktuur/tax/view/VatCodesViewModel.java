package org.faktuur.tax.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.money.Percent;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EditedRows;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.FormRefusal;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.tax.TaxRefusal;
import org.faktuur.tax.VatCode;
import org.faktuur.tax.VatCodes;
import org.faktuur.tax.VatKind;
import org.faktuur.texts.Words;

/// The VAT codes, beside the one that is added or changed, its dated rates and a new rate.
public final class VatCodesViewModel implements Page {

    private final Desk desk;
    private final TaxDesk verbs;
    private final EntryForm form = new EntryForm(VatCodesViewModel::place);
    private final ReadOnlyObjectWrapper<Optional<Refusal>> named = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final EntryField<String> code = form.text("codeName", 20).closedWhile(named);
    private final EntryField<String> name = form.text("codeWords", 120);
    private final EntryForm.Choice<VatKind> kind = form.choice("codeKind", VatKind.STANDARD);
    private final EntryForm rate = new EntryForm(VatCodesViewModel::place);
    private final EntryField<LocalDate> validFrom;
    private final EntryField<Percent> percent = rate.field("percent", EntryKind.percent(), Percent.ZERO);
    private final EditedRows<VatCode> codes;
    private final ObservableList<VatCode.Rate> rates = FXCollections.observableArrayList();
    private final Command save = Command.of("Shortcut+S", this::keep);
    private final Command addRate = Command.of(this::keepRate);

    VatCodesViewModel(Desk desk, VatCodes books, TaxDesk verbs) {
        this.desk = desk;
        this.verbs = verbs;
        this.validFrom = rate.field("validFrom", EntryKind.date(), desk.session().today());
        var columns = columns(desk.session().today());
        this.codes = new EditedRows<>(new PagedList<>("VatCodesView", new FewRows<>(books::all, columns,
                VatCode::code), columns, desk).whenEmpty("VatCodesView.empty"), form, this::fill);
        codes.list().current().subscribe(row -> row.filter(one -> codes.edited().get()
                .filter(shown -> shown.code().equals(one.code())).isPresent())
                .ifPresent(one -> rates.setAll(one.rates())));
        save.unless(Bindings.createObjectBinding(() -> form.changed().get() || rate.changed().get()
                ? Optional.empty() : Optional.of(new FormRefusal.NothingToSave()), form.changed(), rate.changed()));
        addRate.unless(codes.edited().map(row -> row.isPresent() ? Optional.empty()
                : Optional.of(new FormRefusal.NoRowChosen())));
    }

    private static String place(Refusal refusal) {
        return switch (refusal) {
            case TaxRefusal.RateStands _ -> "validFrom";
            case TaxRefusal.RateOutOfRange _, TaxRefusal.KindBearsNoTax _ -> "percent";
            case TaxRefusal.CodeInOneWord _, TaxRefusal.CodeStands _ -> "codeName";
            default -> "";
        };
    }

    /// The codes.
    public EditedRows<VatCode> codes() {
        return codes;
    }

    /// The rates of the code that is edited, newest first; none of a new one.
    public ObservableList<VatCode.Rate> rates() {
        return rates;
    }

    /// The fields of the code that is added or changed.
    public EntryForm form() {
        return form;
    }

    /// The fields of a new rate; the first one of a new code.
    public EntryForm rate() {
        return rate;
    }

    /// Where it stands.
    public Desk desk() {
        return desk;
    }

    /// Keeps the code of the form, and a rate that was typed.
    public Command save() {
        return save;
    }

    /// Adds the rate that was typed to the code.
    public Command addRate() {
        return addRate;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("TaxSetupFeature.codes"));
    }

    @Override
    public ObservableValue<Words> status() {
        return codes.list().status();
    }

    @Override
    public void onShown() {
        codes.list().refresh();
    }

    @Override
    public void refresh() {
        codes.list().refresh();
    }

    @Override
    public boolean mayClose() {
        return form.mayClose(desk) && rate.mayClose(desk);
    }

    private void fill(Optional<VatCode> row) {
        named.set(row.map(_ -> new TaxSetupRefusal.VatCodeStays()));
        code.set(row.map(VatCode::code).orElse(""));
        name.set(row.map(VatCode::name).orElse(""));
        kind.value().set(row.map(VatCode::kind).orElse(VatKind.STANDARD));
        rates.setAll(row.map(VatCode::rates).orElse(List.of()));
    }

    private void keep() {
        if (codes.edited().get().isEmpty()) {
            create();
        } else if (form.changed().get()) {
            change();
        } else {
            keepRate();
        }
    }

    private void create() {
        if (!rate.problems().isEmpty()) {
            desk.navigator().say(Message.refused(rate.problems()));
            return;
        }
        var made = new VatCode(code.get(), name.get(), kind.get(), List.of(typed()));
        form.keep(desk, () -> verbs.codes().add(made), kept -> {
            clearRate();
            saved(kept);
        });
    }

    private void change() {
        var changed = new VatCode(code.get(), name.get(), kind.get(), List.copyOf(rates));
        form.keep(desk, () -> verbs.codes().change(changed), this::saved);
    }

    private void saved(VatCode kept) {
        codes.kept(Optional.of(kept));
        desk.navigator().say(Message.done(Words.of("VatCodesView.saved", Map.of("code", kept.code(),
                "name", kept.name(), "kind", kept.kind()))));
    }

    private void keepRate() {
        var name = code.get();
        rate.keep(desk, () -> verbs.rates().add(name, typed()), added -> {
            clearRate();
            codes.list().refresh();
            desk.navigator().say(Message.done(Words.of("VatCodesView.added", Map.of("code", name,
                    "date", added.validFrom(), "percent", added.percent()))));
        });
    }

    private VatCode.Rate typed() {
        return new VatCode.Rate(validFrom.get(), percent.get());
    }

    private void clearRate() {
        rate.show(() -> percent.set(Percent.ZERO));
    }

    /// The columns of the rates.
    static List<ListColumn<VatCode.Rate>> rateColumns() {
        return List.of(ListColumn.<VatCode.Rate>date("rateFrom", "VatCodesView.validFrom", VatCode.Rate::validFrom)
                        .wide(130).unsorted(),
                ListColumn.<VatCode.Rate>number("ratePercent", "VatCodesView.percent", VatCode.Rate::percent).wide(100)
                        .unsorted());
    }

    private static List<ListColumn<VatCode>> columns(LocalDate today) {
        return List.of(ListColumn.text("code", "VatCodesView.code", VatCode::code).wide(120),
                ListColumn.text("name", "VatCodesView.name", VatCode::name).wide(220),
                ListColumn.<VatCode, VatKind>status("kind", "VatCodesView.kind", VatKind.class, VatCode::kind)
                        .wide(150),
                ListColumn.<VatCode>number("rateNow", "VatCodesView.rateNow",
                        code -> code.rateOn(today).map(Object.class::cast).orElse("")).wide(130).unsorted());
    }
}
