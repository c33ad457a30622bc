/**
 * The page as people use it: the running application in the Chromium of this machine. Where there is none, these tests are
 * skipped and say so.
 */
@NullMarked
package policygraph.page;

import org.jspecify.annotations.NullMarked;
