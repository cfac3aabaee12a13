/** The desk in a browser: pages, addresses, and what keeps them safe. */
@NullMarked
package org.recoupe.app.web;

import org.jspecify.annotations.NullMarked;
