package org.faktuur.sales.view;

import javafx.util.StringConverter;

/// Terms of payment in a list to choose from: code and name.
final class TermsWords extends StringConverter<String> {

    private final SalesOrderViewModel model;

    TermsWords(SalesOrderViewModel model) {
        this.model = model;
    }

    @Override
    public String toString(String code) {
        return model.context().get().flatMap(known -> known.terms().stream()
                        .filter(each -> each.code().equals(code)).findFirst())
                .map(each -> each.code() + "  " + each.name()).orElse(code == null ? "" : code);
    }

    @Override
    public String fromString(String words) {
        throw new UnsupportedOperationException("terms are chosen, not typed");
    }
}
