/** An election by secret ballot on a host: five delegations with a device each, and a page that only reads. */
import { minutes } from "../../src/committee/minutes.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { seats } from "./committee.ts";
import { type CommitteeUnderTest, inDebate, type Person } from "./committee-host.ts";

export type Election = Readonly<{
  committee: CommitteeUnderTest;
  phones: readonly Person[];
  reader: Person;
}>;

const OPEN = {
  type: "openElection",
  office: "Rapporteur",
  among: "names",
  names: ["Ada", "Ben", "Cem"],
} as const;

/** The chair's order that counts the first ballot. */
export const closeElection = (more: object = {}) =>
  ({ type: "closeElection", election: 1, ballot: 1, votes: [0, 0, 0], blank: 0, ...more }) as const;

/** Puts a ballot into the box. @param choice the place of a name on the ballot paper; 000 is a blank ballot */
export async function cast(
  person: Person,
  choice: string,
  ballot = 1,
): Promise<Readonly<{ status: number; text: string }>> {
  const body = JSON.stringify({ election: 1, ballot, choice });
  const response = await person.request("/ballots", { method: "POST", body });
  return { status: response.status, text: await response.text() };
}

export async function election(): Promise<Election> {
  const committee = await inDebate({ pack: PACK["un-ga"], delegations: seats(5) });
  const phones: Person[] = [];
  for (const { id } of seats(5)) phones.push(await committee.enter(id));
  const reader = committee.person((await committee.chair.news())?.access?.readKey ?? "");
  const opened = await committee.chair.give(OPEN);
  if (opened !== "taken") throw new Error(opened);
  return { committee, phones, reader };
}

/** What everybody with any key receives, what the board shows, and what the log and the minutes hold. */
export async function everythingSeen({ committee, phones, reader }: Election): Promise<readonly string[]> {
  const textFor = async (person: Person): Promise<string> => (await person.request("/changes?since=")).text();
  const read = await Promise.all([committee.chair, reader, ...phones].map(textFor));
  const board = await committee.app.request("/api/committees/summaries", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ committees: [{ code: committee.code, key: reader.key }] }),
  });
  const { entries } = await committee.open();
  return [...read, await board.text(), JSON.stringify(entries), JSON.stringify(minutes(entries))];
}

/** What differs from one committee to the next by itself: times, keys and codes. */
export function comparable(text: string, { committee, phones, reader }: Election): string {
  const keys = [committee.code, committee.chair.key, reader.key, ...phones.map(({ key }) => key)];
  return keys
    .reduce((now, key) => now.replaceAll(key, "K"), text)
    .replace(/"(?:box|key|tokenHash|secret|chairHash)":"[^"]*"/g, "K")
    .replace(/\d{9,}/g, "T")
    .replace(/\d+\.\d+\.\w{6}\.(\d+\.\d+\.[01])/g, "P.$1");
}
