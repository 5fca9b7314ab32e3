package org.faktuur.shell;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.faktuur.home.MonthAmount;
import org.faktuur.home.MonthAmounts;
import org.faktuur.home.WorkItem;
import org.faktuur.home.WorkItems;
import org.faktuur.listing.DeskChoices;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.texts.Words;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A company without books, with one feature: what the frame needs to be tried.
public final class TrialCompany implements OpenCompany {

    private final DeskChoices choices = DeskChoices.inMemory();
    private boolean left;

    /// Was its desktop left?
    boolean isLeft() {
        return left;
    }

    @Override
    public void left() {
        left = true;
    }

    @Override
    public String name() {
        return "USMF Contoso Entertainment System";
    }

    @Override
    public boolean isPractice() {
        return true;
    }

    @Override
    public DeskChoices choices() {
        return choices;
    }

    @Override
    public List<Feature> features(Desk desk) {
        return List.of(new Trial(desk));
    }

    @Override
    public Words state() {
        return Words.plain("USMF.mv.db");
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("books", "none");
    }

    private record Trial(Desk desk) implements Feature, WorkItems, MonthAmounts {

        @Override
        public List<MenuItem> menu() {
            return List.of(MenuItem.of("DocumentKind.SALES_ORDER", () -> new TrialListViewModel(desk, 5000),
                            Module.RECEIVABLES, "open"),
                    MenuItem.of("DocumentKind.PACKING_SLIP", () -> new TrialListViewModel(desk, 0),
                            Module.RECEIVABLES, "open"),
                    MenuItem.of("DocumentKind.INVOICE", () -> new TrialListViewModel(desk, 20),
                            Module.RECEIVABLES),
                    MenuItem.of("DocumentKind.VOUCHER", () -> new TrialListViewModel(desk, 20), Module.LEDGER));
        }

        @Override
        public boolean opens(DocumentKind kind) {
            return kind == DocumentKind.SALES_ORDER;
        }

        @Override
        public Page open(DocumentRef document) {
            return new TrialListViewModel(desk, 3);
        }

        @Override
        public List<Act> acts() {
            return List.of(new Act("open", "mdi2i-import", Command.of(() -> { }), false));
        }

        @Override
        public List<FoundDocument> find(String typed, int most) {
            return List.of(new FoundDocument(new DocumentRef(DocumentKind.SALES_ORDER, "SO-000742"), "Cave Wholesales"));
        }

        @Override
        public List<WorkItem> workItems() {
            return List.of(new WorkItem("list.rows", 12, "open", "DocumentKind.SALES_ORDER"),
                    new WorkItem("list.marked", 3, "print", "DocumentKind.INVOICE"));
        }

        @Override
        public List<MonthAmount> upTo(YearMonth last, int months) {
            return IntStream.range(0, months).mapToObj(each -> new MonthAmount(last.minusMonths(months - 1L - each),
                    Money.of(CurrencyUnit.EUR, 18_000 + each * 7_123L % 13_000))).toList();
        }
    }
}
