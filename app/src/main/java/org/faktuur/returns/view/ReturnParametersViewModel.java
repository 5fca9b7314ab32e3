package org.faktuur.returns.view;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.returns.ReturnRefusal;
import org.faktuur.returns.SaveReturnPeriod;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// How long customers have to give back: the deadline of a return order made from now on.
public final class ReturnParametersViewModel implements Page {

    private final ReturnSetup tools;
    private final SaveReturnPeriod verb;
    private final EntryForm form = new EntryForm(refusal ->
            refusal instanceof ReturnRefusal.DaysOutOfRange ? "validDays" : "");
    private final EntryField<Integer> validDays = form.field("validDays", EntryKind.whole(), 0);
    private final Command save = form.saving(this::keep);

    ReturnParametersViewModel(ReturnSetup tools, SaveReturnPeriod verb) {
        this.tools = tools;
        this.verb = verb;
    }

    /// The days.
    public EntryForm form() {
        return form;
    }

    /// Where it stands.
    public Desk desk() {
        return tools.desk();
    }

    /// Keeps the days.
    public Command save() {
        return save;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("ReturnSetupFeature.parameters"));
    }

    @Override
    public void onShown() {
        refresh();
    }

    @Override
    public void refresh() {
        if (!form.changed().get()) {
            desk().background().run(tools.codes()::validDays, this::show);
        }
    }

    @Override
    public boolean mayClose() {
        return form.mayClose(desk());
    }

    private void show(int days) {
        form.show(() -> validDays.set(days));
    }

    private void keep() {
        var days = validDays.get();
        form.keep(desk(), () -> verb.save(days), kept -> {
            show(kept);
            desk().navigator().say(Message.done(Words.of("ReturnParametersView.saved")));
        });
    }
}
