/** Articles to stories: topic detection and tracking. */
@NullMarked
package org.recoupe.story;

import org.jspecify.annotations.NullMarked;
