package org.faktuur.samples.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faktuur.outcome.Outcome;
import org.faktuur.samples.NorthwindSample;
import org.faktuur.samples.SampleCompany;
import org.faktuur.session.Language;
import org.faktuur.shell.Message;
import org.faktuur.shell.TestDesk;
import org.faktuur.texts.Texts;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SamplesFeatureTest {

    private static final Path PLACE = Path.of("northwind.mv.db");
    private final TestDesk test = new TestDesk();
    private final List<Path> opened = new ArrayList<>();

    @Test
    void the_sample_is_made_where_one_says_and_can_be_opened() {
        test.dialogs.file = Optional.of(PLACE);

        press(Outcome.done(new NorthwindSample.Report(91, 77, 830, 809, Money.parse("USD 1303810.87"), 21)));

        var told = test.navigator.messages.getLast();
        assertThat(told.words().in(Texts.ofEverything(Language.EN))).contains("809 invoices", "1,303,810.87");
        told.links().getFirst().act().run();
        assertThat(opened).containsExactly(PLACE);
    }

    @Test
    void nothing_is_made_without_a_place() {
        press(Outcome.refused(new SampleCompany.SampleRefusal.SampleNotMade("unasked")));

        assertThat(test.navigator.messages).isEmpty();
    }

    @Test
    void a_place_that_is_taken_is_refused_in_words() {
        test.dialogs.file = Optional.of(PLACE);

        press(Outcome.refused(new SampleCompany.SampleRefusal.SampleNotMade("There is a company already.")));

        assertThat(test.navigator.messages.getLast().tone()).isEqualTo(Message.Tone.REFUSED);
    }

    private void press(Outcome<NorthwindSample.Report> outcome) {
        var sample = new SampleCompany() {
            @Override
            public Outcome<NorthwindSample.Report> make(Path company) {
                return outcome;
            }

            @Override
            public void open(Path company) {
                opened.add(company);
            }
        };
        new SamplesFeature(sample, test.desk).acts().getFirst().command().run();
    }
}
