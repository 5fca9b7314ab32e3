package org.faktuur.sales.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.receivables.CreditCheck;
import org.faktuur.sales.MergeKey;
import org.faktuur.sales.MergeKeys;
import org.faktuur.sales.SalesParameters;
import org.faktuur.sales.SalesRules;
import org.faktuur.sales.SaveSalesParameters;
import org.faktuur.sales.SummaryUpdate;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.texts.Words;

/// The parameters for accounts receivable: which orders may share an invoice, the credit limit, what is posted.
public final class SalesParametersViewModel implements Page {

    private static final SalesParameters STANDARD = SalesParameters.STANDARD;

    private final Desk desk;
    private final SalesRules rules;
    private final SaveSalesParameters verb;
    private final EntryForm form = new EntryForm(_ -> "");
    private final Map<MergeKey, BooleanProperty> keys = new EnumMap<>(MergeKey.class);
    private final EntryForm.Choice<SummaryUpdate> summary = form.choice("summary", STANDARD.defaults().summary(),
            List.of(SummaryUpdate.NONE, SummaryUpdate.INVOICE_ACCOUNT, SummaryUpdate.AUTOMATIC,
                    SummaryUpdate.PACKING_SLIP), Words::of);
    private final EntryForm.Choice<CreditCheck> creditCheck = form.choice("creditCheck",
            STANDARD.defaults().creditCheck());
    private final EntryForm.Choice<SalesParameters.Message> creditMessage = form.choice("creditMessage",
            STANDARD.credit().message());
    private final BooleanProperty creditCorrection = form.flag("creditCorrection");
    private final BooleanProperty zeroRevenue = form.flag("zeroRevenue");
    private final BooleanProperty discountOnTax = form.flag("discountOnTax");
    private final BooleanProperty stopAtFirstError = form.flag("stopAtFirstError");
    private final Command save = form.saving(this::keep);
    private SalesParameters shown = STANDARD;

    SalesParametersViewModel(Desk desk, SalesRules rules, SaveSalesParameters verb) {
        this.desk = desk;
        this.rules = rules;
        this.verb = verb;
        for (var key : MergeKey.values()) {
            keys.put(key, form.flag(node(key)));
        }
    }

    private static String node(MergeKey key) {
        return switch (key) {
            case PAYMENT_TERMS -> "keyTerms";
            case CASH_DISCOUNT -> "keyDiscount";
            case PAYMENT_METHOD -> "keyMethod";
            case VAT_GROUP -> "keyVatGroup";
            case POSTING_PROFILE -> "keyProfile";
            case LANGUAGE -> "keyLanguage";
            case IS_RETURN -> "keyReturn";
            case DELIVERY_ADDRESS -> "keyDelivery";
            case REFERENCE -> "keyReference";
            case SHIPPING_MONTH -> "keyMonth";
        };
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
        return new ReadOnlyObjectWrapper<>(Words.of("SalesSetupFeature.parameters"));
    }

    @Override
    public void onShown() {
        refresh();
    }

    @Override
    public void refresh() {
        if (!form.changed().get()) {
            desk.background().run(rules::parameters, kept -> form.show(() -> fill(kept)));
        }
    }

    @Override
    public boolean mayClose() {
        return form.mayClose(desk);
    }

    private void fill(SalesParameters kept) {
        shown = kept;
        keys.forEach((key, flag) -> flag.set(kept.keys().switchedOn().contains(key)));
        summary.value().set(kept.defaults().summary());
        creditCheck.value().set(kept.defaults().creditCheck());
        creditMessage.value().set(kept.credit().message());
        creditCorrection.set(kept.defaults().creditCorrection());
        zeroRevenue.set(kept.entries().zeroRevenue());
        discountOnTax.set(kept.entries().discountOnTax());
        stopAtFirstError.set(kept.defaults().stopAtFirstError());
    }

    private void keep() {
        var chosen = new SalesParameters(new MergeKeys(keys.entrySet().stream().filter(each -> each.getValue().get())
                .map(Map.Entry::getKey).collect(Collectors.toSet())),
                new SalesParameters.Defaults(summary.get(), creditCheck.get(), creditCorrection.get(),
                        stopAtFirstError.get()),
                new SalesParameters.Credit(creditMessage.get(), shown.credit().atPackingSlip()),
                new SalesParameters.Entries(zeroRevenue.get(), discountOnTax.get()));
        form.keep(desk, () -> verb.save(chosen), kept -> {
            form.show(() -> fill(kept));
            desk.navigator().say(Message.done(Words.of("SalesParametersView.saved")));
        });
    }
}
