package org.faktuur;

import java.util.Arrays;
import org.faktuur.database.BooksRefusal;
import org.faktuur.ledger.Finding;
import org.faktuur.texts.Texts;

/// The words for what the books themselves refuse or show, which know no language.
public final class BooksWords {

    private final Texts texts;

    /// With the texts of `office/office` among them.
    public BooksWords(Texts texts) {
        this.texts = texts;
    }

    /// Why the books do not open or take no more, and the way out.
    public String of(BooksRefusal refusal) {
        var facts = Arrays.stream(refusal.getClass().getRecordComponents())
                .collect(java.util.stream.Collectors.toMap(java.lang.reflect.RecordComponent::getName, part -> {
                    try {
                        return part.getAccessor().invoke(refusal);
                    } catch (ReflectiveOperationException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                }));
        return texts.text("books." + refusal.getClass().getSimpleName(), facts);
    }

    /// What a check of the books found.
    public String of(Finding finding) {
        return texts.text(finding.key(), finding.facts());
    }
}
