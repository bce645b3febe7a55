/** Stores the trail. */
@NullMarked
package dev.bilateral.audit.repository;

import org.jspecify.annotations.NullMarked;
