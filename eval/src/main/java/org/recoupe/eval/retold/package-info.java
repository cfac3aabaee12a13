/** Stories told anew: the project's own text, in which reports say the same in other words. */
@org.jspecify.annotations.NullMarked
package org.recoupe.eval.retold;
