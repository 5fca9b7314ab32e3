package org.faktuur.printing.store;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.faktuur.database.schema.tables.records.PrintEntryRecord;
import org.faktuur.documents.Destination;
import org.faktuur.money.Amounts;
import org.faktuur.printing.Part;
import org.faktuur.printing.PrintCondition;
import org.faktuur.printing.PrintDestination;
import org.faktuur.printing.PrintEntry;
import org.faktuur.session.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Lines of print management to rows and back.
final class PrintEntryRows {

    private final Supplier<CurrencyUnit> accounting;

    PrintEntryRows(Supplier<CurrencyUnit> accounting) {
        this.accounting = accounting;
    }

    static void fill(PrintEntryRecord row, PrintEntry entry) {
        row.setPart(entry.part().name());
        row.setName(entry.name());
        row.setCopies(entry.copies());
        fill(row, entry.destination());
        fill(row, entry.condition());
    }

    private static void fill(PrintEntryRecord row, PrintDestination destination) {
        row.setDestination(destination.kind().name());
        row.setTarget(switch (destination) {
            case PrintDestination.Screen _ -> "";
            case PrintDestination.Printer printer -> printer.name();
            case PrintDestination.File file -> file.folder();
            case PrintDestination.EMail mail -> mail.address();
        });
        row.setFileName(destination instanceof PrintDestination.File file ? file.name() : "");
        row.setDuplex(destination instanceof PrintDestination.Printer printer && printer.duplex());
    }

    private static void fill(PrintEntryRecord row, PrintCondition condition) {
        row.setCustomerGroup(condition.customerGroup());
        row.setCountry(condition.country());
        row.setCurrency(condition.currency().map(CurrencyUnit::getCode).orElse(""));
        row.setLanguage(condition.language().map(Language::code).orElse(""));
        row.setLeast(condition.total().least().map(Money::getAmount).orElse(null));
        row.setMost(condition.total().most().map(Money::getAmount).orElse(null));
    }

    PrintEntry entry(PrintEntryRecord row) {
        return new PrintEntry(Part.valueOf(row.getPart()), row.getName(), row.getCopies(), destination(row),
                new PrintCondition(row.getCustomerGroup(), row.getCountry(),
                        known(row.getCurrency()).map(CurrencyUnit::of), known(row.getLanguage()).map(Language::ofCode),
                        new PrintCondition.Range(amount(row.getLeast()), amount(row.getMost()))));
    }

    private static PrintDestination destination(PrintEntryRecord row) {
        return switch (Destination.valueOf(row.getDestination())) {
            case SCREEN -> new PrintDestination.Screen();
            case PRINTER -> new PrintDestination.Printer(row.getTarget(), row.getDuplex());
            case FILE -> new PrintDestination.File(row.getTarget(), row.getFileName());
            case EMAIL -> new PrintDestination.EMail(row.getTarget());
        };
    }

    private static Optional<String> known(String code) {
        return Optional.of(code).filter(each -> !each.isEmpty());
    }

    private Optional<Money> amount(BigDecimal number) {
        return Optional.ofNullable(number).map(each -> Amounts.of(accounting.get(), each));
    }
}
