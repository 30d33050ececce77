package kurogo.api;

import java.util.List;

/**
 * A page of a list.
 *
 * @param items its entries
 * @param page its number, from 1 on
 * @param size most entries of a page
 * @param total how many entries there are in all
 */
record ApiPage<T>(List<T> items, int page, int size, int total) {}
