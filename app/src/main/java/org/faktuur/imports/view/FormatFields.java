package org.faktuur.imports.view;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.faktuur.tabular.DateForm;
import org.faktuur.tabular.DecimalMark;
import org.faktuur.tabular.Encoding;
import org.faktuur.tabular.TabularFormat;

/// The format of the file as choices that can be changed.
final class FormatFields {

    private final ObjectProperty<SeparatorChoice> separator = new SimpleObjectProperty<>(SeparatorChoice.COMMA);
    private final ObjectProperty<Encoding> encoding = new SimpleObjectProperty<>(Encoding.UTF_8);
    private final ObjectProperty<DecimalMark> decimals = new SimpleObjectProperty<>(DecimalMark.POINT);
    private final ObjectProperty<DateForm> dates = new SimpleObjectProperty<>(DateForm.YEAR_MONTH_DAY);
    private boolean quiet;

    /// Tells whenever a person changed something; the headings may be others then when separator or encoding did.
    FormatFields(Runnable headingsChanged, Runnable valuesChanged) {
        separator.subscribe((_, _) -> tell(headingsChanged));
        encoding.subscribe((_, _) -> tell(headingsChanged));
        decimals.subscribe((_, _) -> tell(valuesChanged));
        dates.subscribe((_, _) -> tell(valuesChanged));
    }

    private void tell(Runnable change) {
        if (!quiet) {
            change.run();
        }
    }

    /// Shows a format without telling.
    void show(TabularFormat format) {
        quiet = true;
        separator.set(SeparatorChoice.of(format.separator()));
        encoding.set(format.encoding());
        decimals.set(format.decimals());
        dates.set(format.dates());
        quiet = false;
    }

    TabularFormat format() {
        return new TabularFormat(separator.get().separator(), encoding.get(), decimals.get(), dates.get());
    }

    ObjectProperty<SeparatorChoice> separator() {
        return separator;
    }

    ObjectProperty<Encoding> encoding() {
        return encoding;
    }

    ObjectProperty<DecimalMark> decimals() {
        return decimals;
    }

    ObjectProperty<DateForm> dates() {
        return dates;
    }
}
