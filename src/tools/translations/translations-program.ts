/** Defines the options of `npm run translations`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { printLine } from "../../cli/output.ts";
import { programOf, UsageError } from "../../cli/program.ts";
import { tableOf } from "../../cli/table.ts";
import { LANGUAGES } from "../../client/i18n/languages.ts";
import { isPseudo, type Pseudo, type Tree } from "../../client/i18n/pseudo.ts";
import { pseudoCatalogue } from "../../client/i18n/pseudo-catalogue.ts";
import { CATALOGUE_FOLDER, type Catalogues, cataloguesIn, flat, treeOf } from "./catalogue-files.ts";
import { type Correction, correctedBy } from "./correct.ts";
import { translationsMessages as say } from "./messages.ts";
import { formsSheet } from "./names.ts";
import { type Place, placesIn } from "./places.ts";
import { type Report, reportOn } from "./report.ts";
import { bytesOf } from "./sizes.ts";
import { type Sheet, sheetFor, takeSheet } from "./take.ts";
import { readTerms } from "./terms.ts";

export const TERMS = "assets/data/terms.json";

type Options = Readonly<{
  fill?: readonly string[];
  take?: readonly string[];
  correct?: string;
  forms?: string;
  pseudo?: readonly string[];
  list?: string;
  places: boolean;
  same: boolean;
  to?: string;
}>;

export function translationsProgram(): Command {
  return programOf("translations", say.about)
    .addOption(new Option("--fill <language and namespaces...>", say.fill))
    .addOption(new Option("--take <language and files...>", say.take))
    .addOption(new Option("--correct <file>", say.correct))
    .addOption(new Option("--forms <language>", say.forms))
    .addOption(new Option("--pseudo <pseudo and namespaces...>", say.pseudo))
    .addOption(new Option("--list <language>", say.list))
    .addOption(new Option("--places", say.places).default(false))
    .addOption(new Option("--same", say.same).default(false))
    .addOption(new Option("--to <file>", say.to))
    .addHelpText("after", `\n${say.epilogue}`)
    .action((options: Options) => act(cataloguesIn(CATALOGUE_FOLDER), options));
}

function act(files: Catalogues, options: Options): void {
  const { fill, take, forms, pseudo, list, places } = options;
  if (fill !== undefined) {
    const [language = "", ...names] = fill;
    save(sheetFor(files, known(language), namespaces(files, names)), options.to ?? `${language}.json`);
  } else if (take !== undefined) takeIn(files, take, options.same);
  else if (options.correct !== undefined) correct(files, options.correct);
  else if (forms !== undefined) save(formsSheet(files, known(forms)), options.to ?? `${forms}-forms.json`);
  else if (pseudo !== undefined) savePseudo(files, pseudo, options.to);
  else if (places) printPlaces(files);
  else printReports(files, list);
}

function known(language: string): string {
  if (!LANGUAGES.some((one) => one === language)) throw new UsageError(say.noLanguage(language));
  return language;
}

/** All catalogues if none is named. */
function namespaces(files: Catalogues, names: readonly string[]): readonly string[] {
  const wrong = names.find((name) => !files.namespaces.includes(name));
  if (wrong !== undefined) throw new UsageError(say.noNamespace(wrong));
  return names.length === 0 ? files.namespaces : names;
}

function save(sheet: object, path: string): void {
  writeFileSync(path, `${JSON.stringify(sheet, null, 2)}\n`);
  printLine(say.written(path, Object.keys(sheet).length));
}

function takeIn(files: Catalogues, [language = "", ...paths]: readonly string[], same: boolean): void {
  if (paths.length === 0) throw new UsageError(say.usage("the language, and then the files of its sheets"));
  mkdirSync(join(CATALOGUE_FOLDER, known(language)), { recursive: true });
  for (const path of paths) {
    if (!existsSync(path)) throw new UsageError(say.usage(`a file that exists, and not ${path}`));
    const sheet: Sheet = JSON.parse(readFileSync(path, "utf8"));
    printLine(say.taken(takeSheet(files, language, sheet, same)));
  }
}

/** Merges a correction that only one sentence can mean; of several the editor chooses. */
function correct(files: Catalogues, path: string): void {
  if (!existsSync(path)) throw new UsageError(say.usage(`a file that exists, and not ${path}`));
  const correction = JSON.parse(readFileSync(path, "utf8")) as Correction;
  const language = known(correction.language);
  const found = correctedBy(files, correction);
  for (const { key, before, after } of found) printLine(say.corrected(key, before, after));
  const sheet: Sheet = Object.fromEntries(found.map(({ key, after }) => [key, after]));
  if (found.length === 1) printLine(say.taken(takeSheet(files, language, sheet, true)));
  else if (found.length === 0) printLine(say.noneCorrected(correction.page));
  else save(sheet, `${path}.sheet.json`);
}

function savePseudo(files: Catalogues, [code = "", ...names]: readonly string[], to?: string): void {
  if (!isPseudo(code)) throw new UsageError(say.noLanguage(code));
  const sheets = namespaces(files, names).flatMap((name) => pseudoEntries(files, code, name));
  save(Object.fromEntries(sheets), to ?? `${code}.json`);
}

function pseudoEntries(files: Catalogues, code: Pseudo, namespace: string): [string, string][] {
  const tree: Tree = pseudoCatalogue(treeOf(files.sentences("en", namespace)), code);
  return flat(tree).map(([key, sentence]) => [`${namespace}:${key}`, sentence]);
}

function printPlaces(files: Catalogues): void {
  const all = files.namespaces.flatMap((name) => placesIn(name, files.sentences("en", name)));
  const named = all.filter(({ kind }) => kind !== "words" && kind !== "number");
  for (const { key, place, kind, sentence } of named.sort(byKind)) {
    printLine(say.place(place, kind, `${key}: ${sentence}`));
  }
}

function byKind(one: Place, other: Place): number {
  return Number(one.kind > other.kind) - Number(one.kind < other.kind);
}

function printReports(files: Catalogues, listed: string | undefined): void {
  const terms = readTerms(TERMS);
  const wanted = listed === undefined ? begun() : [known(listed)];
  const reports = wanted.map((language) => reportOn(files, language, terms));
  if (listed !== undefined) for (const report of reports) printAll(report);
  for (const { broken } of listed === undefined ? reports : []) {
    for (const { key, fault } of broken) printLine(say.broken(key, fault));
  }
  printLine(
    tableOf(
      say.columns,
      reports.map((report) => rowOf(report, bytesOf(files, report.language))),
    ).join("\n"),
  );
  if (reports.some(({ broken }) => broken.length > 0)) process.exitCode = 1;
}

/** The languages that have a folder, English left out. */
export function begun(): readonly string[] {
  return LANGUAGES.filter((one) => one !== "en" && existsSync(join(CATALOGUE_FOLDER, one)));
}

function printAll({ missing, stale, broken }: Report): void {
  for (const key of missing) printLine(say.missing(key));
  for (const key of stale) printLine(say.stale(key));
  for (const { key, fault } of broken) printLine(say.broken(key, fault));
}

function rowOf({ language, all, missing, stale, broken }: Report, bytes: number): readonly string[] {
  const kilobytes = (bytes / 1000).toFixed(1);
  return [language, all, all - missing.length, missing.length, stale.length, broken.length, kilobytes].map(
    String,
  );
}
