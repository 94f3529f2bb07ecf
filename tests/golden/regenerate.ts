/**
 * Rewrites the golden matches and the hashes of the determinism suite after an intended change of rules or numbers:
 * `npx node tests/golden/regenerate.ts`.
 */
import { playedInNode, writeHashes } from "./hashes.ts";
import { CASES, goldenOf, played, writeGolden } from "./matches.ts";
import { playedNow, versionOf } from "./rules-version.ts";

for (const item of CASES) {
  const golden = goldenOf(played(item), item.keepsLog);
  writeGolden(item.name, golden);
  process.stdout.write(`${item.name} ${golden.hash} ${golden.adoption} ${golden.months ?? "never"}\n`);
}
process.stdout.write(
  `${versionOf(await playedNow())} is the version to enter in src/match/rules-version.ts\n`,
);
const hashes = await playedInNode();
writeHashes(hashes);
process.stdout.write(`${Object.keys(hashes).length} hashes of the determinism suite were written\n`);
