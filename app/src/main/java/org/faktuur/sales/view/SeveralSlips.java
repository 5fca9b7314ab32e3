package org.faktuur.sales.view;

/// What stands in place of a packing slip's number where there are several.
enum SeveralSlips {
    MULTIPLE
}
