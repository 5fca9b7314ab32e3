package org.faktuur.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.faktuur.texts.Words;

/// Dialogs that show nothing, write down what was asked, and answer as the test says beforehand.
public final class WrittenDialogs implements Dialogs {

    public final List<Page> shown = new ArrayList<>();
    public final List<Words> questions = new ArrayList<>();
    public boolean answer = true;
    public Optional<Path> file = Optional.empty();
    public Consumer<Page> whenShown = _ -> { };

    @Override
    public void show(Page page) {
        shown.add(page);
        page.onShown();
        whenShown.accept(page);
    }

    @Override
    public boolean ask(Words question, Words yes, Words no) {
        questions.add(question);
        return answer;
    }

    @Override
    public Optional<Path> fileToOpen(Words title, String ending) {
        return file;
    }

    @Override
    public Optional<Path> fileToSave(Words title, String suggested) {
        return file;
    }
}
