package org.faktuur.projects.entry.view;

import java.util.List;
import org.faktuur.projects.actual.TransactionClass;
import org.faktuur.projects.entry.Entry;
import org.faktuur.projects.entry.EntryStatus;
import org.faktuur.shell.ListColumn;

/// What lists of entries show.
final class EntryColumns {

    private static final String KEY = "EntriesView.";

    private EntryColumns() {
    }

    static List<ListColumn<Entry>> all() {
        return List.of(ListColumn.date("date", KEY + "date", Entry::date),
                ListColumn.<Entry>text("resource", KEY + "resource", each -> each.work().resource()).wide(80),
                ListColumn.<Entry>text("project", KEY + "project", each -> each.work().project()).wide(84),
                ListColumn.<Entry>number("quantity", KEY + "count", Entry::quantity).wide(60),
                ListColumn.<Entry>text("description", KEY + "description", each -> each.words().description())
                        .wide(160),
                ListColumn.<Entry, EntryStatus>status("status", KEY + "status", EntryStatus.class, Entry::status)
                        .wide(114).whole(),
                ListColumn.<Entry, TransactionClass>status("transactionClass", KEY + "class", TransactionClass.class,
                        Entry::transactionClass).wide(96).aside(),
                ListColumn.<Entry>text("task", KEY + "task", each -> each.work().task()).wide(110).aside(),
                ListColumn.<Entry>text("item", KEY + "item", each -> each.work().item()).wide(130).aside(),
                ListColumn.<Entry>number("number", KEY + "number", Entry::id).wide(70).aside());
    }
}
