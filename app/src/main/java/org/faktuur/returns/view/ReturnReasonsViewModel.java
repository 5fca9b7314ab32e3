package org.faktuur.returns.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.codes.SaveCode;
import org.faktuur.outcome.Refusal;
import org.faktuur.returns.ReturnReason;
import org.faktuur.returns.ReturnRefusal;
import org.faktuur.shell.CodedForm;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.SetupPage;
import org.faktuur.shell.SetupRows;

/// The return reason codes, and what each charges.
public final class ReturnReasonsViewModel implements SetupPage<ReturnReason> {

    private final CodedForm coded = new CodedForm(ReturnReasonsViewModel::place);
    private final EntryField<String> group = coded.form().text("editGroup", 60);
    private final ChargeEntry charge;
    private final SetupRows<ReturnReason> setup;

    ReturnReasonsViewModel(ReturnSetup tools, SaveCode<ReturnReason> save) {
        this.charge = new ChargeEntry(coded.form(), tools::charges);
        this.setup = new SetupRows<>("ReturnSetupFeature.reasons", new SetupRows.Listing<>("ReturnReasonsView",
                tools.codes().reasons()::all, columns(), ReturnReason::code), new SetupRows.Editing<>(coded.form(),
                this::fill, () -> new ReturnReason(coded.code(), coded.name(), group.get(), charge.written()),
                SetupRows::called), SetupRows.Verbs.of(save), tools.desk());
    }

    static String place(Refusal refusal) {
        return refusal instanceof ReturnRefusal.NoSuchReturnCharge ? "editCharge" : "";
    }

    @Override
    public SetupRows<ReturnReason> setup() {
        return setup;
    }

    private void fill(Optional<ReturnReason> row) {
        coded.fill(row);
        group.set(row.map(ReturnReason::group).orElse(""));
        charge.fill(row.flatMap(ReturnReason::charge));
    }

    private static List<ListColumn<ReturnReason>> columns() {
        return List.of(ListColumn.text("code", "code.code", ReturnReason::code).wide(120),
                ListColumn.text("name", "code.name", ReturnReason::name).wide(260),
                ListColumn.text("group", "ReturnReasonsView.group", ReturnReason::group).wide(140),
                ListColumn.<ReturnReason>text("charge", "ReturnSetupFeature.charge",
                        row -> row.charge().map(each -> each.code()).orElse("")).wide(130));
    }
}
