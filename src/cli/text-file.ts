/**
 * A whole text: by name, as changes to the real text, or in a JSON file, `{articleId: alternativeKey}`. A text with a
 * mistake is refused in one sentence.
 */
import { z } from "zod";
import { ARTICLES } from "../content/articles.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import type { StudyText } from "../lab/study/study.ts";
import { textOf } from "./files.ts";
import { labMessages } from "./lab-messages.ts";
import { UsageError } from "./program.ts";

/** The maximum size of the file. A text of all articles takes a thousandth of this. */
const MOST_MEGABYTES = 1;

const textSchema = z.record(z.string(), z.string());

/** @example "real", "played", "hr62=no-clause,safeguards=proportionate" (the real text with two other wordings), or a file */
export function readText(option: string, scenario: Scenario): StudyText {
  if (option === "real" || option === "played") return option;
  return CHANGES.test(option) ? changedText(option, scenario) : readTextFile(option, scenario);
}

const CHANGES = /^[\w-]+=[\w-]+(,[\w-]+=[\w-]+)*$/;

/** The real text with some other wordings. */
function changedText(option: string, scenario: Scenario): string[] {
  const given = new Map(
    option.split(",").map((change): [string, string] => {
      const [id = "", key = ""] = change.split("=");
      return [id, key];
    }),
  );
  for (const [id, key] of given) checkEntry("--text", scenario, id, key);
  return scenario.articles.map(
    ({ id, adopted, alternatives }) => given.get(id) ?? alternatives[adopted]?.key ?? "",
  );
}

/** The keys of the file's text in the order of the scenario's articles. */
function readTextFile(path: string, scenario: Scenario): string[] {
  const parsed = textSchema.safeParse(jsonOf(path));
  if (!parsed.success) throw new UsageError(labMessages.notText(path));
  const given = new Map(Object.entries(parsed.data));
  for (const [id, key] of given) checkEntry(path, scenario, id, key);
  const missing = scenario.articles.filter(({ id }) => !given.has(id)).map(({ id }) => id);
  if (missing.length > 0) throw new UsageError(labMessages.missing(path, missing));
  return scenario.articles.map(({ id }) => given.get(id) ?? "");
}

function jsonOf(path: string): unknown {
  const text = textOf(path, MOST_MEGABYTES);
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(labMessages.notJson(path));
  }
}

function checkEntry(path: string, scenario: Scenario, id: string, key: string): void {
  const article = scenario.articles.find((one) => one.id === id);
  if (article === undefined) {
    const known = ARTICLES.map((one) => one.id);
    const message = known.includes(id)
      ? labMessages.notInPlay(path, id, { scenario: scenario.id, audience: scenario.audience })
      : labMessages.unknownArticle(path, id, known);
    throw new UsageError(message);
  }
  const keys = article.alternatives.map((alternative) => alternative.key);
  if (!keys.includes(key)) throw new UsageError(labMessages.unknownAlternative(path, id, key, keys));
}
