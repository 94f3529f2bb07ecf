/**
 * The secretariat of a conference archives, deletes and hands over its own committees with a key that the host issues.
 * It touches no other committee, and it never learns the key of a chair in office.
 */
import { randomUUID } from "node:crypto";
import type { Hono } from "hono";
import { describe, expect, test } from "vitest";
import type {
  ConferenceOrder,
  ConferenceRecord,
  ConferenceReport,
} from "../../../src/committee/conference.ts";
import { PACK } from "../../../src/committee/packs/all.ts";
import { limits } from "../../../src/server/http/rate-limits.ts";
import { conferenceKeys } from "../../../src/server/keys/conference-keys.ts";
import { runnerOf } from "../../support/administration.ts";
import { seats } from "../../support/committee.ts";
import {
  type CommitteeUnderTest,
  committeeAt,
  inDebate,
  openCommittee,
} from "../../support/committee-host.ts";
import { HOST_KEY, hostUnderTest, post } from "../../support/room.ts";

type Answer = Readonly<{ ok: boolean; reason?: string; key?: string; code?: string }>;

/** Acts with the key of a secretariat. */
function secretariat(app: Hono, key: string) {
  const headers = { Authorization: `Bearer ${key}` };
  const answer = async (order: ConferenceOrder, id: string = randomUUID()): Promise<Answer> =>
    (await post(app, "/api/conference/orders", { id, order }, key)).json() as Promise<Answer>;
  return {
    key,
    answer,
    give: async (order: ConferenceOrder, id?: string) => {
      const { ok, reason } = await answer(order, id);
      return ok ? "taken" : reason;
    },
    report: async () =>
      (await app.request("/api/conference", { headers })).json() as Promise<ConferenceReport>,
    record: async (code: string) =>
      (await app.request(`/api/conference/records/${code}`, { headers })).json() as Promise<ConferenceRecord>,
    open: async (name: string) =>
      (
        await post(
          app,
          "/api/conference/committees",
          { name, pack: PACK["una-usa"], delegations: seats(3) },
          key,
        )
      ).json() as Promise<Answer>,
  };
}

/** A key that the host has issued. */
async function issued(app: Hono): Promise<ReturnType<typeof secretariat>> {
  const answer = await post(app, "/api/host/orders", { type: "makeConference" }, HOST_KEY);
  return secretariat(app, ((await answer.json()) as Answer).key ?? "");
}

/** A committee whose chair has entered a conference. */
async function inConference(committee: CommitteeUnderTest) {
  const conference = await issued(committee.app);
  const { ticket } = await conference.report();
  expect(await committee.chair.give({ type: "setConference", ticket })).toBe("taken");
  return conference;
}

describe("given the key of a secretariat", () => {
  test("the board lists the committees that it opened and those whose chairs entered, with the keys of their walls", async () => {
    const committee = await inDebate();
    const conference = await inConference(committee);
    const opened = await conference.open("Second Committee");
    const { committees, now } = await conference.report();
    expect(now).toBe(committee.clock.now);
    expect(committees.map(({ code, isArchived, summary }) => [code, isArchived, summary.name])).toEqual(
      expect.arrayContaining([
        [committee.code, false, "Third Committee"],
        [opened.code, false, "Second Committee"],
      ]),
    );
    const readKey = (await committee.chair.news())?.access?.readKey;
    expect(committees.find(({ code }) => code === committee.code)?.readKey).toBe(readKey);
    const chair = committeeAt(
      { ...committee, store: null as never },
      opened.code ?? "",
      opened.key ?? "",
    ).chair;
    expect(await chair.give({ type: "openMeeting" })).toBe("taken");
  });

  test("an archived committee can be read, and nobody changes it until it is opened again", async () => {
    const committee = await inDebate();
    const device = await committee.enter("S1");
    const conference = await inConference(committee);
    expect(await conference.give({ type: "archive", code: committee.code })).toBe("taken");
    expect(await committee.chair.give({ type: "closeDebate" })).toBe("archived");
    expect(await committee.chair.give({ type: "deleteCommittee" })).toBe("archived");
    expect(await committee.chair.give({ type: "setConference", ticket: "" })).toBe("archived");
    expect(await device.give({ type: "leaveSeat" })).toBe("archived");
    const late = await post(committee.app, `/api/committees/${committee.code}/devices`, { delegation: "S2" });
    expect(await late.json()).toEqual({ ok: false, reason: "archived" });
    expect((await committee.chair.news())?.access?.isArchived).toBe(true);
    expect((await conference.report()).committees).toMatchObject([{ isArchived: true }]);
    expect(await conference.give({ type: "archive", code: committee.code })).toBe("alreadyDone");
    expect(await conference.give({ type: "reopen", code: committee.code })).toBe("taken");
    expect(await committee.chair.give({ type: "closeDebate" })).toBe("taken");
  });

  test("a committee handed over opens with the new key; both chairs before are out", async () => {
    const committee = await inDebate();
    const { key: second = "" } = (await committee.chair.answer({ type: "makeKey", chair: 2 })) as Answer;
    const conference = await inConference(committee);
    const answer = await conference.answer({ type: "handOver", code: committee.code });
    expect(await committee.chair.give({ type: "closeDebate" })).toBe("noKey");
    expect(await committee.person(second).give({ type: "closeDebate" })).toBe("noKey");
    expect(await committee.person(answer.key ?? "").give({ type: "closeDebate" })).toBe("taken");
  });

  test("the same order sent again gives the same key; after another handing over it gives none", async () => {
    const committee = await openCommittee();
    const conference = await inConference(committee);
    const order = { type: "handOver", code: committee.code } as const;
    const first = await conference.answer(order, "the-first-handing-over");
    expect(await conference.answer(order, "the-first-handing-over")).toEqual(first);
    const next = await conference.answer(order, "the-next-handing-over");
    expect(await conference.answer(order, "the-first-handing-over")).toEqual({ ok: false, reason: "usedId" });
    expect(await committee.person(next.key ?? "").give({ type: "openMeeting" })).toBe("taken");
  });

  test("a deleted committee is gone from the store", async () => {
    const committee = await openCommittee();
    const conference = await inConference(committee);
    expect(await conference.give({ type: "delete", code: committee.code })).toBe("taken");
    expect(await committee.host.kept([committee.code])).toEqual([]);
    expect(await committee.chair.give({ type: "openMeeting" })).toBe("noRoom");
    expect((await conference.report()).committees).toEqual([]);
  });

  test("a record is what a chair saves: the notes of chairs, but no letters of delegations and no key", async () => {
    const committee = await inDebate();
    await committee.chair.give({ type: "writeNote", text: "Call France next." });
    const device = await committee.enter("S1");
    const asked = {
      type: "sendRequest",
      delegation: "S1",
      topic: "other",
      text: "May we have water?",
    } as const;
    expect(await device.give(asked)).toBe("taken");
    const conference = await inConference(committee);
    const record = await conference.record(committee.code);
    expect(record).toMatchObject({ ok: true, name: "Third Committee" });
    const text = JSON.stringify(record);
    expect(text).toContain("Call France next.");
    for (const secret of ["water", committee.chair.key, device.key]) expect(text).not.toContain(secret);
  });

  test("a restarted host knows the conference of each committee, and which are archived", async () => {
    const committee = await openCommittee();
    const conference = await inConference(committee);
    await conference.give({ type: "archive", code: committee.code });
    await committee.close();
    const again = hostUnderTest({ folder: committee.folder });
    expect((await secretariat(again.app, conference.key).report()).committees).toMatchObject([
      { code: committee.code, isArchived: true },
    ]);
  });
});

describe("whoever has no right to a committee", () => {
  test("the key of another conference sees and changes nothing, as if there were no such committee", async () => {
    const committee = await openCommittee();
    await inConference(committee);
    const other = await issued(committee.app);
    for (const type of ["archive", "reopen", "handOver", "delete"] as const)
      expect(await other.give({ type, code: committee.code })).toBe("noRoom");
    expect(await other.record(committee.code)).toEqual({ ok: false, reason: "noRoom" });
    expect((await other.report()).committees).toEqual([]);
    expect(await committee.chair.give({ type: "openMeeting" })).toBe("taken");
  });

  test("keys of chairs, readers, devices and the host open no conference, nor do keys made elsewhere", async () => {
    const committee = await openCommittee();
    const { key, report } = await inConference(committee);
    const { conference, ticket } = await report();
    const device = await committee.enter("S1");
    const readKey = (await committee.chair.news())?.access?.readKey ?? "";
    const forged = conferenceKeys("another secret of another host").keyOf(conference);
    const cut = key.slice(0, -1);
    const moved = `AAAAAA${key.slice(6)}`;
    for (const wrong of [
      "",
      committee.chair.key,
      device.key,
      readKey,
      HOST_KEY,
      ticket,
      conference,
      forged,
      cut,
      moved,
    ])
      expect(await secretariat(committee.app, wrong).give({ type: "delete", code: committee.code })).toBe(
        "noKey",
      );
    expect(await committee.host.kept([committee.code])).toEqual([committee.code]);
  });

  test("the key of a secretariat is no chair's, no reader's and not the host's", async () => {
    const committee = await openCommittee();
    const { key } = await inConference(committee);
    expect(await committee.person(key).give({ type: "openMeeting" })).toBe("noKey");
    expect(
      (await committee.app.request("/api/host/rooms", { headers: { Authorization: `Bearer ${key}` } }))
        .status,
    ).toBe(401);
  });

  test("the report and the record contain no chair's key, no device's, and no hash of one", async () => {
    const committee = await openCommittee();
    const device = await committee.enter("S1");
    const conference = await inConference(committee);
    const { access } = await committee.open();
    const text = JSON.stringify([await conference.report(), await conference.record(committee.code)]);
    const secrets = [
      committee.chair.key,
      device.key,
      access.chairs[1].hash ?? "",
      access.secret,
      conference.key,
    ];
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  test("after a while of guessing the wrong keys have to wait, and the right one still opens", async () => {
    const committee = await openCommittee({ limits: limits() });
    const conference = await inConference(committee);
    const guesses: (string | undefined)[] = [];
    for (let k = 0; k < 62; k++)
      guesses.push(
        await secretariat(committee.app, `${"A".repeat(6)}-guess${k}`).give({
          type: "delete",
          code: "AAAAAA",
        }),
      );
    expect(guesses.slice(0, 2)).toEqual(["noKey", "noKey"]);
    expect(guesses.at(-1)).toBe("tooFast");
    expect((await conference.report()).ok).toBe(true);
  });

  test("the right key too has to wait if it asks without end", async () => {
    const committee = await openCommittee({ limits: limits() });
    const conference = await inConference(committee);
    const answers: boolean[] = [];
    for (let k = 0; k < 61; k++) answers.push((await conference.report()).ok);
    expect(answers.at(-1)).toBe(false);
  });

  test("an order must be JSON from a page of the host", async () => {
    const committee = await openCommittee();
    const { key } = await inConference(committee);
    const body = JSON.stringify({ id: "from-another-site", order: { type: "delete", code: committee.code } });
    const headers = {
      Authorization: `Bearer ${key}`,
      "Content-Type": "application/json",
      Origin: "https://evil.example",
    };
    const answer = await committee.app.request("/api/conference/orders", { method: "POST", body, headers });
    expect(answer.status).toBe(403);
    for (const nonsense of [
      null,
      {},
      { id: "x", order: { type: "delete", code: committee.code } },
      { id: "long-enough", order: { type: "delete", code: committee.code, more: 1 } },
    ])
      expect((await post(committee.app, "/api/conference/orders", nonsense, key)).status).toBe(400);
  });
});

describe("entering and leaving a conference", () => {
  test("a ticket is typed in any case, with spaces; a mistyped one is refused", async () => {
    const committee = await openCommittee();
    const conference = await issued(committee.app);
    const { ticket } = await conference.report();
    const typed = `${ticket.slice(0, 6).toLowerCase()} ${ticket.slice(6)}`;
    const last = ticket.at(-1) === "A" ? "C" : "A";
    expect(await committee.chair.give({ type: "setConference", ticket: ticket.slice(0, -1) + last })).toBe(
      "noConference",
    );
    expect(await committee.chair.give({ type: "setConference", ticket: ticket.slice(0, 6) })).toBe(
      "noConference",
    );
    expect(await committee.chair.give({ type: "setConference", ticket: typed })).toBe("taken");
    expect((await committee.chair.news())?.access?.conference).toBe(ticket.slice(0, 6));
  });

  test("only the first chair enters or leaves; a committee that has left is the secretariat's no more", async () => {
    const committee = await openCommittee();
    const { key = "" } = (await committee.chair.answer({ type: "makeKey", chair: 2 })) as Answer;
    const conference = await inConference(committee);
    expect(await committee.person(key).give({ type: "setConference", ticket: "" })).toBe("firstChairOnly");
    expect(await (await committee.enter("S1")).give({ type: "setConference", ticket: "" })).toBe("chairOnly");
    expect(await committee.chair.give({ type: "setConference", ticket: "" })).toBe("taken");
    expect(await conference.give({ type: "delete", code: committee.code })).toBe("noRoom");
    expect((await conference.report()).committees).toEqual([]);
  });

  test("given the host renews a key, the old one finds no committee and the new one finds them all", async () => {
    const committee = await openCommittee();
    const before = await inConference(committee);
    const { conference } = await before.report();
    expect((await runnerOf(committee.app).report()).conferences).toEqual([{ conference, committees: 1 }]);
    const renewed = await post(
      committee.app,
      "/api/host/orders",
      { type: "renewConference", conference },
      HOST_KEY,
    );
    const after = secretariat(committee.app, ((await renewed.json()) as Answer).key ?? "");
    expect((await before.report()).committees).toEqual([]);
    expect(await before.give({ type: "delete", code: committee.code })).toBe("noRoom");
    expect((await after.report()).committees).toMatchObject([{ code: committee.code }]);
  });

  test("before an update no committee is opened", async () => {
    const committee = await openCommittee();
    const conference = await issued(committee.app);
    await runnerOf(committee.app).order({ type: "prepareUpdate" });
    expect(await conference.open("Late")).toEqual({ ok: false, reason: "hostEnding" });
  });
});
