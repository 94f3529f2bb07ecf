/**
 * Copies the source tables and facts that ship with the game into `assets/data`.
 *
 *     node src/research/data/import-data.ts --from <folder> [--drafts]
 *
 * Tables and facts are copied unchanged. The drafts of the content (articles, cases, events …) are edited in
 * `assets/data/content` afterwards, so they are copied only if they are missing, or again with `--drafts`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const TARGET = join(dirname(fileURLToPath(import.meta.url)), "../../../assets/data");

/** Monthly cumulative curves are left out, because they can be derived from `ratifications.csv`. */
const TABLES = [
  "states.csv",
  "ratifications.csv",
  "treaties.csv",
  "unga_votes.csv",
  "unga_votes_totals.csv",
  "uncc_signatures.csv",
  "entities_other.csv",
  "PROVENANCE.md",
];
const FACTS = [
  "treaty_articles.json",
  "treaty_issues.json",
  "signatories.json",
  "treaty_figures.json",
  "treaty_votes.json",
];
const DRAFTS = [
  "articles.json",
  "cases.json",
  "endings.json",
  "glossary.json",
  "events.json",
  "mandates.json",
];

/** Converts line endings to LF, so that the same table gives the same bytes on every system. */
function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, readFileSync(from, "utf8").replaceAll("\r\n", "\n"));
  console.log(to);
}

function main(): void {
  const { values } = parseArgs({ options: { from: { type: "string" }, drafts: { type: "boolean" } } });
  const from = values.from;
  if (from === undefined) {
    console.error("Name the source folder: node src/research/data/import-data.ts --from <folder>");
    process.exit(1);
  }
  for (const name of TABLES) copy(join(from, "data", name), join(TARGET, name));
  for (const name of FACTS) copy(join(from, "facts", name), join(TARGET, "facts", name));
  for (const name of DRAFTS) {
    const to = join(TARGET, "content", name);
    if (values.drafts === true || !existsSync(to)) copy(join(from, "facts/content", name), to);
  }
}

main();
