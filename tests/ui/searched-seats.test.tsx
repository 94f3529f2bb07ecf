/**
 * With many delegations, a chair looks for one by its name, under Seats and while placards are entered by seat, and a
 * phone that joins lists the first twelve.
 */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import type { CommitteeConnection } from "../../src/client/sessions/committee/committee-connection.ts";
import { committeeStore, NO_COMMITTEE } from "../../src/client/sessions/committee/committee-store.ts";
import { stateOf } from "../../src/committee/log.ts";
import type { CommitteeCard } from "../../src/committee/message.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { NO_VALUES } from "../../src/committee/state/motion.ts";
import { SeatVotes } from "../../src/ui/committee/seat-votes.tsx";
import { SeatsTab } from "../../src/ui/committee/seats-tab.tsx";
import { SeatChoice } from "../../src/ui/delegate/seat-choice.tsx";
import { ConnectionProvider } from "../../src/ui/hooks/use-committee.ts";
import { type Dais, inDebate } from "../support/committee.ts";

beforeAll(async () => {
  await loadWording("committee");
  await loadWording("delegate");
});

beforeEach(() => {
  // A page that is written to a string reads the first state of a store.
  vi.spyOn(committeeStore, "getInitialState").mockImplementation(() => committeeStore.getState());
});
afterEach(() => {
  committeeStore.setState(NO_COMMITTEE);
  vi.restoreAllMocks();
});

function wordsOf(room: Dais, part: ReactNode): string {
  const entries = room.entries();
  const seat = { type: "chair", chair: 1 } as const;
  committeeStore.setState({ ...NO_COMMITTEE, entries, state: stateOf(entries), seat });
  const connection = { send: async () => null, close: () => undefined } as unknown as CommitteeConnection;
  return renderToStaticMarkup(<ConnectionProvider value={connection}>{part}</ConnectionProvider>);
}

test.each([
  [12, false],
  [300, true],
])("given %i delegations, the lists have a search: %s", (members, isSearched) => {
  const room = inDebate(PACK["una-usa"], members);
  const find = t("committee:seats.find");
  expect(wordsOf(room, <SeatsTab />).includes(find)).toBe(isSearched);
  room.ask({ type: "move", delegation: "S1", kind: "suspendMeeting", values: { ...NO_VALUES, total: 600 } });
  room.ask({ type: "secondMotion", motion: 1, delegation: "S2" });
  room.ask({ type: "putMotion", motion: 1, method: "seats" });
  const { floor } = room.state();
  if (floor.type !== "ballot") throw new Error("no vote");
  const page = wordsOf(room, <SeatVotes ballot={floor.ballot} part={{ current: null }} />);
  expect(page.includes(find)).toBe(isSearched);
  expect(page).toContain(t("committee:ballot.missing", { count: members }));
});

test.each([
  [20, 20, false],
  [300, 12, true],
])("given %i delegations, a phone that joins lists %i of them", (members, listed, hasMore) => {
  const { delegations } = inDebate(PACK["una-usa"], members).state();
  const card = { name: "Assembly", delegations, taken: [] } as unknown as CommitteeCard;
  const page = renderToStaticMarkup(<SeatChoice card={card} onChoose={() => undefined} />);
  expect(page.match(/<li>/g)).toHaveLength(listed);
  expect(page).toContain(t("delegate:choose.search"));
  expect(page.includes(t("delegate:choose.all", { count: members }))).toBe(hasMore);
});
