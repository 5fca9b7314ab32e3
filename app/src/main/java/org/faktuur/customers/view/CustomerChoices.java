package org.faktuur.customers.view;

import java.util.List;
import java.util.stream.Stream;
import org.faktuur.codes.Coded;
import org.faktuur.customers.CashDiscount;
import org.faktuur.customers.CustomerGroup;
import org.faktuur.customers.PaymentMethod;
import org.faktuur.customers.PaymentTerms;
import org.faktuur.ledger.CustomerProfile;
import org.faktuur.texts.Words;

/// What a customer's lists are chosen from. An empty code is none; of posting profiles, the general rules.
record CustomerChoices(List<CustomerGroup> groups, List<PaymentTerms> terms, List<PaymentMethod> methods,
                       List<CashDiscount> discounts, List<CustomerProfile> profiles, List<String> vatGroups) {

    static final CustomerChoices NONE = new CustomerChoices(List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());
    private static final int USUAL_DAYS = 30;

    static CustomerChoices of(CustomerBooks books) {
        var codes = books.codes();
        return new CustomerChoices(codes.groups().all(), codes.terms().all(), codes.methods().all(),
                codes.discounts().all(), codes.profiles().all(), books.vatCodes().groups());
    }

    static List<String> codes(List<? extends Coded> all) {
        return all.stream().map(Coded::code).toList();
    }

    static List<String> codesOrNone(List<? extends Coded> all) {
        return Stream.concat(Stream.of(""), codes(all).stream()).toList();
    }

    Words group(String code) {
        return named(groups, code);
    }

    Words terms(String code) {
        return named(terms, code);
    }

    Words method(String code) {
        return code.isEmpty() ? Words.of("CustomerView.none") : named(methods, code);
    }

    Words discount(String code) {
        return code.isEmpty() ? Words.of("CustomerView.none") : named(discounts, code);
    }

    Words profile(String code) {
        return code.isEmpty() ? Words.of("CustomerView.generalProfile") : named(profiles, code);
    }

    private static Words named(List<? extends Coded> all, String code) {
        return Words.plain(all.stream().filter(each -> each.code().equals(code)).findFirst()
                .map(each -> code + "  " + each.name()).orElse(code));
    }

    /// Net thirty days where there are such terms, else the first.
    String usualTerms() {
        return terms.stream().filter(each -> each.equals(PaymentTerms.net(each.code(), each.name(), USUAL_DAYS)))
                .findFirst().map(PaymentTerms::code).orElseGet(() -> first(codes(terms)));
    }

    String usualGroup() {
        return first(codes(groups));
    }

    String usualVatGroup() {
        return first(vatGroups);
    }

    private static String first(List<String> codes) {
        return codes.stream().findFirst().orElse("");
    }
}
