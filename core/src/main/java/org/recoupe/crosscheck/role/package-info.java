/** Who somebody is, as several reports say it: « la maire de Vaubrun, Ana Morel ». */
@NullMarked
package org.recoupe.crosscheck.role;

import org.jspecify.annotations.NullMarked;
