package org.goldenthread.competencecatalogue.coursefeeds;

import java.util.UUID;
import org.goldenthread.competencecatalogue.courses.document.CourseDocument;

/**
 * A course that is offered.
 *
 * @param provider code of the provider in the register of organisations
 * @param reference the provider's own
 */
public record PublishedCourse(UUID id, String provider, String reference, CourseDocument document) {}
