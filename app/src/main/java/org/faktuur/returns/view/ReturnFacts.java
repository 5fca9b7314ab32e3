package org.faktuur.returns.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.returns.ReturnOrder;
import org.faktuur.sales.PricedOrder;
import org.faktuur.sales.SalesCharge;
import org.faktuur.shell.Fact;
import org.faktuur.shell.Navigator;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// What stands beside the lines of a return order: its sales order, what it gives back, what replaces it, and what it
/// comes to with the sign of each charge, before anything is posted (the specification, D5).
final class ReturnFacts {

    private static final String KEY = "ReturnOrderView.";

    private ReturnFacts() {
    }

    static List<Fact> of(ReturnOrder known, Optional<PricedOrder> worth, Navigator navigator) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(KEY + "order", new DocumentRef(DocumentKind.SALES_ORDER, known.number()), navigator));
        known.lines().stream().flatMap(line -> line.credits().stream()).map(credits -> credits.invoice()).distinct()
                .forEach(invoice -> facts.add(Fact.of(KEY + "invoice",
                        new DocumentRef(DocumentKind.INVOICE, invoice), navigator)));
        known.rma().replacements().forEach(other -> facts.add(Fact.of(KEY + "replacement",
                new DocumentRef(DocumentKind.SALES_ORDER, other), navigator)));
        worth.ifPresent(priced -> {
            facts.add(Fact.of(KEY + "subtotal", priced.subtotal().plus(priced.discount())));
            priced.order().charges().forEach(charge -> priced.amountOf(charge.lineNo()).ifPresent(amount ->
                    facts.add(Fact.of(KEY + "charge", charge(charge, amount)))));
            facts.add(Fact.of(KEY + "tax", priced.tax()));
            facts.add(Fact.of(KEY + "total", priced.total()));
        });
        return facts;
    }

    private static Words charge(SalesCharge charge, Money amount) {
        return Words.of(KEY + (amount.isNegative() ? "chargeBack" : "chargePaid"),
                Map.of("code", charge.code().code(), "amount", amount));
    }
}
