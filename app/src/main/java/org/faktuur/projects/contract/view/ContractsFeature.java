package org.faktuur.projects.contract.view;

import java.util.List;
import java.util.Optional;
import org.faktuur.numbering.DocumentKind;
import org.faktuur.numbering.DocumentRef;
import org.faktuur.shell.Act;
import org.faktuur.shell.Command;
import org.faktuur.shell.DocumentSearch;
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
        return new DocumentSearch<>(pages.books().lists().all(), "number", Optional.of("name"), row -> new FoundDocument(
                new DocumentRef(DocumentKind.PROJECT_CONTRACT, row.number()), row.name())).find(typed, most);
    }
}
