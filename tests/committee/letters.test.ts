/** Requests to the chair, and notes between delegations that the chair holds, passes on or stops. */
import { describe, expect, test } from "vitest";
import { waitingLetters } from "../../src/client/selectors/committee/letters.ts";
import { undoable, withoutLetters } from "../../src/committee/log.ts";
import { minutes } from "../../src/committee/minutes.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { type Dais, inDebate, inSession, seat } from "../support/committee.ts";

const NOTE = { type: "sendNoteTo", delegation: "S1", to: "S2", text: "Meet us in the harbour" } as const;
const ask = (topic: "procedure" | "list" | "here" | "other", text = "") =>
  ({ type: "sendRequest", delegation: "S1", topic, text }) as const;
const letters = (room: Dais) => room.state().letters?.all ?? [];
const room = (): Dais => inDebate(PACK["una-usa"], 4);

describe("a request to the chair", () => {
  test("is answered once, and then it is closed", () => {
    const here = room();
    here.ask(ask("other", "May we ask Kenya?"), seat("S1"));
    expect(here.why({ type: "answerRequest", letter: 1, answer: "Yes" }, seat("S2"))).toBe("chairOnly");
    here.ask({ type: "answerRequest", letter: 1, answer: "Yes" });
    expect(letters(here)).toMatchObject([{ by: "S1", to: null, status: "done", answer: "Yes" }]);
    expect(here.why({ type: "answerRequest", letter: 1, answer: "No" })).toBe("unknownLetter");
  });

  test("needs words only if it is about something else, and has at most 200 characters", () => {
    expect(room().why(ask("list"), seat("S1"))).toBeNull();
    expect(room().why(ask("other", " "), seat("S1"))).toBe("needsText");
    expect(room().why(ask("other", "x".repeat(201)), seat("S1"))).toBe("tooLong");
  });

  test("waits once for each topic, and three wait at most", () => {
    const here = room();
    here.ask(ask("list"), seat("S1"));
    expect(here.why(ask("list"), seat("S1"))).toBe("alreadyDone");
    here.ask(ask("procedure"), seat("S1"));
    here.ask(ask("here"), seat("S1"));
    expect(here.why(ask("other", "And this?"), seat("S1"))).toBe("requestsOpen");
  });

  test("comes only in the own name", () => {
    expect(room().why(ask("list"), seat("S2"))).toBe("notYours");
  });
});

describe("a note to another delegation", () => {
  test("is refused until a chair allows notes", () => {
    const here = room();
    expect(here.why(NOTE, seat("S1"))).toBe("notesOff");
    expect(here.why({ type: "allowNotes", mode: "open" }, seat("S1"))).toBe("chairOnly");
    here.ask({ type: "allowNotes", mode: "open" });
    here.ask(NOTE, seat("S1"));
    expect(letters(here)).toMatchObject([{ by: "S1", to: "S2", status: "sent" }]);
  });

  test("is held until a chair has read it, who passes it on or stops it, once", () => {
    const here = room();
    here.ask({ type: "allowNotes", mode: "held" });
    here.ask(NOTE, seat("S1"));
    here.ask(NOTE, seat("S1"));
    expect(letters(here).map(({ status }) => status)).toEqual(["held", "held"]);
    here.ask({ type: "passNote", letter: 1 });
    here.ask({ type: "stopNote", letter: 2 });
    expect(letters(here).map(({ status }) => status)).toEqual(["sent", "stopped"]);
    expect(here.why({ type: "passNote", letter: 2 })).toBe("unknownLetter");
  });

  test("is reported only by the delegation that has received it, and once", () => {
    const here = room();
    here.ask({ type: "allowNotes", mode: "held" });
    here.ask(NOTE, seat("S1"));
    const report = { type: "reportNote", letter: 1, delegation: "S2" } as const;
    expect(here.why(report, seat("S2"))).toBe("unknownLetter");
    here.ask({ type: "passNote", letter: 1 });
    expect(here.why({ ...report, delegation: "S3" }, seat("S3"))).toBe("unknownLetter");
    here.ask(report, seat("S2"));
    expect(letters(here)).toMatchObject([{ isReported: true }]);
    expect(here.why(report, seat("S2"))).toBe("alreadyDone");
  });

  test("is taken back by a chair after it was delivered, once, and nobody waits for it any more", () => {
    const here = room();
    here.ask({ type: "allowNotes", mode: "open" });
    here.ask(NOTE, seat("S1"));
    here.ask({ type: "reportNote", letter: 1, delegation: "S2" }, seat("S2"));
    expect(waitingLetters(here.state())).toBe(1);
    const back = { type: "withdrawNote", letter: 1 } as const;
    expect(here.why(back, seat("S1"))).toBe("chairOnly");
    here.ask(back);
    expect(letters(here)).toMatchObject([{ status: "withdrawn" }]);
    expect(waitingLetters(here.state())).toBe(0);
    expect(here.why(back)).toBe("unknownLetter");
  });

  test("goes to a delegation that has a seat, and not to itself", () => {
    const here = room();
    here.ask({ type: "allowNotes", mode: "open" });
    for (const to of ["S9", "S1"]) expect(here.why({ ...NOTE, to }, seat("S1"))).toBe("unknownDelegation");
  });
});

test("the minutes and a file have no letter, and nothing takes one back", () => {
  const here = room();
  here.ask({ type: "allowNotes", mode: "held" });
  const last = undoable(here.entries());
  here.ask(NOTE, seat("S1"));
  here.ask({ type: "passNote", letter: 1 });
  here.ask(ask("other", "May we leave?"), seat("S1"));
  expect(undoable(here.entries())).toEqual(last);
  const words = /harbour|May we leave/;
  expect(JSON.stringify(minutes(here.entries()))).not.toMatch(words);
  const file = withoutLetters(here.entries());
  expect(JSON.stringify(file)).not.toMatch(words);
  expect(file.slice(-3).map(({ n, by, facts }) => [n, by.type, facts])).toEqual(
    here
      .entries()
      .slice(-3)
      .map(({ n }) => [n, "chair", []]),
  );
});

describe("a roll call that delegations answer on their devices", () => {
  const here = (delegation: string, topic: "here" | "hereVoting" = "here") =>
    ({ type: "sendRequest", delegation, topic, text: "" }) as const;
  const called = (): Dais => {
    const dais = inSession(PACK["una-usa"], 4, 0);
    dais.ask({ type: "startRollCall" });
    return dais;
  };

  test("the chair takes all answers at once, and goes on with those who have not answered", () => {
    const dais = called();
    dais.ask(here("S3", "hereVoting"), seat("S3"));
    dais.ask(here("S2"), seat("S2"));
    dais.ask({ type: "takeAnswers" });
    const { attendance, rollCall } = dais.state();
    expect(attendance).toMatchObject({ S1: "absent", S2: "present", S3: "presentAndVoting" });
    expect(rollCall?.order.slice(rollCall.next)).toEqual(["S1", "S4"]);
    expect(dais.why({ type: "takeAnswers" })).toBe("noAnswers");
  });

  test("if everybody has answered, the roll call ends; a late delegation can still say that it is here", () => {
    const dais = called();
    for (const id of ["S1", "S2", "S3", "S4"]) dais.ask(here(id), seat(id));
    dais.ask({ type: "takeAnswers" });
    expect(dais.state().rollCall).toBeNull();
    expect(dais.why(here("S1"), seat("S1"))).toBeNull();
  });

  test("each delegation answers once, and only the chair records it", () => {
    const dais = called();
    dais.ask(here("S1"), seat("S1"));
    expect(dais.why(here("S1", "hereVoting"), seat("S1"))).toBe("alreadyDone");
    expect(dais.why({ type: "takeAnswers" }, seat("S1"))).toBe("chairOnly");
    expect(dais.state().attendance).toMatchObject({ S1: "absent" });
  });

  test("a delegation that the chair records by hand has been answered too", () => {
    const dais = called();
    for (const id of ["S1", "S4"]) dais.ask(here(id), seat(id));
    dais.ask({ type: "answerRollCall", attendance: "present" });
    dais.ask({ type: "recordAttendance", delegation: "S4", attendance: "present" });
    expect(letters(dais).map(({ status }) => status)).toEqual(["done", "done"]);
  });
});
