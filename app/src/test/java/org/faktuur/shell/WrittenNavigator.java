package org.faktuur.shell;

import java.util.ArrayList;
import java.util.List;
import org.faktuur.numbering.DocumentRef;

/// A navigator that opens nothing and writes down what it was asked.
public final class WrittenNavigator implements Navigator {

    public final List<DocumentRef> documents = new ArrayList<>();
    public final List<Page> pages = new ArrayList<>();
    public final List<String> menus = new ArrayList<>();
    public final List<Page> closed = new ArrayList<>();
    public final List<Message> messages = new ArrayList<>();

    @Override
    public void open(DocumentRef document) {
        documents.add(document);
    }

    @Override
    public void open(Page page) {
        pages.add(page);
    }

    @Override
    public void openMenu(String key) {
        menus.add(key);
    }

    @Override
    public void close(Page page) {
        closed.add(page);
    }

    @Override
    public void say(Message message) {
        messages.add(message);
    }
}
