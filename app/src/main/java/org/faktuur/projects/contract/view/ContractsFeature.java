package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faktuur.listing.Criterion;
import org.faktuur.listing.Filter;
import org.faktuur.listing.Sort;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.projects.contract.ContractRow;
import org.faktuur.shell.Act;
import org.faktuur.shell.Command;
import org.faktuur.shell.Feature;
import org.faktuur.shell.FoundDocument;
import org.faktuur.shell.MenuItem;
import org.faktuur.shell.Module;
import org.faktuur.shell.Page;

/// The front door of project contracts.
public final class ContractsFeature implements Feature {

    private final ContractPages pages;

    /// A front door to these pages.
    public ContractsFeature(ContractPages pages) {
        this.pages = pages;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of("ContractsFeature.contracts", pages::list, Module.PROJECTS));
    }

    @Override
    public List<Act> acts() {
        return List.of(new Act("ContractsFeature.newContract", "mdi2f-file-sign", Command.of(pages::create), false));
    }

    @Override
    public boolean opens(DocumentKind kind) {
        return kind == DocumentKind.PROJECT_CONTRACT;
    }

    @Override
    public Page open(DocumentRef document) {
        return pages.contract(document.number());
    }

    @Override
    public List<FoundDocument> find(String typed, int most) {
        var words = typed.strip();
        return words.isEmpty() ? List.of() : Stream.concat(find("number", "*" + words + "*", most),
                find("name", words + "*", most)).distinct().limit(most).map(row -> new FoundDocument(
                new DocumentRef(DocumentKind.PROJECT_CONTRACT, row.number()), row.name())).toList();
    }

    private Stream<ContractRow> find(String column, String pattern, int most) {
        return pages.books().lists().all().page(Sort.descending("number"),
                List.of(new Filter(column, new Criterion.Like(pattern))), Optional.empty(), false, most).stream();
    }
}
