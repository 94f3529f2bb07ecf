/** A part of `npm run fuzz`: spoilt files, links and saves in the page. */
import { writeFileSync } from "node:fs";
import { corpus } from "../../src/tools/fuzz/corpus.ts";
import { caseOf } from "../../src/tools/fuzz/lane.ts";
import { type PageKind, pageSources } from "../../src/tools/fuzz/page-cases.ts";
import { playCase, toStart } from "../../src/tools/fuzz/page-job.ts";
import { expect, test } from "../support/browser/fixtures.ts";

const SEED = "test";
/** Whatever hangs, hangs for longer. */
const PATIENCE_MS = 600_000;
const CASES: readonly (readonly [PageKind, number])[] = [
  ["record", 13],
  ["link", 13],
  ["save", 14],
];

for (const [kind, cases] of CASES) {
  test(`${cases} cases of a spoilt ${kind} end in one message or in a match (seed ${SEED})`, async ({
    page,
    watched,
  }, info) => {
    test.setTimeout(PATIENCE_MS);
    page.setDefaultTimeout(PATIENCE_MS);
    const source = pageSources(corpus())[kind];
    await toStart(page);
    for (let number = 0; number < cases; number++) {
      await test.step(`case ${number}`, async () => {
        const given = caseOf({ name: `page ${kind}`, source }, SEED, number);
        const path = info.outputPath("case");
        writeFileSync(path, given.content);
        const { ending } = await playCase(page, given, path, watched.errors);
        expect(ending, `case ${number}`).not.toHaveProperty("why");
      });
    }
  });
}
