/** Every refusal names what comes first or which field is missing. None says only that it is too early, or incomplete. */
import { describe, expect, test } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { decide } from "../../src/committee/decide.ts";
import { evolve } from "../../src/committee/evolve.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import type { Who } from "../../src/committee/state/delegation.ts";
import { type Order, type OrderType, REFUSALS } from "../../src/committee/state/order.ts";
import { PACKS } from "../../src/committee/state/pack.ts";
import type { Committee } from "../../src/committee/state/state.ts";
import { ORDER_TYPES, orderOf } from "../../src/tools/fuzz/committee-orders.ts";
import { dice, pick } from "../../src/tools/fuzz/random-commands.ts";
import { amended, CHAIR, handedIn, inDebate, introduced, seat } from "../support/committee.ts";

await loadWording("committee");

const SENDERS: readonly Who[] = [CHAIR, CHAIR, CHAIR, seat("S1"), seat("S2")];
/** Orders about papers: none of them may be refused only because it is not in order now. */
const ON_PAPERS: readonly OrderType[] = [
  "submitPaper",
  "editPaper",
  "signPaper",
  "unsignPaper",
  "answerSponsor",
  "withdrawSponsorAsk",
  "approvePaper",
  "introducePaper",
  "promotePaper",
  "withdrawPaper",
  "takeUpPaper",
  "acceptAmendment",
  "mergePapers",
  "answerMerger",
  "decideMerger",
  "matchClauses",
];

describe.each(PACKS)("under %s, 6,000 orders of every type, from the chair and from delegations", (id) => {
  test(`none of them is refused without a reason, seed says ${id}`, () => {
    const roll = dice(`says ${id}`);
    const refused = new Map<string, Set<OrderType>>();
    let state = begun(id);
    for (let n = 0; n < 6_000; n++) {
      if (n % 400 === 0 || state.session === "closed") state = begun(id);
      const type = pick(ORDER_TYPES, roll);
      if (type === "closeCommittee" && roll(20) > 0) continue;
      const decided = decide(state, orderOf(type, state, roll), pick(SENDERS, roll), 1000 * n);
      if (decided.ok) state = decided.facts.reduce<Committee>((now, one) => evolve(now, one, n), state);
      else refused.set(decided.reason, (refused.get(decided.reason) ?? new Set()).add(type));
    }
    expect(refused.size).toBeGreaterThan(20);
    for (const reason of ["notNow", "needsValue"]) expect(refused.has(reason)).toBe(false);
    const bare = [...(refused.get("notInOrder") ?? [])].filter((type) => ON_PAPERS.includes(type));
    expect(bare).toEqual([]);
  });
});

/** A committee that debates a draft with an amendment, and has another draft. */
function begun(id: (typeof PACKS)[number]): Committee {
  const room = inDebate(PACK[id], 6);
  const paper = introduced(room);
  if (PACK[id].amendments.isOff !== true) amended(room, paper, "replace", 1, "Other words");
  handedIn(room, "S2");
  return room.state();
}

test("no refusal says only that it has to wait, or that something is missing", () => {
  for (const reason of REFUSALS) {
    const sentence = t(`committee:refusal.${reason}`);
    expect([reason, sentence.split(/(?<=[.:])\s/).length > 1 || /\bfirst\b/.test(sentence)]).toEqual([
      reason,
      true,
    ]);
    expect(sentence).not.toMatch(/Something is missing|at this moment|again later/i);
  }
});

describe("a paper is handed in", () => {
  const room = inDebate(PACK["una-usa"], 6);
  const paper = introduced(room);
  const whole = {
    type: "submitPaper",
    delegation: "S2",
    kind: "draft",
    title: "Evidence",
    preamble: "",
    text: "Decides.",
    amends: null,
  } as const;
  const change = { paper, change: "replace", clause: 1 } as const;
  test.each<readonly [string, Order, string]>([
    ["without a title", { ...whole, title: " " }, "needsTitle"],
    ["as an amendment to nothing", { ...whole, kind: "amendment" }, "needsAmended"],
    [
      "as an amendment without words",
      { ...whole, kind: "amendment", text: " ", amends: change },
      "needsText",
    ],
    [
      "as one paper merged",
      { type: "mergePapers", papers: [paper], title: "A", preamble: "", text: "B" },
      "needsTwoPapers",
    ],
    [
      "as a merger without a title",
      { type: "mergePapers", papers: [paper, 2], title: "", preamble: "", text: "B" },
      "needsTitle",
    ],
  ])("%s: the refusal names what is missing", (_, order, reason) => {
    if (room.state().papers.length < 2) handedIn(room, "S2");
    expect(room.why(order)).toBe(reason);
  });

  test("without words: it cannot be introduced before it has some", () => {
    room.ask({ ...whole, text: "" });
    expect(room.why({ type: "introducePaper", paper: room.state().counts.paper })).toBe("needsText");
  });
});
