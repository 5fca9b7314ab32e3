package org.faktuur.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.faktuur.texts.Words;

/// A question with two answers. Closed without an answer, it is answered with the second.
public final class QuestionViewModel implements Page {

    private final Words question;
    private final Words yes;
    private final Words no;
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final Command sayYes = Command.of(() -> answer(true));
    private final Command sayNo = Command.of(() -> answer(false));
    private boolean answer;

    /// A question and the words of its two answers.
    public QuestionViewModel(Words question, Words yes, Words no) {
        this.question = question;
        this.yes = yes;
        this.no = no;
    }

    private void answer(boolean chosen) {
        answer = chosen;
        closed.set(true);
    }

    @Override
    public ObservableValue<Words> title() {
        return new ReadOnlyObjectWrapper<>(Words.of("QuestionView.title"));
    }

    @Override
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    /// Was the first answer chosen?
    public boolean isYes() {
        return answer;
    }

    Words question() {
        return question;
    }

    Words yesWords() {
        return yes;
    }

    Words noWords() {
        return no;
    }

    /// Answers with the first.
    public Command yes() {
        return sayYes;
    }

    /// Answers with the second.
    public Command no() {
        return sayNo;
    }
}
