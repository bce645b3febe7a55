/**
 * Brings dataset folders into the database at start-up and serves what is published there. Joins the rooms files, query
 * and repository, which know nothing of one another; knows no screen.
 */
@NullMarked
package dev.bilateral.dataset.store;

import org.jspecify.annotations.NullMarked;
