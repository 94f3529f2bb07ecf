/** What is said when a seat seals an act: once, by whom in a pair, and nothing of the next seat at a shared device. */
import { describe, expect, test } from "vitest";
import { namesOf } from "../../src/client/i18n/names.ts";
import type { Command } from "../../src/engine/state/command.ts";
import { actLines, type Sealed } from "../../src/ui/match/use-announce-step.ts";
import { tableAt } from "../client/selectors/negotiation/at-table.ts";

const { scenario } = tableAt("sound");
const names = namesOf(scenario);
const own = () => false;

const vote: Command = { type: "castVote", vote: "yes" };
const lay = (article: number): Command => ({ type: "layPlacards", article, placards: [0], wish: 0, care: 1 });
const at = (step: string, ...sealed: readonly Command[]): Sealed => ({ step, sealed });

describe("an act that is set", () => {
  test("is said once, and those set before are not said again", () => {
    const lines = actLines(at("3 KEN"), at("3 KEN", lay(0)), own, names);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Done: /);
    expect(actLines(at("3 KEN", lay(0)), at("3 KEN", lay(0)), own, names)).toEqual([]);
    expect(actLines(at("3 KEN", lay(0)), at("3 KEN", lay(0), lay(1)), own, names)).toHaveLength(1);
  });

  test("in a pair says that the partner set it", () => {
    const [line] = actLines(at("3 KEN"), at("3 KEN", vote), () => true, names);
    expect(line).toMatch(/^Your partner has done this: /);
  });

  test("is not said of the next seat when a shared device changes hands, nor of the next beat", () => {
    expect(actLines(at("3 KEN"), at("3 BRA", lay(0), vote), own, names)).toEqual([]);
    expect(actLines(at("3 KEN"), at("4 KEN", vote), own, names)).toEqual([]);
  });
});
