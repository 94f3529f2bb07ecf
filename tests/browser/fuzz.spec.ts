/** A part of `npm run fuzz`: spoilt files, links and saves in the page. */
import { writeFileSync } from "node:fs";
import { corpus } from "../../src/tools/fuzz/corpus.ts";
import { caseOf } from "../../src/tools/fuzz/lane.ts";
import { type PageKind, pageSources } from "../../src/tools/fuzz/page-cases.ts";
import { playCase, toStart } from "../../src/tools/fuzz/page-job.ts";
import { expect, test } from "../support/browser/fixtures.ts";
import { longUnless } from "../support/browser/long.ts";

const SEED = "test";
/** Whatever hangs, hangs for longer. */
const PATIENCE_MS = 600_000;
/** Kind, the first of its cases and the one after its last; the first few are in `npm test`. */
const CASES: readonly (readonly [PageKind, number, number])[] = [
  ["record", 0, 3],
  ["link", 0, 3],
  ["save", 0, 3],
  ["record", 3, 13],
  ["link", 3, 13],
  ["save", 3, 14],
];

for (const [kind, from, to] of CASES) {
  test(
    `${to - from} cases of a spoilt ${kind}, from ${from}, end in one message or in a match (seed ${SEED})`,
    { tag: longUnless(from === 0) },
    async ({ page, watched }, info) => {
      test.setTimeout(PATIENCE_MS);
      page.setDefaultTimeout(PATIENCE_MS);
      const source = pageSources(corpus())[kind];
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
