/**
 * The view of each screen, and the namespaces of sentences that load together with its code. Only the start page and its
 * doors come with the first load; every other screen loads when it is first opened.
 */
import type { ComponentType } from "react";
import { loadEnglishNames } from "../client/i18n/index.ts";
import { keepFiles } from "../client/screen/keep-files.ts";
import type { Screen } from "../client/screen/ui-store.ts";
import { fetchAhead, fetchAheadOfMeeting, WHOLE_MATCH } from "./fetch-ahead.ts";
import { lazily } from "./shell/lazily.ts";
import { AloneDoor, ClassDoor, MeetingDoor, MoreDoor } from "./start/door-screens.tsx";
import { StartScreen } from "./start/start-screen.tsx";

const Committee = lazily(
  async () => {
    await loadEnglishNames();
    return (await import("./committee/committee-screen.tsx")).CommitteeScreen;
  },
  "content",
  "states",
  "committee",
  "conference",
  "delegate",
  "document",
  "drafting",
  "link",
);

/** A committee goes on without a network once it has been open for a while. */
function goOffline(): void {
  keepFiles();
  fetchAheadOfMeeting();
}

export const SCREEN_VIEWS: Readonly<Record<Screen, ComponentType>> = {
  start: () => <StartScreen onShown={fetchAhead} />,
  alone: AloneDoor,
  class: ClassDoor,
  meeting: MeetingDoor,
  more: MoreDoor,
  setup: lazily(async () => (await import("./setup/setup-screen.tsx")).SetupScreen, "content", "states"),
  watch: lazily(async () => (await import("./watch/watch-screen.tsx")).WatchScreen, "content", "states"),
  challenges: lazily(
    async () => (await import("./challenges/challenges-screen.tsx")).ChallengesScreen,
    "content",
    "challenges",
  ),
  briefing: lazily(
    async () => (await import("./briefing/briefing-screen.tsx")).BriefingScreen,
    "content",
    "negotiation",
    "ratification",
    "challenges",
    "room",
  ),
  dare: lazily(async () => (await import("./start/dare-screen.tsx")).DareScreen, "content"),
  match: lazily(
    async () => (await import("./match-screen.tsx")).MatchScreen,
    ...WHOLE_MATCH,
    "challenges",
    "room",
  ),
  join: lazily(async () => (await import("./room/join-screen.tsx")).JoinScreen, "content", "room"),
  desk: lazily(
    async () => (await import("./desk/desk-screen.tsx")).DeskScreen,
    "content",
    "room",
    "desk",
    "slides",
    "link",
  ),
  check: lazily(async () => (await import("./check/network-check-screen.tsx")).NetworkCheckScreen, "check"),
  print: lazily(
    async () => (await import("./print/print-screen.tsx")).PrintScreen,
    "content",
    "debrief",
    "ratification",
    "desk",
    "print",
    "brief",
    "film",
    "room",
    "kit",
  ),
  kit: lazily(
    async () => (await import("./kit/kit-screen.tsx")).KitScreen,
    "content",
    "print",
    "kit",
    "slides",
  ),
  clerk: lazily(
    async () => (await import("./single-device/single-device-setup.tsx")).SingleDeviceSetup,
    "content",
    "desk",
    "clerk",
  ),
  committee: () => <Committee onShown={goOffline} />,
  delegate: lazily(
    async () => (await import("./delegate/delegate-screen.tsx")).DelegateScreen,
    "content",
    "states",
    "committee",
    "conference",
    "delegate",
    "drafting",
  ),
  "committee-wall": lazily(
    async () => (await import("./committee/committee-wall.tsx")).CommitteeWall,
    "committee",
    "link",
    "wall",
  ),
  board: lazily(async () => (await import("./board/board-screen.tsx")).BoardScreen, "desk", "board", "link"),
  wall: lazily(
    async () => (await import("./wall/wall-screen.tsx")).WallScreen,
    ...WHOLE_MATCH,
    "wall",
    "slides",
    "room",
    "link",
  ),
  film: lazily(
    async () => (await import("./debrief/film-screen.tsx")).FilmScreen,
    ...WHOLE_MATCH,
    "challenges",
    "wall",
  ),
  matches: lazily(
    async () => (await import("./matches/matches-screen.tsx")).MatchesScreen,
    "content",
    "matches",
  ),
  lab: lazily(async () => (await import("./lab/lab-screen.tsx")).LabScreen, "content", "lab"),
  host: lazily(async () => (await import("./host/host-screen.tsx")).HostScreen, "host", "link"),
  about: lazily(async () => (await import("./about/about-screen.tsx")).AboutScreen, "content"),
};
