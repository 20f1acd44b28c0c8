/**
 * The record over HTTP. Start at {@link fr.palmares.adapters.web.WebServer}; each feature has its routes in a package
 * of its own.
 */
@NullMarked
package fr.palmares.adapters.web;

import org.jspecify.annotations.NullMarked;
