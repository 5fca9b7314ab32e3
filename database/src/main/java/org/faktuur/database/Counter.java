package org.faktuur.database;

/// A number counter and the number it gives next.
record Counter(String kind, short fiscalYear, long next) {

    static final String TABLE = "number_counter";

    void writeTo(CanonicalJson effects) {
        effects.open('[').value(TABLE).open('{').name("fiscal_year").value(fiscalYear).name("kind").value(kind)
                .close('}').open('{').name("next_number").value(next).close('}').close(']');
    }
}
