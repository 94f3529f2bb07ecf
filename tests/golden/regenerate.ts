/** Writes the golden matches anew, after a change of rules or numbers that is meant: `npx node tests/golden/regenerate.ts`. */
import { CASES, goldenOf, played, writeGolden } from "./matches.ts";

for (const item of CASES) {
  const golden = goldenOf(played(item), item.keepsLog);
  writeGolden(item.name, golden);
  process.stdout.write(`${item.name} ${golden.hash} ${golden.adoption} ${golden.months ?? "never"}\n`);
}
