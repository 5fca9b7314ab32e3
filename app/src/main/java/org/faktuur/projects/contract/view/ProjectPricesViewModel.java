package org.faktuur.projects.contract.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.codes.Coded;
import org.faktuur.money.Price;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.projects.contract.ProjectPrice;
import org.faktuur.projects.contract.ProjectPrice.Kind;
import org.faktuur.projects.contract.ProjectPrice.Purpose;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.EntryKind;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.SetupPage;
import org.faktuur.shell.SetupRows;
import org.faktuur.shell.Suggestion;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;

/// What units cost and are sold for.
public final class ProjectPricesViewModel implements SetupPage<ProjectPrice> {

    private static final String KEY = "ProjectPricesView.";

    private final ProjectSetup books;
    private final LocalDate today;
    private final EntryForm form = new EntryForm(ProjectPricesViewModel::place);
    private final EntryForm.Choice<Purpose> purpose = form.choice("editPurpose", Purpose.SALES);
    private final EntryField<String> list = form.text("editList", 20);
    private final EntryForm.Choice<Kind> kind = form.choice("editKind", Kind.ROLE);
    private final EntryField<String> of = form.text("editOf", 20, this::suggest);
    private final EntryForm.Choice<CurrencyUnit> currency;
    private final EntryField<LocalDate> from;
    private final EntryField<Price> price = form.field("editPrice", EntryKind.price(), Price.ZERO);
    private final SetupRows<ProjectPrice> setup;
    private long edited;

    /// The page at this desk.
    public ProjectPricesViewModel(Desk desk, ProjectSetup books) {
        this.books = books;
        this.today = desk.session().today();
        this.currency = form.choice("editCurrency", books.currencies().getFirst(), books.currencies(),
                each -> Words.plain(each.getCode()));
        this.from = form.field("editFrom", EntryKind.date(), today);
        var verbs = books.verbs().prices();
        this.setup = new SetupRows<>("ProjectsFeature.prices", new SetupRows.Listing<>("ProjectPricesView",
                books.prices()::all, columns(), ProjectPrice::id), new SetupRows.Editing<>(form, this::fill,
                this::written, each -> Words.plain(each.of().code())),
                new SetupRows.Verbs<>(verbs::save, verbs::save, verbs::remove), desk);
    }

    private static String place(Refusal refusal) {
        return switch (refusal) {
            case ProjectRefusal.PriceOfNothing _ -> "editOf";
            case ProjectRefusal.ProjectPriceBelowZero _ -> "editPrice";
            default -> "";
        };
    }

    @Override
    public SetupRows<ProjectPrice> setup() {
        return setup;
    }

    private List<Suggestion> suggest(String typed) {
        var coded = switch (kind.get()) {
            case ROLE -> books.codes().roles().all().stream();
            case CATEGORY -> books.codes().categories().all().stream();
            case PRODUCT -> Stream.<Coded>of();
        };
        return ProjectSetup.beginning(coded, typed);
    }

    private void fill(Optional<ProjectPrice> row) {
        edited = row.map(ProjectPrice::id).orElse(0L);
        purpose.value().set(row.map(ProjectPrice::purpose).orElse(Purpose.SALES));
        list.set(row.map(ProjectPrice::list).orElse(""));
        kind.value().set(row.map(each -> each.of().kind()).orElse(Kind.ROLE));
        of.set(row.map(each -> each.of().code()).orElse(""));
        currency.value().set(row.map(ProjectPrice::currency).orElse(books.currencies().getFirst()));
        from.set(row.map(ProjectPrice::from).orElse(today));
        price.set(row.map(ProjectPrice::price).orElse(Price.ZERO));
    }

    private ProjectPrice written() {
        return new ProjectPrice(edited, purpose.get(), list.get(), new ProjectPrice.Priced(kind.get(), of.get()),
                currency.get(), from.get(), price.get());
    }

    private static List<ListColumn<ProjectPrice>> columns() {
        return List.of(
                ListColumn.<ProjectPrice, Purpose>status("purpose", KEY + "purpose", Purpose.class,
                        ProjectPrice::purpose).wide(110),
                ListColumn.text("list", KEY + "list", ProjectPrice::list).wide(110),
                ListColumn.<ProjectPrice, Kind>status("kind", KEY + "kind", Kind.class, each -> each.of().kind())
                        .wide(110),
                ListColumn.<ProjectPrice>text("of", KEY + "of", each -> each.of().code()).wide(120),
                ListColumn.<ProjectPrice>text("currency", KEY + "currency", each -> each.currency().getCode()).wide(80),
                ListColumn.date("from", KEY + "from", ProjectPrice::from),
                ListColumn.amount("price", KEY + "price", ProjectPrice::price));
    }
}
