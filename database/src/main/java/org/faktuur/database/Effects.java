package org.faktuur.database;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Field;

/// How the effects of a posting on living rows are written: table, key, and the columns' new values.
final class Effects {

    private Effects() {
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static void object(CanonicalJson json, Map<? extends Field<?>, ?> values) {
        json.open('{');
        if (values.size() == 1) {
            values.forEach((field, value) -> json.name(lower(field.getName())).value(value));
        } else {
            var sorted = new TreeMap<String, Object>();
            values.forEach((field, value) -> sorted.put(lower(field.getName()), value));
            sorted.forEach((name, value) -> json.name(name).value(value));
        }
        json.close('}');
    }
}
