package org.goldenthread.competencecatalogue.selection;

/**
 * An example with what is selected for it.
 *
 * @param selection as {@code POST /v1/selections} answers it today
 */
record SelectionExampleResponse(SelectionExample example, SelectionResponse selection) {}
