package org.faktuur.customers.view;

import java.util.List;
import java.util.function.Function;
import org.faktuur.codes.SaveCode;
import org.faktuur.customers.CashDiscount;
import org.faktuur.customers.CustomerCodes;
import org.faktuur.customers.CustomerGroup;
import org.faktuur.customers.PaymentMethod;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.ledger.CustomerProfile;
import org.faktuur.shell.Suggestion;

/// What the pages of the setup of customers read and do.
///
/// @param accounts finds ledger accounts by what is typed
public record CustomerSetup(CustomerCodes codes, Verbs verbs, Function<String, List<Suggestion>> accounts) {

    /// What keeps codes and takes them away.
    public record Verbs(SaveCode<PaymentTerms> terms, SaveCode<CashDiscount> discounts,
                        SaveCode<PaymentMethod> methods, SaveCode<CustomerGroup> groups,
                        SaveCode<CustomerProfile> profiles) {
    }
}
