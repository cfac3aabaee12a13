/** Names, titles and descriptions of persons, organisations, places, products and events. */
@NullMarked
package org.recoupe.annotation.name;

import org.jspecify.annotations.NullMarked;
