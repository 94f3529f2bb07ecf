/** A refusal says what stands in the way and what to do first. */
import { describe, expect, test } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { committeeNames } from "../../../src/client/sentences/committee-names.ts";
import { refusalText } from "../../../src/client/sentences/committee-refusal.ts";
import { PACK } from "../../../src/committee/packs/all.ts";
import { REFUSALS } from "../../../src/committee/state/order.ts";
import { type Dais, inDebate, inSession } from "../../support/committee.ts";

const UNA_USA = PACK["una-usa"];
const of = (room: Dais, reason: (typeof REFUSALS)[number], motion = 0): string =>
  refusalText(
    reason,
    room.state(),
    committeeNames(room.state()),
    room.state().motions.find(({ n }) => n === motion) ?? null,
  );

await loadWording("committee");

/** The words with which a sentence says what to do. “Only” and “still” say what is possible instead. */
const DO =
  /\b(Add|Ask|Call|Change|Check|Choose|Close|Copy|Correct|Count|Decide|Do|End|[Ee]nter|Fill|Finish|Go|Hand|Introduce|Leave|Let|Make|Mark|Open|Pass|Propose|Put|Record|Refuse|Resume|Say|Set|Start|Take|Try|Type|Vote|Wait|Only|still|comes)\b/;

test.each(REFUSALS)("%s says what to do", (reason) => {
  const sentences = t(`committee:refusal.${reason}`).split(/(?<=\.)\s/);
  expect(sentences.some((sentence) => DO.test(sentence))).toBe(true);
});

describe("the sentence names what stands in the way", () => {
  test("the speaker who has the floor", () => {
    const room = inDebate(UNA_USA, 6);
    room.ask({ type: "callSpeaker", delegation: "S2" });
    expect(of(room, "floorTaken")).toBe(t("committee:refusalOf.speech", { seat: "State 2" }));
  });

  test("the motion that comes first", () => {
    const room = inDebate(UNA_USA, 6);
    room.move("S1", "adjournMeeting");
    const later = room.move("S2", "closeDebate");
    expect(of(room, "notFirst", later)).toContain(t("committee:motion.name.adjournMeeting"));
  });

  test("the item that has been taken up", () => {
    expect(of(inDebate(UNA_USA, 6), "finishItemFirst")).toContain("Cybercrime");
  });

  test("how many members are present", () => {
    expect(of(inSession(UNA_USA, 12, 2), "noQuorum")).toBe(
      t("committee:refusalOf.quorum", { present: 2, members: 12 }),
    );
  });

  test("when a motion that is not in order would be", () => {
    const room = inDebate(UNA_USA, 6);
    const motion = room.move("S1", "moderatedCaucus", { total: 600, each: 60, topic: "Data" });
    expect(of(room, "notInOrder", motion)).toContain(t("committee:refusalOf.when.debate"));
  });
});
