/** Corrupt outputs of `npm run lab`: a single one, and parts of a study to be merged. */
import fc from "fast-check";
import { scenarioOf } from "../../lab/matches/library.ts";
import { type Kind, playPart } from "../../lab/study/part.ts";
import { shareOf } from "../../lab/study/ranges.ts";
import { reportOf } from "../../lab/study/report.ts";
import { calendarOf, keysOf, type Study } from "../../lab/study/study.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import { changedText, changeIn } from "./change.ts";
import { corrupt } from "./corrupt.ts";

/** The parts of a study as printed objects, in order. */
export type Shares = readonly object[];

const SHARES = 3;
const LESSON = scenarioOf("lesson", "young");

const BASE: Study = {
  scenario: "lesson",
  audience: "young",
  climate: "measured",
  level: 2,
  text: "real",
  seed: "fuzz",
  games: 7,
  horizon: calendarOf(LESSON),
};

/** The adopted text with another wording of its first article. */
const GIVEN = keysOf(
  LESSON,
  LESSON.articles.map(({ adopted, alternatives }, a) =>
    a === 0 ? (adopted + 1) % alternatives.length : adopted,
  ),
);

const STUDIES: readonly (readonly [Study, Kind])[] = [
  [BASE, "outcomes"],
  [{ ...BASE, text: "played", horizon: 12 }, "outcomes"],
  [{ ...BASE, text: GIVEN }, "outcomes"],
  [{ ...BASE, games: 3 }, "prices"],
];

export function studies(): readonly Shares[] {
  const version = RULES_VERSION;
  return STUDIES.map(([study, kind]) =>
    Array.from({ length: SHARES }, (_, i) => {
      const part = playPart(version, study, kind, shareOf(study.games, i + 1, SHARES));
      return { ...reportOf(version, study, part), timing: { ms: 1, workers: 1, gamesPerSecond: 1 } };
    }),
  );
}

const change = changeIn([], ["study"], ["done"], ["counts"], ["counts"], ["counts"], ["priceCounts"]);

/** What npm prints above the object. */
const NPM = "\n> fortieth@0.1.0 lab\n> node src/cli/lab.ts\n\n";

function spoiltFile(share: fc.Arbitrary<object>): fc.Arbitrary<Buffer> {
  const plan = fc.record({ share, spoiling: corrupt(change), above: fc.constantFrom("", NPM) });
  return plan.map(({ share: one, spoiling: { changes, inBytes }, above }) =>
    inBytes(Buffer.from(`${above}${changedText(one, changes)}\n`)),
  );
}

export function studyFiles(all: readonly Shares[]): fc.Arbitrary<readonly Buffer[]> {
  return spoiltFile(fc.constantFrom(...all.flat())).map((file) => [file]);
}

/**
 * Valid parts and a corrupt one in any order. Sometimes a part appears twice, is missing, or belongs to another
 * study.
 */
export function mergeFiles(all: readonly Shares[]): fc.Arbitrary<readonly Buffer[]> {
  return fc.constantFrom(...all).chain((shares) => {
    const sound = fc.shuffledSubarray(shares.slice(1), { minLength: 1 });
    const others = fc.oneof(
      { weight: 6, arbitrary: sound },
      { weight: 1, arbitrary: fc.shuffledSubarray(all.flat(), { minLength: 1, maxLength: 3 }) },
    );
    const spoiltOne = spoiltFile(fc.constantFrom(...shares.slice(0, 1), ...shares));
    return fc.tuple(spoiltOne, others, fc.boolean()).map(([file, rest, isFirst]) => {
      const files = rest.map((share) => Buffer.from(JSON.stringify(share)));
      return isFirst ? [file, ...files] : [...files, file];
    });
  });
}
