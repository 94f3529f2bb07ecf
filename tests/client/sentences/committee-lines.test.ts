/** What the log of a committee says about acts, in the words of its rules. */
import { beforeAll, expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { entryText } from "../../../src/client/sentences/committee-lines.ts";
import { committeeNames, numberedNames } from "../../../src/client/sentences/committee-names.ts";
import { PACK } from "../../../src/committee/packs/all.ts";
import { amended, type Dais, handedIn, inDebate, introduced } from "../../support/committee.ts";

beforeAll(() => loadWording("committee"));

/** The sentence about the last entry. */
function lastLine(dais: Dais): string {
  const last = dais.entries().at(-1);
  return last === undefined ? "" : entryText(last, committeeNames(dais.state()));
}

test.each([
  ["thimun", "a co-submitter"],
  ["una-usa", "a signatory"],
] as const)("under %s, a name that the chair adds to a paper is %s", (pack, word) => {
  const dais = inDebate(PACK[pack], 6);
  handedIn(dais, "S1");
  dais.ask({ type: "signPaper", paper: 1, delegation: "S2", as: "signatory" });
  expect(lastLine(dais)).toContain(` as ${word} of `);
});

test("a vote on a motion names the motion after a colon, because its name is itself an order", () => {
  const dais = inDebate(PACK["un-ga"], 6);
  const motion = dais.move("S1", "adjournDebate");
  dais.ask({ type: "putMotion", motion, method: "count" });
  expect(lastLine(dais)).toBe("Vote, placards counted: Adjourn the debate.");
});

test("where there is little room, a paper has its number without its title", () => {
  const dais = inDebate(PACK["una-usa"], 6);
  const short = (): string => {
    const last = dais.entries().at(-1);
    return last === undefined ? "" : entryText(last, numberedNames(dais.state()));
  };
  handedIn(dais, "S1", { kind: "working" });
  expect(lastLine(dais)).toMatch(/^Working paper 1 “.+” is handed in/);
  expect(short()).toMatch(/^Working paper 1 is handed in/);
  const draft = introduced(dais);
  expect(short()).toBe(`Draft ${draft} is introduced.`);
  amended(dais, draft, "replace", 1, "Other words");
  expect(short()).toMatch(new RegExp(`^Amendment 1 to draft ${draft} `));
});
