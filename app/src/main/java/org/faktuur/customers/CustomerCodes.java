package org.faktuur.customers;

import org.faktuur.codes.CodeTable;
import org.faktuur.ledger.CustomerProfile;

/// What customers are given by a code: how and when they pay, what they may deduct, their group and posting profile.
public record CustomerCodes(CodeTable<PaymentTerms> terms, CodeTable<CashDiscount> discounts,
                            CodeTable<PaymentMethod> methods, CodeTable<CustomerGroup> groups,
                            CodeTable<CustomerProfile> profiles) {
}
