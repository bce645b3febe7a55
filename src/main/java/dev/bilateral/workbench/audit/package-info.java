/** The audit trail for admins: who did what, when. Reads the trail alone, and knows nothing of what its words stand for. */
@NullMarked
package dev.bilateral.workbench.audit;

import org.jspecify.annotations.NullMarked;
