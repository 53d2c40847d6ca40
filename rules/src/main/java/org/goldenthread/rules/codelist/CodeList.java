package org.goldenthread.rules.codelist;

import java.time.LocalDate;
import java.util.List;

/**
 * One code list as its data file has it.
 *
 * @param name kebab-case, the file's name, for example {@code job-roles}
 * @param version of this list; a new version is a new file content
 * @param validFrom the day from which this version holds
 * @param columns camelCase names; the first is {@code code}, the second {@code label}
 * @param rows a cell a column, empty where nothing is known; in the order of the file
 */
public record CodeList(
        String name,
        String title,
        String version,
        LocalDate validFrom,
        String source,
        List<String> columns,
        List<List<String>> rows) {}
