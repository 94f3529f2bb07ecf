/** "What mattered": the two sides of the decision never share an act or a sentence. */
import { expect } from "vitest";
import { namesOf } from "../../src/client/i18n/names.ts";
import { linesApart } from "../../src/client/sentences/full-act.ts";
import { isSameCommand } from "../../src/engine/state/command-slots.ts";
import { asShown } from "../../src/lab/forks/acts-apart.ts";
import { type Decision, whatIf } from "../../src/lab/forks/what-if.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { record } from "../../src/match/record.ts";
import { TEST_VERSION } from "./by-hand.ts";
import type { Played } from "./causes.ts";

/** Returns the decision, for further tests. The wording of content and debrief has to be loaded. */
export function expectSidesApart({ match, seat }: Played): Decision | null {
  const decision = whatIf(libraryFor(TEST_VERSION, match.setup), record(match), seat);
  if (decision === null) return null;
  const { did, instead, texts } = decision;
  expect(did.length + instead.length).toBeGreaterThan(0);
  for (const act of did) {
    expect(instead.some((other) => isSameCommand(asShown(other), asShown(act)))).toBe(false);
  }
  const { offers } = match.world.secrets;
  const onTable = { offers, texts, amendments: match.world.amendments };
  const lines = linesApart(did, instead, namesOf(match.scenario), onTable);
  expect(lines.did.length + lines.instead.length).toBeGreaterThan(0);
  for (const line of lines.did) expect(lines.instead).not.toContain(line);
  return decision;
}
