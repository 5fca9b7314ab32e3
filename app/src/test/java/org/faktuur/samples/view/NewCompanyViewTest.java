package org.faktuur.samples.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.faktuur.HeadlessFix;
import org.faktuur.OfficeDesk;
import org.faktuur.Pictures;
import org.faktuur.outcome.Outcome;
import org.faktuur.samples.CompanyFounding;
import org.faktuur.samples.CompanyWish;
import org.faktuur.samples.CompanyWish.WishRefusal;
import org.faktuur.samples.VatSet;
import org.faktuur.session.Language;
import org.faktuur.shell.FormHands;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({HeadlessFix.class, ApplicationExtension.class})
class NewCompanyViewTest {

    private static final Path USUAL = Path.of("companies");

    private final OfficeDesk desk = new OfficeDesk();
    private final List<CompanyWish> wishes = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private Optional<WishRefusal> refusal = Optional.empty();
    private Stage stage;
    private final NewCompanyViewModel page = new NewCompanyViewModel(new CompanyFounding() {
        @Override
        public Path usualFolder() {
            return USUAL;
        }

        @Override
        public Outcome<Path> found(CompanyWish wish) {
            wishes.add(wish);
            return refusal.<Outcome<Path>>map(Outcome::refused).orElseGet(() -> Outcome.done(wish.path()));
        }

        @Override
        public void open(Path company) {
            opened.add(company);
        }
    }, desk.desk);
    private final FormHands hands = desk.hands(page.form());

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_company_is_founded_from_the_keyboard_and_opened(FxRobot robot) {
        desk.show(stage, page, Language.NL);
        desk.type(robot, "companyName", "Bakkerij Smit");
        desk.press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(wishes).singleElement().satisfies(wish -> {
            assertThat(wish.name()).isEqualTo("Bakkerij Smit");
            assertThat(wish.path()).isEqualTo(USUAL.resolve("bakkerij-smit.mv.db"));
            assertThat(wish.firstYear()).isEqualTo(2026);
        });
        assertThat(opened).containsExactly(USUAL.resolve("bakkerij-smit.mv.db"));
        assertThat(page.closed().get()).isTrue();
    }

    @Test
    void the_currency_follows_the_country_and_the_place_the_name_until_one_writes_another() {
        hands.choose("country", VatSet.NO).type("companyName", "Fjord");
        assertThat(hands.shown("place")).isEqualTo(USUAL.resolve("fjord.mv.db").toString());
        hands.type("place", "/elsewhere/books").type("companyName", "Fjell");
        assertThat(hands.shown("place")).isEqualTo("/elsewhere/books");
        page.found().run();
        assertThat(wishes.getFirst().currency()).isEqualTo(CurrencyUnit.of("NOK"));
    }

    @Test
    void a_place_that_is_taken_is_refused_in_words_at_its_field() {
        refusal = Optional.of(new WishRefusal.CompanyNotMade("There is a company already."));
        hands.type("companyName", "Fjord");
        page.found().run();
        assertThat(desk.said()).isEqualTo("The company was not made. There is a company already.");
        assertThat(hands.wrong("place")).isPresent();
        assertThat(opened).isEmpty();
    }

    @Test
    void the_place_is_chosen_and_another_company_opened_by_a_dialog() {
        desk.dialogs.file = Optional.of(Path.of("there", "books.mv.db"));
        page.browse().run();
        assertThat(hands.shown("place")).isEqualTo(Path.of("there", "books.mv.db").toString());
        page.openOther().run();
        assertThat(opened).containsExactly(Path.of("there", "books.mv.db"));
    }

    @Test
    void it_is_pictured_in_three_languages_and_two_looks() {
        desk.picture(page);
        assertThat(Pictures.folder().resolve("NewCompanyView-nl-dark.png")).exists();
    }
}
