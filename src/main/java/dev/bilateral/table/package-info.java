/** Tables with typed columns, and their writers. Knows no domain, no database and no screen. */
@NullMarked
package dev.bilateral.table;

import org.jspecify.annotations.NullMarked;
