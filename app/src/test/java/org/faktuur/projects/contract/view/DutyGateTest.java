package org.faktuur.projects.contract.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.faktuur.TestSession;
import org.faktuur.outcome.Refusal;
import org.faktuur.projects.ProjectRefusal;
import org.faktuur.session.DeskSession;
import org.faktuur.session.Duty;
import org.faktuur.session.Language;
import org.faktuur.session.Right;
import org.junit.jupiter.api.Test;

class DutyGateTest {

    @Test
    void whoever_may_not_change_contracts_hears_that_before_any_other_reason() {
        var session = new DeskSession("test", TestSession.TODAY, Language.EN);
        var gate = new DutyGate(session, Right.CONTRACT);
        var other = new SimpleObjectProperty<Optional<Refusal>>(Optional.empty());
        var off = gate.or(other);
        assertThat(off.getValue()).isEmpty();
        session.workAs(Duty.TEAM_MEMBER);
        gate.look();
        var reason = new ProjectRefusal.NotYourDuty(Duty.TEAM_MEMBER, Right.CONTRACT);
        other.set(Optional.of(new ContractPageRefusal.NothingRuns()));
        assertThat(off.getValue()).contains(reason);
        assertThat(gate.alone().getValue()).contains(reason);
        session.workAs(Duty.PROJECT_MANAGER);
        gate.look();
        assertThat(off.getValue()).contains(new ContractPageRefusal.NothingRuns());
    }
}
