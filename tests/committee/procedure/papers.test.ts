/** Papers before the vote on them. Each test holds a rule of docs/PROCEDURE.md. */
import { describe, expect, test } from "vitest";
import { PACK } from "../../../src/committee/packs/all.ts";
import { PACKS } from "../../../src/committee/state/pack.ts";
import { fewest } from "../../../src/committee/state/seats.ts";
import {
  counted,
  type Dais,
  debatedFor,
  handedIn,
  inDebate,
  introduced,
  seat,
} from "../../support/committee.ts";

test("a draft with enough names is introduced when the chair grants the motion", () => {
  const room = inDebate(PACK["una-usa"], 10);
  const paper = handedIn(room);
  expect(() => room.move("S3", "introducePaper", { paper })).toThrow("tooFewSignatories");
  room.ask({ type: "signPaper", paper, delegation: "S2", as: "signatory" });
  const motion = room.move("S3", "introducePaper", { paper });
  room.ask({ type: "grantMotion", motion });
  expect(room.state().papers[0]?.status).toBe("introduced");
});

/** An amendment handed in by S2, as the speaker where the rules ask for that. */
function amendmentOf(room: Dais, paper: number): number {
  debatedFor(room, paper);
  if (room.state().pack.amendments.when === "speaker") room.ask({ type: "callSpeaker", delegation: "S2" });
  const amends = { paper, change: "replace", clause: 1 } as const;
  const words = { title: "An amendment", preamble: "", text: "Other words" };
  room.ask({ type: "submitPaper", delegation: "S2", kind: "amendment", ...words, amends }, seat("S2"));
  return room.state().counts.paper;
}

describe.each(PACKS)("in a committee of %s with 40 members", (id) => {
  test.skipIf(PACK[id].amendments.isOff === true)(
    "an amendment needs the names that its rules ask for",
    () => {
      const room = inDebate(PACK[id], 40);
      const amendment = amendmentOf(room, introduced(room));
      const needed = fewest(PACK[id].amendments.signatories, 40);
      for (let names = 1; names < needed; names++) {
        expect(room.why({ type: "introducePaper", paper: amendment })).toBe("tooFewSignatories");
        room.ask({ type: "signPaper", paper: amendment, delegation: `S${names + 2}`, as: "signatory" });
      }
      expect(room.why({ type: "introducePaper", paper: amendment })).toBeNull();
    },
  );

  test("a draft is not put to the vote while its debate is open", () => {
    const room = inDebate(PACK[id], 40);
    const paper = introduced(room);
    const [method = "count"] = PACK[id].methods.substance;
    const reason = { item: "closeDebateFirst", paper: "debateItFirst", direct: null } as const;
    expect(room.why({ type: "putPaper", paper, method })).toBe(reason[PACK[id].debate?.on ?? "item"]);
  });
});

test("after one paper the chair puts the next, or finishes the item without a vote on it", () => {
  for (const id of ["un-ga", "una-usa"] as const) {
    const room = inDebate(PACK[id], 40);
    const [paper, next] = [introduced(room), introduced(room, 3, "S2")];
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper, method: "count" });
    counted(room, 40, 0);
    expect(room.why({ type: "putPaper", paper: next, method: "count" })).toBeNull();
    room.ask({ type: "finishItem" });
    expect(room.state().ballots).toHaveLength(1);
  }
});
