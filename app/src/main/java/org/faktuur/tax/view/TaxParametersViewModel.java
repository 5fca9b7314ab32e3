package org.faktuur.tax.view;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.tax.RoundingDirection;
import org.faktuur.tax.SaveTaxParameters;
import org.faktuur.tax.TaxMethod;
import org.faktuur.tax.TaxParameters;
import org.faktuur.tax.TaxRounding;
import org.faktuur.tax.TaxRules;
import org.faktuur.texts.Words;

/// How tax is computed and rounded.
public final class TaxParametersViewModel implements Page {

    private final Desk desk;
    private final TaxRules rules;
    private final SaveTaxParameters verb;
    private final EntryForm form = new EntryForm(_ -> "");
    private final EntryForm.Choice<TaxMethod> method = form.choice("method", TaxParameters.STANDARD.method());
    private final EntryForm.Choice<TaxRounding> rounding = form.choice("rounding", TaxParameters.STANDARD.rounding());
    private final EntryForm.Choice<RoundingDirection> direction =
            form.choice("direction", TaxParameters.STANDARD.direction());
    private final Command save = form.saving(this::keep);

    TaxParametersViewModel(Desk desk, TaxRules rules, SaveTaxParameters verb) {
        this.desk = desk;
        this.rules = rules;
        this.verb = verb;
    }

    /// The choices.
    public EntryForm form() {
        return form;
    }

    /// Where it stands.
    public Desk desk() {
        return desk;
    }

    /// Keeps the choices.
    public Command save() {
        return save;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("TaxSetupFeature.parameters"));
    }

    @Override
    public void onShown() {
        refresh();
    }

    @Override
    public void refresh() {
        if (!form.changed().get()) {
            var kept = rules.parameters();
            form.show(() -> {
                method.value().set(kept.method());
                rounding.value().set(kept.rounding());
                direction.value().set(kept.direction());
            });
        }
    }

    @Override
    public boolean mayClose() {
        return form.mayClose(desk);
    }

    private void keep() {
        var chosen = new TaxParameters(method.get(), rounding.get(), direction.get());
        form.keep(desk, () -> verb.save(chosen), _ -> {
            form.show(() -> { });
            desk.navigator().say(Message.done(Words.of("TaxParametersView.saved")));
        });
    }
}
