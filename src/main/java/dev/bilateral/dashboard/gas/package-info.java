/**
 * Gas that might flow from Russia to Iran: what sources say of it, what a scenario makes of it, and how other pipelines
 * filled. Knows no other figure.
 */
@NullMarked
package dev.bilateral.dashboard.gas;

import org.jspecify.annotations.NullMarked;
