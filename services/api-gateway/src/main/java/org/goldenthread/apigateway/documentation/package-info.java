/**
 * What there is to ask for: one OpenAPI document of all services, and a page where people read it, log in and try it.
 * Nothing on the page is loaded from anywhere else.
 */
@NullMarked
package org.goldenthread.apigateway.documentation;

import org.jspecify.annotations.NullMarked;
