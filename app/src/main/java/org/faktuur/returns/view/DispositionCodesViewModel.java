package org.faktuur.returns.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.codes.SaveCode;
import org.faktuur.returns.DispositionAction;
import org.faktuur.returns.DispositionCode;
import org.faktuur.shell.CodedForm;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.SetupPage;
import org.faktuur.shell.SetupRows;

/// The disposition codes: what each does with the goods and with the customer's money, and what it charges.
public final class DispositionCodesViewModel implements SetupPage<DispositionCode> {

    private final CodedForm coded = new CodedForm(ReturnReasonsViewModel::place);
    private final EntryForm.Choice<DispositionAction> action =
            coded.form().choice("editAction", DispositionAction.CREDIT);
    private final ChargeEntry charge;
    private final SetupRows<DispositionCode> setup;

    DispositionCodesViewModel(ReturnSetup tools, SaveCode<DispositionCode> save) {
        this.charge = new ChargeEntry(coded.form(), tools::charges);
        this.setup = new SetupRows<>("ReturnSetupFeature.dispositions", new SetupRows.Listing<>(
                "DispositionCodesView", tools.codes().dispositions()::all, columns(), DispositionCode::code),
                new SetupRows.Editing<>(coded.form(), this::fill, () -> new DispositionCode(coded.code(),
                        coded.name(), action.get(), charge.written()), SetupRows::called),
                SetupRows.Verbs.of(save), tools.desk());
    }

    @Override
    public SetupRows<DispositionCode> setup() {
        return setup;
    }

    private void fill(Optional<DispositionCode> row) {
        coded.fill(row);
        action.value().set(row.map(DispositionCode::action).orElse(DispositionAction.CREDIT));
        charge.fill(row.flatMap(DispositionCode::charge));
    }

    private static List<ListColumn<DispositionCode>> columns() {
        return List.of(ListColumn.text("code", "code.code", DispositionCode::code).wide(120),
                ListColumn.text("name", "code.name", DispositionCode::name).wide(260),
                ListColumn.<DispositionCode, DispositionAction>status("action", "DispositionCodesView.action",
                        DispositionAction.class, DispositionCode::action).wide(190),
                ListColumn.<DispositionCode>text("charge", "ReturnSetupFeature.charge",
                        row -> row.charge().map(each -> each.code()).orElse("")).wide(130));
    }
}
