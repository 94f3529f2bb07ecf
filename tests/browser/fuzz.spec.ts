/** A part of `npm run fuzz`: damaged files, links and saves in the page. */
import { writeFileSync } from "node:fs";
import { corpus } from "../../src/tools/fuzz/corpus.ts";
import { caseOf } from "../../src/tools/fuzz/lane.ts";
import { type PageKind, pageSources } from "../../src/tools/fuzz/page-cases.ts";
import { playCase, toStart } from "../../src/tools/fuzz/page-job.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { longUnless } from "../support/browser/long.ts";

const SEED = "test";
/** A case that takes longer than this counts as hung. */
const PATIENCE_MS = 600_000;
/** The kind, its first case, and the case after its last. `npm test` includes the first few of each kind. */
const CASES: readonly (readonly [PageKind, number, number])[] = [
  ["record", 0, 2],
  ["link", 0, 2],
  ["save", 0, 2],
  ["record", 2, 13],
  ["link", 2, 13],
  ["save", 2, 14],
];

let made: ReturnType<typeof pageSources> | undefined;
/** Builds the sources once for all kinds, because building them means playing several matches. */
const sources = () => {
  made ??= pageSources(corpus());
  return made;
};

for (const [kind, from, to] of CASES) {
  test(
    `${to - from} cases of a corrupted ${kind}, from ${from}, end in one message or in a match (seed ${SEED})`,
    { tag: longUnless(from === 0) },
    async ({ page, watched }, info) => {
      test.setTimeout(PATIENCE_MS);
      page.setDefaultTimeout(PATIENCE_MS);
      const source = sources()[kind];
      await toStart(page);
      for (let number = from; number < to; number++) {
        await test.step(`case ${number}`, async () => {
          const given = caseOf({ name: `page ${kind}`, source }, SEED, number);
          const path = info.outputPath("case");
          writeFileSync(path, given.content);
          const { ending } = await playCase(page, given, path, watched.errors);
          expect(ending, `case ${number}`).not.toHaveProperty("why");
        });
      }
    },
  );
}
