/** Articles to lineage: text reuse, origins, independent voices. */
@NullMarked
package org.recoupe.reuse;

import org.jspecify.annotations.NullMarked;
