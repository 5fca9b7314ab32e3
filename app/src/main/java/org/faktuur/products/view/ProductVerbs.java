package org.faktuur.products.view;

import org.faktuur.products.CountStock;
import org.faktuur.products.SaveProduct;

/// What the screens of products do.
public record ProductVerbs(SaveProduct save, CountStock count) {
}
