package org.faktuur.mail.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.mail.LetterFact;
import org.faktuur.mail.LetterKind;
import org.faktuur.mail.LetterText;
import org.faktuur.mail.MailRefusal;
import org.faktuur.mail.MailWords;
import org.faktuur.mail.SaveLetterText;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.outcome.Refusal;
import org.faktuur.session.Language;
import org.faktuur.shell.Command;
import org.faktuur.shell.Desk;
import org.faktuur.shell.EditedRows;
import org.faktuur.shell.EntryField;
import org.faktuur.shell.EntryForm;
import org.faktuur.shell.FewRows;
import org.faktuur.shell.FormRefusal;
import org.faktuur.shell.ListColumn;
import org.faktuur.shell.Message;
import org.faktuur.shell.Page;
import org.faktuur.shell.PagedList;
import org.faktuur.texts.Words;
import org.joda.money.Money;

/// What the e-mails with papers say, of each kind in each language, with an example of how it reads.
public final class LetterTextsViewModel implements Page {

    private static final int SUBJECT = 200;
    private static final int TEXT = 4000;
    private static final Map<LetterKind, String> EXAMPLES = Map.of(LetterKind.INVOICE, "F2026-0017",
            LetterKind.CREDIT_NOTE, "CN2026-0003", LetterKind.PRO_FORMA, "SO-000742", LetterKind.PACKING_SLIP,
            "PS-000311");

    private final Desk desk;
    private final MailWords words;
    private final SaveLetterText verb;
    private final Supplier<String> company;
    private final EntryForm form = new EntryForm(LetterTextsViewModel::place);
    private final EntryField<String> subject = form.text("letterSubject", SUBJECT);
    private final EntryField<String> text = form.text("letterText", TEXT);
    private final EditedRows<LetterText> letters;
    private final Command save = form.saving(this::keep);
    private final Command bringBack = Command.of(this::takeBack);

    LetterTextsViewModel(Desk desk, MailWords words, SaveLetterText verb, Supplier<String> company) {
        this.desk = desk;
        this.words = words;
        this.verb = verb;
        this.company = company;
        this.letters = new EditedRows<>(new PagedList<>("LetterTextsView", new FewRows<>(words::all, columns(),
                each -> each.kind().ordinal() * Language.values().length + each.language().ordinal()), columns(), desk),
                form, this::fill);
        bringBack.unless(letters.edited().map(row -> row.filter(each -> !isUsual(each)).isPresent()
                ? Optional.empty() : Optional.of(new LetterPageRefusal.LetterSaysTheUsual())));
    }

    private static String place(Refusal refusal) {
        return switch (refusal) {
            case MailRefusal.LetterSubjectNeeded _, MailRefusal.UnknownInSubject _ -> "letterSubject";
            case MailRefusal.LetterTextNeeded _, MailRefusal.UnknownInLetter _ -> "letterText";
            default -> "";
        };
    }

    /// The letters.
    public EditedRows<LetterText> letters() {
        return letters;
    }

    /// Subject and text of the letter that is changed.
    public EntryForm form() {
        return form;
    }

    /// Where it stands.
    public Desk desk() {
        return desk;
    }

    /// Keeps the letter.
    public Command save() {
        return save;
    }

    /// Brings the usual words back.
    public Command bringBack() {
        return bringBack;
    }

    /// What a letter of the current kind can speak of, a line each.
    ObservableValue<Words> placeholders() {
        return letters.edited().map(row -> row.<Words>map(letter -> spoken -> LetterFact.of(letter.kind()).stream()
                .map(fact -> "{" + fact.placeholder() + "}  " + spoken.of(fact)).collect(Collectors.joining("\n")))
                .orElse(Words.NONE));
    }

    /// How the letter in the form would read.
    ObservableValue<Words> example() {
        return Bindings.createObjectBinding(() -> letters.edited().get().map(this::reading).orElse(Words.NONE),
                letters.edited(), subject.value(), text.value());
    }

    private Words reading(LetterText row) {
        var letter = words.filled(written(row), "", facts(row.kind()));
        return Words.plain(letter.subject() + "\n\n" + letter.text());
    }

    private MailWords.Facts facts(LetterKind kind) {
        var due = desk.session().today().plusDays(30);
        return new MailWords.Facts(new DocumentRef(kind.document(), EXAMPLES.get(kind)), company.get(), "Cave Wholesales",
                kind.isToBePaid() ? Optional.of(new MailWords.Sum(Money.parse("EUR 780.45"), due))
                        : Optional.empty());
    }

    /// What the current letter is called.
    ObservableValue<Words> heading() {
        return letters.edited().map(row -> row.<Words>map(letter -> spoken -> spoken.of(letter.kind()) + " · "
                + spoken.of(letter.language())).orElse(Words.NONE));
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("MailFeature.letters"));
    }

    @Override
    public void onShown() {
        letters.list().refresh();
    }

    @Override
    public void refresh() {
        letters.list().refresh();
    }

    @Override
    public boolean mayClose() {
        return form.mayClose(desk);
    }

    private boolean isUsual(LetterText letter) {
        return letter.equals(words.usual(letter.kind(), letter.language()));
    }

    private void fill(Optional<LetterText> row) {
        subject.set(row.map(LetterText::subject).orElse(""));
        text.set(row.map(LetterText::text).orElse(""));
    }

    private LetterText written(LetterText row) {
        return new LetterText(row.kind(), row.language(), subject.get(), text.get());
    }

    private void keep() {
        letters.edited().get().ifPresentOrElse(row -> form.keep(desk, () -> verb.save(written(row)),
                        kept -> tell("LetterTextsView.saved", kept)),
                () -> desk.navigator().say(Message.refused(List.of(new FormRefusal.NoRowChosen()))));
    }

    private void takeBack() {
        letters.edited().get().ifPresent(row -> form.keep(desk, () -> verb.bringBack(row),
                usual -> tell("LetterTextsView.broughtBack", usual)));
    }

    private void tell(String key, LetterText letter) {
        letters.kept(Optional.of(letter));
        var about = new HashMap<String, Object>(Map.of("kind", letter.kind(), "language", letter.language()));
        desk.navigator().say(Message.done(Words.of(key, about)));
    }

    private List<ListColumn<LetterText>> columns() {
        return List.of(ListColumn.<LetterText, LetterKind>status("kind", "LetterTextsView.kind", LetterKind.class,
                        LetterText::kind).wide(145),
                ListColumn.<LetterText, Language>status("language", "LetterTextsView.language", Language.class,
                        LetterText::language).wide(100),
                ListColumn.<LetterText>words("words", "LetterTextsView.words", row -> Words.of(isUsual(row)
                        ? "LetterTextsView.usual" : "LetterTextsView.own")).wide(90),
                ListColumn.text("subject", "LetterTextsView.subject", LetterText::subject).wide(260));
    }
}
