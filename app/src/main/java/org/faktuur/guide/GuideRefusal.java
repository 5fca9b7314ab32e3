package org.faktuur.guide;

import org.faktuur.outcome.Refusal;

/// What is wrong in a guide file: in which line, and at which word.
public sealed interface GuideRefusal extends Refusal {

    /// There is no such file, or it is no text.
    record GuideUnreadable(String file) implements GuideRefusal {
    }

    /// The file does not say the guide's name.
    record GuideNameMissing(String file) implements GuideRefusal {
    }

    /// The name has signs other than small letters, digits and hyphens.
    record GuideNameWrong(String file, int line, String word) implements GuideRefusal {
    }

    /// The file has no step.
    record GuideWithoutSteps(String file) implements GuideRefusal {
    }

    /// A line begins with a word that guides do not have.
    record GuideWordUnknown(String file, int line, String word) implements GuideRefusal {
    }

    /// `guide`, `from` or `lesson` stands below the first step, or a second time.
    record GuideHeadMisplaced(String file, int line, String word) implements GuideRefusal {
    }

    /// There is no such company to start from.
    record GuideStartUnknown(String file, int line, String word) implements GuideRefusal {
    }

    /// A lesson is written as 2 or 2.1.
    record GuideLessonWrong(String file, int line, String word) implements GuideRefusal {
    }

    /// Something that is no name of a place stands where one should.
    record GuidePlaceWrong(String file, int line, String word) implements GuideRefusal {
    }

    /// Something must follow this word, and nothing does.
    record GuideLineUnfinished(String file, int line, String word) implements GuideRefusal {
    }

    /// There is no such key.
    record GuideKeyUnknown(String file, int line, String word) implements GuideRefusal {
    }

    /// A row is named as `column = value`.
    record GuideRowWrong(String file, int line, String word) implements GuideRefusal {
    }

    /// A brace opens and does not close, or a quotation mark does.
    record GuideValueWrong(String file, int line, String word) implements GuideRefusal {
    }

    /// Neither `test` nor `person` follows `only`.
    record GuideOnlyWrong(String file, int line, String word) implements GuideRefusal {
    }
}
