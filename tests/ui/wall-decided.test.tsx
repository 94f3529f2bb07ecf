/** Where the text is decided, the wall says what a device can do, whose text it is, and how the votes came about. */
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { loadWording, t } from "../../src/client/i18n/index.ts";
import { namesOf } from "../../src/client/i18n/names.ts";
import { currentText } from "../../src/engine/model/whole-text.ts";
import type { Outcome } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { view } from "../../src/engine/views/view.ts";
import { committeeShown, type FromCommittee } from "../../src/room/from-committee.ts";
import type { RoomView } from "../../src/room/message.ts";
import type { Shown } from "../../src/ui/hooks/use-shown.ts";
import { TableHead } from "../../src/ui/wall/table-head.tsx";
import { VoteCount } from "../../src/ui/wall/vote-count.tsx";
import { atBeat, opened } from "../support/play.ts";
import { modelScenario, setupOf } from "../support/scenario.ts";

beforeAll(() => loadWording("content", "wall", "adoption"));

const scenario = modelScenario("lesson");
const stand = atBeat(opened(setupOf(), scenario), "stand");
const shownAt = (world: World): Shown => ({
  table: 1,
  view: view(world, "wall"),
  scenario,
  journal: [],
  names: namesOf(scenario),
  text: currentText(world),
});

const FROM: FromCommittee = {
  code: "ABCDEF",
  name: "Third Committee",
  paper: 1,
  title: "Draft on evidence",
  text: { threshold: "sixty" },
  words: {},
  hall: [],
  stands: { KEN: "no" },
};
const settings = { tables: 1 } as RoomView["settings"];
const ofClass = { settings } as RoomView;
const ofCommittee = { settings, ...committeeShown(FROM, null, false) } as RoomView;
const headOf = (room: RoomView, world: World): string =>
  renderToStaticMarkup(<TableHead room={room} shown={shownAt(world)} />);

describe("the head of the wall", () => {
  test.each(["amend", "amendVote", "stand", "vote", "sign"] as const)(
    "in “%s”: what a device can do, after a committee and not in a class",
    (beat) => {
      const phase = beat === "sign" ? "signature" : "adoption";
      const world = { ...stand, phase, beat } as World;
      expect(headOf(ofCommittee, world)).toContain(t(`wall:decide.${beat}`));
      expect(headOf(ofClass, world)).not.toContain(t(`wall:decide.${beat}`));
    },
  );

  test("after a committee: its name and the title of its text, and in a class none", () => {
    const line = t("wall:from", { committee: FROM.name, text: FROM.title });
    expect(headOf(ofCommittee, stand)).toContain(line);
    expect(headOf(ofClass, stand)).not.toContain("wall-from");
  });
});

describe("the count of the vote", () => {
  const tally = { yes: 101, no: 1, abstain: 53, absent: 38 };
  const ballot = { votes: "", tally, majority: "twoThirds", carried: true } as const;
  const countAfter = (blockers: readonly number[]): string => {
    const outcome: Outcome = { how: "vote", ballot, blockers };
    return renderToStaticMarkup(
      <VoteCount shown={shownAt({ ...stand, treaty: { ...stand.treaty, outcome } })} />,
    );
  };

  test("says how many were away, and after a block that joining is not yet a yes", () => {
    const page = countAfter([0]);
    expect(page).toContain(t("wall:vote.neededAway", { needed: 68, count: 38 }));
    expect(page).toContain(t("wall:vote.joined"));
  });

  test("without a block, says that a state can accept an article and vote against the whole", () => {
    const page = countAfter([]);
    expect(page).toContain(t("wall:vote.whole"));
    expect(page).not.toContain(t("wall:vote.joined"));
  });
});
