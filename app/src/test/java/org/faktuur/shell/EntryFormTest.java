package org.faktuur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.faktuur.listing.DeskChoices;
import org.faktuur.outcome.Outcome;
import org.faktuur.outcome.Refusal;
import org.junit.jupiter.api.Test;

class EntryFormTest {

    private final HeldBackground background = new HeldBackground();
    private final WrittenNavigator navigator = new WrittenNavigator();
    private final TestDesk tested = new TestDesk();
    private final Desk desk = new Desk(navigator, tested.dialogs, background, DeskChoices.inMemory(),
            tested.desk.session());
    private final Refusal reason = new FormRefusal.NoRowChosen();
    private final EntryForm form = new EntryForm(refusal -> refusal.equals(reason) ? "name" : "");
    private final EntryField<String> name = form.text("name", 5);
    private final FormHands hands = new FormHands(form, desk);
    private final List<String> kept = new ArrayList<>();

    private void keep() {
        form.keep(desk, () -> Outcome.done(name.get()), kept::add);
    }

    @Test
    void what_is_shown_is_no_change_and_what_is_typed_is_one() {
        form.show(() -> name.set("A"));
        assertThat(form.changed().get()).isFalse();
        assertThat(form.saving(() -> { }).why().get()).isPresent();
        hands.type("name", "B");
        assertThat(form.changed().get()).isTrue();
        assertThat(form.unsaved().getValue()).isPresent();
    }

    @Test
    void what_cannot_be_read_is_a_change_and_is_not_kept() {
        hands.type("name", "too long");
        assertThat(form.changed().get()).isTrue();
        keep();
        assertThat(kept).isEmpty();
        assertThat(navigator.messages).hasSize(1);
    }

    @Test
    void a_second_press_while_it_is_being_kept_keeps_nothing_twice() {
        background.holds = true;
        hands.type("name", "B");
        keep();
        keep();
        background.release();
        assertThat(kept).containsExactly("B");
        keep();
        background.release();
        assertThat(kept).hasSize(2);
    }

    @Test
    void the_field_that_a_refusal_is_about_is_marked_and_pointed_at() {
        var pointed = new ArrayList<String>();
        form.whenPointing(pointed::add);
        form.keep(desk, () -> Outcome.<String>refused(reason), kept::add);
        assertThat(hands.wrong("name")).contains(reason);
        assertThat(pointed).containsExactly("name");
        assertThat(kept).isEmpty();
    }

    @Test
    void what_was_refused_once_is_judged_anew_though_another_field_was_changed() {
        form.keep(desk, () -> Outcome.<String>refused(reason), kept::add);
        keep();
        assertThat(kept).hasSize(1);
        assertThat(hands.wrong("name")).isEmpty();
    }
}
