/**
 * The first screen: what stands at the moment, the figures at a glance, a timeline, and what the newest editions
 * changed. Takes figures as they come, and names none of them.
 */
@NullMarked
package dev.bilateral.dashboard.overview;

import org.jspecify.annotations.NullMarked;
