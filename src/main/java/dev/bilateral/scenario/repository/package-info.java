/** Stores scenarios and loads them whole. Knows the database; decides nothing. */
@NullMarked
package dev.bilateral.scenario.repository;

import org.jspecify.annotations.NullMarked;
