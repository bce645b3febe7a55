/**
 * Goods trade: totals by year and without a year as sources state them, the count of Iranian customs, exports and
 * imports, and the scenario's interval. Knows no other figure.
 */
@NullMarked
package dev.bilateral.dashboard.trade;

import org.jspecify.annotations.NullMarked;
