package org.faktuur.mail.store;

import static org.faktuur.database.schema.Tables.LETTER_TEXT;

import java.util.List;
import org.faktuur.mail.LetterKind;
import org.faktuur.mail.LetterText;
import org.faktuur.mail.LetterTexts;
import org.faktuur.session.Language;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// The company's own letters, in the books.
public final class JooqLetterTexts implements LetterTexts {

    private final DSLContext dsl;

    /// In these books.
    public JooqLetterTexts(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<LetterText> own() {
        return dsl.selectFrom(LETTER_TEXT).fetch(row -> new LetterText(LetterKind.valueOf(row.getKind()),
                Language.ofCode(row.getLanguage()), row.getSubject(), row.getContent()));
    }

    @Override
    public void save(LetterText letter) {
        remove(letter);
        dsl.insertInto(LETTER_TEXT).set(LETTER_TEXT.KIND, letter.kind().name())
                .set(LETTER_TEXT.LANGUAGE, letter.language().code()).set(LETTER_TEXT.SUBJECT, letter.subject())
                .set(LETTER_TEXT.CONTENT, letter.text()).execute();
    }

    @Override
    public void remove(LetterText letter) {
        dsl.deleteFrom(LETTER_TEXT).where(isFor(letter)).execute();
    }

    private static Condition isFor(LetterText letter) {
        return LETTER_TEXT.KIND.eq(letter.kind().name()).and(LETTER_TEXT.LANGUAGE.eq(letter.language().code()));
    }
}
