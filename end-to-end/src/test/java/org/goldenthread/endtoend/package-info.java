/**
 * The whole platform as processes, in a store and on ports of its own, driven through the gateway as partners do. It is
 * started once for all tests; a test that ends it starts it again.
 */
package org.goldenthread.endtoend;
