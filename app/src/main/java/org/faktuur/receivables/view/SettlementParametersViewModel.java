package org.faktuur.receivables.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.receivables.DiscountUse;
import org.faktuur.receivables.SettlementRules;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// How the company settles: small differences, discounts with overpayments, and the tax of discounts.
public final class SettlementParametersViewModel implements Page {

    private final ReceivablesPages pages;
    private final EntryForm form = new EntryForm(_ -> "");
    private final EntryField<Money> tolerance;
    private final EntryForm.Choice<DiscountUse> discountUse = form.choice("discountUse",
            SettlementRules.STANDARD.discountUse());
    private final BooleanProperty taxFollows = form.flag("taxFollows");
    private final BooleanProperty partDiscount = form.flag("partDiscount");
    private final Command save = form.saving(this::keep);

    SettlementParametersViewModel(ReceivablesPages pages) {
        this.pages = pages;
        var accounting = pages.books().setup().accounting();
        this.tolerance = form.field("tolerance", EntryKind.money(accounting), Money.zero(accounting));
    }

    /// The choices.
    public EntryForm form() {
        return form;
    }

    /// Where it stands.
    public Desk desk() {
        return pages.desk();
    }

    /// Keeps the choices.
    public Command save() {
        return save;
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("ReceivablesFeature.parameters"));
    }

    @Override
    public void onShown() {
        refresh();
    }

    @Override
    public void refresh() {
        if (!form.changed().get()) {
            desk().background().run(pages.books().setup().parameters()::rules, this::show);
        }
    }

    @Override
    public boolean mayClose() {
        return form.mayClose(desk());
    }

    private void show(SettlementRules rules) {
        form.show(() -> {
            tolerance.set(Money.of(pages.books().setup().accounting(), rules.tolerance()));
            discountUse.value().set(rules.discountUse());
            taxFollows.set(rules.taxFollowsDiscount());
            partDiscount.set(rules.partDiscount());
        });
    }

    private void keep() {
        var chosen = new SettlementRules(tolerance.get().abs().getAmount(), discountUse.get(), taxFollows.get(),
                partDiscount.get());
        form.keep(desk(), () -> pages.verbs().rules().save(chosen), kept -> {
            show(kept);
            desk().navigator().say(Message.done(Words.of("SettlementParametersView.saved")));
        });
    }
}
