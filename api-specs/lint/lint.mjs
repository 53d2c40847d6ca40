// Runs Spectral once for each set of rules, takes away what exceptions.yaml lists, and prints the rest by rule.
// Exit status: 0 nothing left, 1 findings or exceptions out of date, 2 the check itself could not run.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const SEVERITIES = ["error", "warning", "info", "hint"];
const SETS = ["openapi", "asyncapi", "govuk"];
const here = import.meta.dirname;
const document = process.argv[2];

function ruleSets() {
  const sets = [
    { name: "openapi", rules: join(here, "openapi.yaml"), document },
    { name: "asyncapi", rules: join(here, "asyncapi.yaml"), document: join(here, "../events/asyncapi.yaml") },
  ];
  const conformance = process.env.GOLDEN_THREAD_CONFORMANCE;
  if (!conformance) {
    console.log("Skipped: the UK government's rules. Set GOLDEN_THREAD_CONFORMANCE to the folder that holds api-lint/govuk-ruleset-high.yaml.");
    return sets;
  }
  // The high set extends the medium one, and that the base.
  const rules = join(conformance, "api-lint", "govuk-ruleset-high.yaml");
  if (!existsSync(rules)) stop(`GOLDEN_THREAD_CONFORMANCE is set, but there is no ${rules}`);
  return [...sets, { name: "govuk", rules, document }];
}

function findings(set) {
  const spectral = join(here, "node_modules/@stoplight/spectral-cli/dist/index.js");
  const options = ["--ruleset", set.rules, "--format", "json", "--quiet", "--fail-severity", "hint"];
  const run = spawnSync(process.execPath, [spectral, "lint", set.document, ...options], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0 && run.status !== 1) stop(`Spectral could not check ${set.document}:\n${run.stdout}${run.stderr}`);
  return JSON.parse(run.stdout).map(({ code, path, message, severity, range }) =>
    ({ rule: code, where: path.join("."), message, severity, line: range.start.line + 1 }));
}

function exceptions(sets) {
  const file = parse(readFileSync(join(here, "exceptions.yaml"), "utf8")) ?? {};
  const unknown = Object.keys(file).filter((name) => !SETS.includes(name));
  if (unknown.length > 0) stop(`exceptions.yaml: there is no set ${unknown}; the sets are ${SETS}`);
  return sets.flatMap(({ name }) => (file[name] ?? []).map((entry) => exception(name, entry)));
}

function exception(set, { rule, where, reason }) {
  if (!rule || !where || !reason) stop(`exceptions.yaml, ${set}: every entry needs rule, where and reason; one has rule ${rule}, where ${where}`);
  return { set, rule, where, matches: 0, pattern: pattern(where) };
}

function pattern(where) {
  return new RegExp(`^${where.split("*").map((text) => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`);
}

function excepted(finding, all) {
  const hits = all.filter((e) => e.rule === finding.rule && e.pattern.test(finding.where));
  hits.forEach((e) => e.matches++);
  return hits.length > 0;
}

function stop(message) {
  console.error(message);
  process.exit(2);
}

const sets = ruleSets();
// The government's set holds Spectral's own rules too: what two sets find alike counts once.
const found = new Map(sets.flatMap(findings).reverse().map((f) => [`${f.rule} ${f.where}`, f]));
const listed = exceptions(sets);
const left = [...found.values()].filter((f) => !excepted(f, listed)).sort((a, b) => a.line - b.line);
const stale = listed.filter((e) => e.matches === 0);

for (const rule of [...new Set(left.map((f) => f.rule))].sort()) {
  const group = left.filter((f) => f.rule === rule);
  console.log(`\n${rule} (${group.length}, ${SEVERITIES[group[0].severity]}): ${group[0].message}`);
  group.forEach((f) => console.log(`  line ${f.line}  ${f.where}`));
}
stale.forEach((e) => console.log(`\nNo longer needed, take it out of exceptions.yaml: ${e.set}, ${e.rule} at ${e.where}`));
console.log(`\n${found.size} findings, ${found.size - left.length} of them excepted, by ${listed.length} entries. ` +
  `${left.length} to mend, ${stale.length} entries out of date.`);
process.exit(left.length + stale.length > 0 ? 1 : 0);
