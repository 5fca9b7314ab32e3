package org.faktuur.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DutyTest {

    @Test
    void a_team_member_enters_a_project_manager_approves_and_confirms_a_bookkeeper_may_everything() {
        assertThat(Arrays.stream(Right.values()).filter(Duty.TEAM_MEMBER::may)).containsExactly(Right.ENTER);
        assertThat(Arrays.stream(Right.values()).filter(each -> !Duty.PROJECT_MANAGER.may(each)))
                .containsExactly(Right.POST);
        assertThat(Right.values()).allMatch(Duty.BOOKKEEPER::may);
    }

    @Test
    void whoever_works_alone_is_bookkeeper_until_another_duty_is_chosen() {
        var session = new DeskSession("test", LocalDate.of(2026, 3, 10), Language.EN);
        assertThat(session.duty()).isEqualTo(Duty.BOOKKEEPER);
        session.workAs(Duty.TEAM_MEMBER);
        assertThat(session.duty()).isEqualTo(Duty.TEAM_MEMBER);
    }
}
