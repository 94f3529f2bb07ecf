/**
 * Turns the source tables and drafts of `assets/data` into what the game ships:
 *
 *     npm run content             writes src/content/generated and the content's English texts
 *     npm run content -- --check  writes nothing, and fails if the committed files differ
 *
 * Both fail if a scenario made of these files could not be played. In that case they print why and write nothing.
 *
 * The result is deterministic and depends on `assets/data` only. Floats occur only here; the output has whole numbers.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { AUDIENCES, SCENARIOS } from "../engine/state/scenario.ts";
import { buildDifficulty } from "./content/difficulty.ts";
import {
  readArticles,
  readCases,
  readChallenges,
  readEvents,
  readMandates,
  readNews,
  readPortraits,
} from "./content/drafts.ts";
import { contentMessages, sentenceOf } from "./content/messages.ts";
import { checkPeople } from "./content/people.ts";
import { buildPositions } from "./content/positions.ts";
import { buildProfiles } from "./content/profiles.ts";
import { buildProvenance } from "./content/provenance.ts";
import { hanoiSigners } from "./content/signatures.ts";
import { buildStartCase, START_CASE, startTexts } from "./content/start-page.ts";
import { readStates } from "./content/states.ts";
import {
  structuralArticles,
  structuralCases,
  structuralChallenges,
  structuralCountries,
  structuralEvents,
  structuralHopes,
  structuralInteractions,
  structuralMandates,
  structuralNews,
  structuralPortraits,
  structuralPositions,
  validationData,
} from "./content/structure.ts";
import { buildWording, type Tree } from "./content/wording.ts";
import { print, typographic } from "./content/write.ts";
import { ROOT } from "./data/tables.ts";

const GENERATED = "src/content/generated";
const WORDING = "src/client/i18n";

/** Returns the text of each built file, by its path under the project's root. */
export function buildContent(): ReadonlyMap<string, string> {
  const states = readStates();
  const { articles, interactions } = readArticles();
  const mandates = readMandates();
  const positions = buildPositions(articles, states);
  const json: Readonly<Record<string, unknown>> = {
    "articles.json": {
      articles: structuralArticles(articles),
      interactions: structuralInteractions(interactions),
    },
    "cases.json": structuralCases(readCases().cases),
    "challenges.json": structuralChallenges(readChallenges()),
    "countries.json": structuralCountries(states),
    "difficulty.json": buildDifficulty(states),
    "hopes.json": structuralHopes(readCases().cases),
    "events.json": structuralEvents(readEvents()),
    "news.json": structuralNews(readNews()),
    "start-case.json": buildStartCase(),
    "mandates.json": structuralMandates(mandates),
    "portraits.json": structuralPortraits(readPortraits()),
    "profiles.json": buildProfiles(states),
    "provenance.json": buildProvenance(states, articles, mandates),
    "positions.json": structuralPositions(positions),
    "validation.json": validationData(states, positions, hanoiSigners()),
  };
  const files = Object.entries(json).map(([name, value]) => [`${GENERATED}/${name}`, print(value)] as const);
  const content = buildWording();
  return new Map([
    ...files,
    [`${WORDING}/en/content.json`, sentences(content)],
    [`${WORDING}/en/content-start.json`, sentences(startTexts(content))],
  ]);
}

/** The tables are typed with straight apostrophes; readers see typographic ones. */
function sentences(tree: Tree): string {
  const typeset = (_: string, value: unknown): unknown =>
    typeof value === "string" ? typographic(value) : value;
  return `${JSON.stringify(tree, typeset, 2)}\n`;
}

/** Paths of the built files that differ from those on disk. */
export function drift(built: ReadonlyMap<string, string>): readonly string[] {
  return [...built].filter(([path, text]) => readOrEmpty(join(ROOT, path)) !== text).map(([path]) => path);
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** One sentence for each problem in the scenarios, mandates and challenges made of these files. */
async function faults(built: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const hooks = registerHooks({
    load: (url, context, next) => {
      const text = url.startsWith("file:") ? built.get(pathOf(url)) : undefined;
      return text === undefined ? next(url, context) : { format: "json", source: text, shortCircuit: true };
    },
  });
  try {
    return await faultsFound();
  } finally {
    hooks.deregister();
  }
}

/** The path under the project's root. */
function pathOf(url: string): string {
  return relative(ROOT, fileURLToPath(url)).split(sep).join("/");
}

/** Imports the content only here, after the hooks are registered, so that it reads the built files. */
async function faultsFound(): Promise<readonly string[]> {
  const [{ buildScenario }, { check }, { checkMandates }, { MANDATES }, { checkChallenges }, { CHALLENGES }] =
    await Promise.all([
      import("../content/scenarios.ts"),
      import("../content/check.ts"),
      import("../content/check-mandates.ts"),
      import("../content/mandates.ts"),
      import("../content/check-challenges.ts"),
      import("../content/challenges.ts"),
    ]);
  const scenarios = SCENARIOS.flatMap((id) => AUDIENCES.map((room) => buildScenario(id, room)));
  const found = [
    ...checkPeople(readCases().cases, START_CASE),
    ...scenarios.flatMap((scenario) => [...check(scenario), ...checkMandates(MANDATES, scenario)]),
    ...checkChallenges(CHALLENGES, (id) => buildScenario(id, "young")),
  ];
  return [...new Set(found.map(sentenceOf))];
}

async function main(): Promise<void> {
  const built = buildContent();
  const wrong = await faults(built);
  if (wrong.length > 0) {
    for (const sentence of wrong) console.error(sentence);
    process.exitCode = 1;
    return;
  }
  const changed = drift(built);
  const isCheck = process.argv.includes("--check");
  for (const path of changed) {
    if (isCheck) {
      console.error(contentMessages.drifted(path));
      continue;
    }
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), built.get(path) ?? "");
    console.log(contentMessages.wrote(path));
  }
  if (changed.length === 0) console.log(contentMessages.upToDate);
  if (isCheck && changed.length > 0) process.exitCode = 1;
}

if (import.meta.main) await main();
