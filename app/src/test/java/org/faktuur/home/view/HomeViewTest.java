package org.faktuur.home.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.faktuur.OnScreen;
import org.faktuur.home.MonthAmount;
import org.faktuur.home.MonthAmounts;
import org.faktuur.home.WorkItem;
import org.faktuur.home.WorkItems;
import org.faktuur.shell.Act;
import org.faktuur.shell.Command;
import org.faktuur.shell.TestDesk;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class HomeViewTest {

    private final TestDesk test = new TestDesk();
    private final List<String> done = new ArrayList<>();
    private final WorkItems waiting = () -> List.of(new WorkItem("list.rows", 12, "open", "menu.shipped"),
            new WorkItem("list.marked", 0, "print", "menu.nothing"));
    private final MonthAmounts amounts = (last, months) -> List.of(new MonthAmount(last.minusMonths(1), euros(100)),
            new MonthAmount(last, euros(250)));

    private static Money euros(int amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }

    @Test
    void what_waits_is_a_card_with_one_act_and_what_does_not_wait_is_none() {
        var stage = OnScreen.show(new HomeViewModel(List.of(waiting), List.of(amounts), List.of(), test.desk));
        assertThat(OnScreen.find(stage, "workItems", FlowPane.class).getChildren()).hasSize(1);
        OnScreen.press(stage, "work-list-rows");
        assertThat(test.navigator.menus).containsExactly("menu.shipped");
        assertThat(OnScreen.find(stage, "nothingWaits", Label.class).isVisible()).isFalse();
        assertThat(OnScreen.find(stage, "months", MonthChart.class).getAccessibleText())
                .isEqualTo("Oct 2026 100.00\u00a0EUR, Nov 2026 250.00\u00a0EUR");
        OnScreen.run(stage::hide);
    }

    @Test
    void an_empty_company_says_how_to_begin() {
        var act = new Act("ShellView.search", "mdi2i-import", Command.of(() -> done.add("imported")), true);
        var stage = OnScreen.show(new HomeViewModel(List.of(), List.of(), List.of(act), test.desk));
        assertThat(OnScreen.find(stage, "nothingWaits", Label.class).isVisible()).isTrue();
        assertThat(OnScreen.find(stage, "invoiced", Node.class).isVisible()).isFalse();
        OnScreen.press(stage, "act-ShellView-search");
        assertThat(done).containsExactly("imported");
        OnScreen.run(stage::hide);
    }

    @Test
    void months_are_asked_up_to_that_of_the_session_date() {
        var asked = new ArrayList<YearMonth>();
        new HomeViewModel(List.of(), List.of((last, _) -> {
            asked.add(last);
            return List.of();
        }), List.of(), test.desk).onShown();
        assertThat(asked).containsExactly(YearMonth.from(LocalDate.of(2026, 11, 21)));
    }
}
