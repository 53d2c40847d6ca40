package org.goldenthread.rules.rule;

/**
 * Two small uploads that show a rule.
 *
 * @param breaks one in which the rule finds something
 * @param keeps one in which it does not
 */
public record Example(ExampleUpload breaks, ExampleUpload keeps) {}
