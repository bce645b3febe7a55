/**
 * Tables and texts as one workbook for spreadsheets: what a workbook holds, and the one writer of such files. Knows no
 * domain, and is the only place that knows the library behind it.
 */
@NullMarked
package dev.bilateral.table.workbook;

import org.jspecify.annotations.NullMarked;
