package org.faktuur;

import java.util.Arrays;
import java.util.Optional;
import org.faktuur.database.BooksRefusal;
import org.faktuur.database.BooksRefusedException;
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

    /// Why the books did not open or took no more, when that is what this exception says.
    public Optional<String> of(Throwable fault) {
        return reasonOf(fault).map(this::of);
    }

    /// The name of that reason.
    public static Optional<String> reason(Throwable fault) {
        return reasonOf(fault).map(reason -> reason.getClass().getSimpleName());
    }

    /// Whether the books are open in another program.
    public static boolean isOpenElsewhere(Throwable fault) {
        return reasonOf(fault).filter(BooksRefusal.OpenElsewhere.class::isInstance).isPresent();
    }

    private static Optional<BooksRefusal> reasonOf(Throwable fault) {
        for (var each = fault; each != null; each = each.getCause()) {
            if (each instanceof BooksRefusedException refused) {
                return Optional.of(refused.reason());
            }
        }
        return Optional.empty();
    }

    /// What a check of the books found.
    public String of(Finding finding) {
        return texts.text(finding.key(), finding.facts());
    }
}
