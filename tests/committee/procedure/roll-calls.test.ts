/** Roll calls go by the alphabet, also for a delegation that got its seat late (General Assembly rule 127). */
import { expect, test } from "vitest";
import { editedPack, PACK } from "../../../src/committee/packs/all.ts";
import type { Delegation } from "../../../src/committee/state/delegation.ts";
import type { Pack } from "../../../src/committee/state/pack.ts";
import { type Dais, dais, introduced } from "../../support/committee.ts";

const member = (id: string, name: string): Delegation => ({ id, name, kind: "member" });
const SEATS = [member("BRA", "Brazil"), member("JPN", "Japan"), member("KEN", "Kenya")];
const LATE = member("CIV", "Côte d’Ivoire");

/** A committee in debate, in which one delegation got its seat last. */
function lateRoom(pack: Pack): Dais {
  const room = dais(pack, SEATS);
  room.ask({ type: "openMeeting" });
  room.ask({ type: "addDelegation", delegation: LATE });
  for (const { id } of room.state().delegations)
    room.ask({ type: "recordAttendance", delegation: id, attendance: "present" });
  room.ask({ type: "addItem", title: "Cybercrime" });
  room.ask({ type: "takeItem", item: 1 });
  room.ask({ type: "openDebate" });
  return room;
}

function calledIn(room: Dais): readonly string[] {
  const paper = introduced(room, 3, "BRA");
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper, method: "rollCall" });
  const { floor } = room.state();
  return floor.type === "ballot" ? floor.ballot.voters : [];
}

test("a late seat is called in its place in the alphabet, not last", () => {
  const pack = editedPack(PACK["un-ga"], { rollCalls: "alphabet" });
  expect(calledIn(lateRoom(pack))).toEqual(["BRA", "CIV", "JPN", "KEN"]);
});

test("from the name drawn by lot, the roll goes on through the alphabet and around its end", () => {
  const called = calledIn(lateRoom(PACK["un-ga"]));
  const [first = ""] = called;
  const order = ["BRA", "CIV", "JPN", "KEN"];
  const at = order.indexOf(first);
  expect(called).toEqual([...order.slice(at), ...order.slice(0, at)]);
});

test("a delegation that comes during the first roll call is called in its place, if that is still to come", () => {
  const room = dais(PACK["un-ga"], SEATS);
  room.ask({ type: "openMeeting" });
  room.ask({ type: "startRollCall" });
  room.ask({ type: "answerRollCall", attendance: "present" });
  room.ask({ type: "addDelegation", delegation: LATE });
  expect(room.state().rollCall).toEqual({ order: ["BRA", "CIV", "JPN", "KEN"], next: 1 });
  room.ask({ type: "addDelegation", delegation: member("AUT", "Austria") });
  expect(room.state().rollCall?.order).toEqual(["BRA", "AUT", "CIV", "JPN", "KEN"]);
  for (let n = 0; n < 4; n++) room.ask({ type: "answerRollCall", attendance: "present" });
  expect(room.state().rollCall).toBeNull();
});

test("accents and capitals make no difference to the alphabet", () => {
  const room = dais(PACK["un-ga"], [
    member("TUR", "Türkiye"),
    member("ALA", "Åland"),
    member("TUV", "Tuvalu"),
  ]);
  room.ask({ type: "openMeeting" });
  room.ask({ type: "startRollCall" });
  expect(room.state().rollCall?.order).toEqual(["ALA", "TUR", "TUV"]);
});
