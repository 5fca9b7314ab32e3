package org.faktuur.documents.view;

/// A page as a picture: a colour a point, row by row, as `0xAARRGGBB`.
record PageImage(int width, int height, int[] points) {
}
