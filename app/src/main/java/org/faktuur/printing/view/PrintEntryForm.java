package org.faktuur.printing.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import org.faktuur.documents.Destination;
import org.faktuur.money.Quantity;
import org.faktuur.outcome.Refusal;
import org.faktuur.printing.Part;
import org.faktuur.printing.PrintCondition;
import org.faktuur.printing.PrintDestination;
import org.faktuur.printing.PrintEntry;
import org.faktuur.printing.PrintRefusal;
import org.faktuur.session.Language;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.Suggestion;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A line of print management as it is edited.
final class PrintEntryForm {

    private static final Words ANY = Words.of("PrintManagementView.any");
    private static final PrintEntry NEW = new PrintEntry(Part.ORIGINAL, "", 1, new PrintDestination.Screen(),
            PrintCondition.ALWAYS);

    private final PrintBooks books;
    private final EntryForm form = new EntryForm(PrintEntryForm::place);
    private final EntryForm.Choice<Part> part = form.choice("linePart", Part.ORIGINAL);
    private final EntryField<String> name = form.text("lineName", 60);
    private final EntryForm.Choice<Destination> destination = form.choice("lineDestination", Destination.SCREEN);
    private final EntryField<String> target;
    private final EntryField<String> fileName = form.text("fileName", 120);
    private final EntryField<Quantity> copies = form.field("lineCopies", EntryKind.quantity(), Quantity.of(1));
    private final BooleanProperty duplex = form.flag("duplex");
    private final EntryForm.Choice<String> group = form.choice("customerGroup", "", List.of(""),
            code -> code.isEmpty() ? ANY : Words.plain(code));
    private final EntryField<String> country = form.text("country", 60);
    private final EntryForm.Choice<Optional<CurrencyUnit>> currency;
    private final EntryForm.Choice<Optional<Language>> language = form.choice("language", Optional.empty(),
            Stream.concat(Stream.of(Optional.<Language>empty()), Stream.of(Language.values()).map(Optional::of))
                    .toList(), chosen -> chosen.map(Words::of).orElse(ANY));
    private final EntryField<Money> least;
    private final EntryField<Money> most;

    PrintEntryForm(PrintBooks books) {
        this.books = books;
        this.target = form.text("lineTarget", 400, this::suggest)
                .closedWhile(destination.value().map(chosen -> chosen == Destination.SCREEN
                        ? Optional.of(new PrintFieldRefusal.ScreenNeedsNoName()) : Optional.empty()));
        fileName.closedWhile(destination.value().map(chosen -> chosen == Destination.FILE
                ? Optional.empty() : Optional.of(new PrintFieldRefusal.OnlyFilesHaveNames())));
        copies.closedWhile(destination.value().map(chosen -> chosen == Destination.PRINTER
                ? Optional.empty() : Optional.of(new PrintFieldRefusal.OnlyPrintersMakeSeveral())));
        this.currency = form.choice("currency", Optional.empty(), books.currencies(),
                chosen -> chosen.map(each -> Words.plain(each.getCode())).orElse(ANY));
        destination.value().subscribe(_ -> target.set(target.get()));
        this.least = amount("least");
        this.most = amount("most");
    }

    EntryForm form() {
        return form;
    }

    EntryForm.Choice<Destination> destination() {
        return destination;
    }

    /// The groups that customers stand in, after none of them.
    void offerGroups(List<String> groups) {
        form.show(() -> group.offer(Stream.concat(Stream.of(""), groups.stream()).toList(), ""));
    }

    private EntryField<Money> amount(String node) {
        var zero = Money.zero(books.accounting());
        var field = form.field(node, EntryKind.money(books.accounting()), zero);
        return field.quietWhile(() -> field.get().isZero());
    }

    private List<Suggestion> suggest(String words) {
        return destination.get() == Destination.PRINTER ? books.suggestPrinters(words) : List.of();
    }

    private static String place(Refusal refusal) {
        return switch (refusal) {
            case PrintRefusal.FolderNeeded _, PrintRefusal.NotAnAddress _ -> "lineTarget";
            case PrintRefusal.CopiesBeyond _ -> "lineCopies";
            case PrintRefusal.LeastAboveMost _ -> "most";
            default -> "";
        };
    }

    void fill(Optional<PrintEntry> line) {
        var entry = line.orElse(NEW);
        part.value().set(entry.part());
        name.set(entry.name());
        destination.value().set(entry.destination().kind());
        target.set(switch (entry.destination()) {
            case PrintDestination.Screen _ -> "";
            case PrintDestination.Printer printer -> printer.name();
            case PrintDestination.File file -> file.folder();
            case PrintDestination.EMail mail -> mail.address();
        });
        fileName.set(entry.destination() instanceof PrintDestination.File file ? file.name() : "");
        copies.set(Quantity.of(entry.copies()));
        duplex.set(entry.destination() instanceof PrintDestination.Printer printer && printer.duplex());
        fill(entry.condition());
    }

    private void fill(PrintCondition condition) {
        var zero = Money.zero(books.accounting());
        group.value().set(condition.customerGroup());
        country.set(condition.country());
        currency.value().set(condition.currency());
        language.value().set(condition.language());
        least.set(condition.total().least().orElse(zero));
        most.set(condition.total().most().orElse(zero));
    }

    PrintEntry written() {
        var several = destination.get() == Destination.PRINTER ? whole(copies.get()) : 1;
        return new PrintEntry(part.get(), name.get(), several, writtenDestination(),
                new PrintCondition(group.get(), country.get(), currency.get(), language.get(),
                        new PrintCondition.Range(limit(least.get()), limit(most.get()))));
    }

    private PrintDestination writtenDestination() {
        return switch (destination.get()) {
            case SCREEN -> new PrintDestination.Screen();
            case PRINTER -> new PrintDestination.Printer(target.get(), duplex.get());
            case FILE -> new PrintDestination.File(target.get(), fileName.get());
            case EMAIL -> new PrintDestination.EMail(target.get());
        };
    }

    private static Optional<Money> limit(Money typed) {
        return Optional.of(typed).filter(amount -> !amount.isZero());
    }

    /// Nothing that is not whole is a number of copies.
    private static int whole(Quantity typed) {
        try {
            return typed.amount().intValueExact();
        } catch (ArithmeticException _) {
            return 0;
        }
    }
}
