/** Persons, organisations and places over all reports of a story: one name, all its forms. */
@NullMarked
package org.recoupe.crosscheck.entity;

import org.jspecify.annotations.NullMarked;
