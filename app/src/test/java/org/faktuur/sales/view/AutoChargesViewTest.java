package org.faktuur.sales.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.TestOffice;
import org.faktuur.invoices.ChargeCategory;
import org.faktuur.invoices.ChargeValue;
import org.faktuur.ledger.PostingRule.Scope;
import org.faktuur.sales.ChargeLevel;
import org.faktuur.sales.SaveAutoCharge.AutoChargeRefusal;
import org.faktuur.session.Language;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class AutoChargesViewTest {

    private final OfficeDesk desk = new OfficeDesk();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private AutoChargesViewModel page() {
        return desk.page(AutoChargesViewModel.class, "SalesSetupFeature.autoCharges");
    }

    @Test
    void a_charge_is_set_up_from_the_keyboard_and_goes_onto_the_next_order(FxRobot robot) {
        desk.show(stage, page(), Language.NL);
        desk.press(robot, KeyCode.ALT, KeyCode.N);
        robot.write("FREIGHT");
        desk.type(robot, "editValue", "12,50");
        desk.press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.office.sales().chargeSetup().all()).singleElement().satisfies(charge ->
                assertThat(charge.value()).isEqualTo(new ChargeValue.Fixed(Money.parse("EUR 12.50"))));
        var order = TestOffice.order(desk.office, "C100", TestOffice.line(1, "P1", "1", "25", "0"));
        assertThat(order.charges()).singleElement().satisfies(charge ->
                assertThat(charge.terms().automatic()).isTrue());
    }

    @Test
    void what_a_charge_lacks_is_refused_at_its_field() {
        var page = page();
        var hands = desk.hands(page.setup().form());
        page.setup().add().run();
        hands.type("editChargeCode", "NONE").choose("editCustomers", Scope.GROUP)
                .choose("editCategory", ChargeCategory.PIECES);
        page.setup().save().run();
        assertThat(hands.wrong("editChargeCode")).contains(new AutoChargeRefusal.NoSuchChargeCode("NONE"));
        assertThat(hands.wrong("editCustomerKey")).contains(new AutoChargeRefusal.ChargedToWhom(Scope.GROUP));
        assertThat(hands.wrong("editValue")).contains(new AutoChargeRefusal.PiecesAreOfLines());
        hands.type("editChargeCode", "FREIGHT").type("editCustomerKey", "DOMESTIC").type("editValue", "0.50")
                .choose("editLevel", ChargeLevel.LINE);
        page.setup().save().run();
        assertThat(desk.said()).isEqualTo("FREIGHT, Line, 0.50 EUR a piece is saved.");
    }

    @Test
    void one_for_the_same_stands_already_and_one_is_changed_and_taken_away() {
        var page = page();
        var hands = desk.hands(page.setup().form());
        for (var percent : List.of("2", "3")) {
            page.setup().add().run();
            hands.type("editChargeCode", "FREIGHT").choose("editCategory", ChargeCategory.PERCENT)
                    .type("editValue", percent);
            page.setup().save().run();
        }
        assertThat(hands.wrong("editChargeCode")).contains(new AutoChargeRefusal.AutoChargeStands("FREIGHT"));
        hands.type("editFrom", "1000");
        page.setup().save().run();
        assertThat(desk.office.sales().chargeSetup().all()).hasSize(2);
        page.setup().remove().run();
        assertThat(desk.office.sales().chargeSetup().all()).singleElement().satisfies(left ->
                assertThat(left.from()).isEqualTo(Money.parse("EUR 0.00")));
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(desk.page(AutoChargesViewModel.class, "SalesSetupFeature.autoCharges"));
        assertThat(Pictures.folder().resolve("AutoChargesView-nl-dark.png")).exists();
    }
}
