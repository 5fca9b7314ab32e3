package org.faktuur.sales.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.util.StringConverter;
import org.faktuur.texts.Texts;

/// Codes in a list to choose from: code and name; the empty one is none.
final class CodeNames extends StringConverter<String> {

    private final Map<String, String> names;
    private final Texts texts;

    CodeNames(Map<String, String> names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    static <T> Map<String, String> of(List<T> all, Function<T, String> code, Function<T, String> name) {
        var names = new LinkedHashMap<String, String>();
        all.forEach(each -> names.put(code.apply(each), name.apply(each)));
        return names;
    }

    static <T> Map<String, String> orNone(List<T> all, Function<T, String> code, Function<T, String> name) {
        var names = new LinkedHashMap<String, String>();
        names.put("", "");
        names.putAll(of(all, code, name));
        return names;
    }

    @Override
    public String toString(String code) {
        if (code == null || code.isEmpty()) {
            return texts.text("PostSalesInvoiceView.noCode");
        }
        return (code + "  " + names.getOrDefault(code, "")).strip();
    }

    @Override
    public String fromString(String words) {
        throw new UnsupportedOperationException("codes are chosen, not typed");
    }
}
