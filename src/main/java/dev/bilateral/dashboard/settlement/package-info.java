/**
 * The share settled in roubles and rials: one row per statement, grouped by what it is a share of, and what the
 * scenario's share would make of goods trade. Knows no other figure.
 */
@NullMarked
package dev.bilateral.dashboard.settlement;

import org.jspecify.annotations.NullMarked;
