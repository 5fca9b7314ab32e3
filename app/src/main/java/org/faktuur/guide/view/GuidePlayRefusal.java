package org.faktuur.guide.view;

import org.faktuur.guide.StartingCompany;
import org.faktuur.outcome.Refusal;

/// Why a guide cannot be begun.
public sealed interface GuidePlayRefusal extends Refusal {

    /// No guide is chosen.
    record NoGuideChosen() implements GuidePlayRefusal {
    }

    /// Guides are practised in the practice company, never in the books.
    record GuideOnlyInPractice() implements GuidePlayRefusal {
    }

    /// The guide starts from another company than the one that is open.
    record GuideStartsElsewhere(StartingCompany company) implements GuidePlayRefusal {
    }
}
