package org.faktuur.tax.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.faktuur.money.Percent;
import org.faktuur.outcome.Refusal;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.FormRefusal;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.tax.AddVatRate;
import org.faktuur.tax.TaxRefusal;
import org.faktuur.tax.VatCode;
import org.faktuur.tax.VatCodes;
import org.faktuur.tax.VatKind;
import org.faktuur.texts.Words;

/// The VAT codes, beside the dated rates of the current one and a new rate.
public final class VatCodesViewModel implements Page {

    private final Desk desk;
    private final AddVatRate verb;
    private final EntryForm form = new EntryForm(VatCodesViewModel::place);
    private final EntryField<LocalDate> validFrom;
    private final EntryField<Percent> percent = form.field("percent", EntryKind.percent(), Percent.ZERO);
    private final PagedList<VatCode> codes;
    private final ObservableList<VatCode.Rate> rates = FXCollections.observableArrayList();
    private final Command add = form.saving(this::add);

    VatCodesViewModel(Desk desk, VatCodes books, AddVatRate verb) {
        this.desk = desk;
        this.verb = verb;
        this.validFrom = form.field("validFrom", EntryKind.date(), desk.session().today());
        var columns = columns(desk.session().today());
        this.codes = new PagedList<>("VatCodesView", new FewRows<>(books::all, columns, VatCode::code), columns, desk)
                .whenEmpty("VatCodesView.empty");
        codes.current().subscribe(code -> rates.setAll(code.map(VatCode::rates).orElse(List.of())));
    }

    private static String place(Refusal refusal) {
        return switch (refusal) {
            case TaxRefusal.RateStands _ -> "validFrom";
            case TaxRefusal.RateOutOfRange _ -> "percent";
            default -> "";
        };
    }

    /// The codes.
    public PagedList<VatCode> codes() {
        return codes;
    }

    /// The rates of the current code, newest first.
    public ObservableList<VatCode.Rate> rates() {
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

    /// Adds the rate of the form to the current code.
    public Command save() {
        return add;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("TaxSetupFeature.codes"));
    }

    @Override
    public ObservableValue<Words> status() {
        return codes.status();
    }

    @Override
    public void onShown() {
        codes.refresh();
    }

    @Override
    public void refresh() {
        codes.refresh();
    }

    @Override
    public boolean mayClose() {
        return form.mayClose(desk);
    }

    private void add() {
        var code = codes.current().get().map(VatCode::code);
        if (code.isEmpty()) {
            desk.navigator().say(Message.refused(List.of(new FormRefusal.NoRowChosen())));
            return;
        }
        var rate = new VatCode.Rate(validFrom.get(), percent.get());
        form.keep(desk, () -> verb.add(code.get(), rate), added -> {
            form.show(() -> percent.set(Percent.ZERO));
            codes.refresh();
            desk.navigator().say(Message.done(Words.of("VatCodesView.added", Map.of("code", code.get(),
                    "date", added.validFrom(), "percent", added.percent()))));
        });
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
