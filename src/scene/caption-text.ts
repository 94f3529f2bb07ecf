/**
 * Texts on the pictures while nothing moves. Screen readers cannot read them; they get the same in
 * `src/client/sentences/picture-words.ts`.
 */
import { t } from "../client/i18n/index.ts";
import { monthName, namesOf } from "../client/i18n/names.ts";
import type { ChamberPicture, Counts, Kind } from "../client/selectors/picture/chamber-picture.ts";
import type { Face, KeyLine } from "../client/selectors/picture/marks.ts";
import { linesOf } from "../client/sentences/sentences.ts";
import type { GameEvent } from "../engine/events/event.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import type { View } from "../engine/views/view.ts";
import type { ChamberCast } from "./chamber/cast.ts";
import type { MapCast } from "./map/map-scene.ts";

export function writeChamber(
  cast: ChamberCast,
  picture: ChamberPicture,
  view: View,
  scenario: Scenario,
): void {
  const { counts, kind } = picture;
  cast.caption.write(...titleOf(picture, view.world, scenario));
  const isEmpty = Object.values(counts).every((count) => count === 0);
  cast.caption.key(isEmpty ? [] : keyOf(kind, counts));
}

/** The short name of the selected article, which large letters leave room for, and its text. If no article is selected, what the hall met for last, and the round. */
function titleOf(
  { article, alternative, present }: ChamberPicture,
  world: View["world"],
  scenario: Scenario,
): [string, string] {
  const names = namesOf(scenario);
  if (present !== null) return [t("phase.conference"), monthName(world.month)];
  const moment = momentOf(world, scenario);
  if (article < 0) return [t(world.phase === "negotiation" ? "phase.negotiation" : "phase.adoption"), moment];
  return [names.articleShort(article), alternative < 0 ? moment : names.alternative(article, alternative)];
}

type Moment = Pick<View["world"], "phase" | "round">;

/** The round of talks, or the last night. */
export function momentOf({ phase, round }: Moment, { rounds }: Scenario): string {
  const isTalking = phase === "negotiation" && round < rounds;
  return isTalking ? t("match.round", { round, rounds: rounds - 1 }) : t("match.lastNight");
}

/** The three marks of the key, for placards, stands or votes, each with its label and count. */
export function keyOf(kind: Kind, counts: Counts): KeyLine[] {
  const line = (mark: Face, word: string): KeyLine => ({ mark, word, count: counts[mark] });
  if (kind === "placards") {
    return [line("support", t("placard.0")), line("live", t("placard.1")), line("object", t("placard.2"))];
  }
  if (kind === "votes")
    return [line("join", t("vote.yes")), line("abstain", t("vote.abstain")), line("block", t("vote.no"))];
  return [
    line("join", t("stand.join")),
    line("abstain", t("stand.abstain")),
    line("block", t("stand.block")),
  ];
}

/**
 * Writes the text on the map: during the talks, the room's stances on the selected article; afterwards, the date in
 * the race.
 */
export function writeMap(cast: MapCast, hall: ChamberPicture, { world }: View, scenario: Scenario): void {
  const { captions } = cast;
  const isTalks = world.phase === "negotiation" || world.phase === "adoption";
  captions.stances(isTalks ? keyOf(hall.kind, hall.counts) : null);
  const time = monthName(world.month);
  if (isTalks) captions.write(...titleOf(hall, world, scenario));
  else if (world.phase === "ratification")
    captions.write(t("match.season", { season: world.season, seasons: scenario.seasons }), time);
  else captions.write(t(`phase.${world.phase}`), world.treaty.outcome?.how === "failed" ? "" : time);
}

/** Events that can have a separate line of text for each of many states. No single line sums them up. */
const MANY: readonly GameEvent["type"][] = [
  "speechesHeard",
  "redLinesDeclared",
  "offersExchanged",
  "promisesReckoned",
  "consulted",
  "assistanceGiven",
  "pledgesMade",
  "pricesNamed",
  "pricesGranted",
];

/** One sentence about an event, if possible about the player's state. Empty if no sentence would fit. */
export function sentence(event: GameEvent, scenario: Scenario, mine: number): string {
  const lines = linesOf(event, scenario);
  const own = lines.find(({ countries }) => countries.includes(mine));
  const broken = lines.find(({ tone }) => tone === "broken");
  // How many joined stands in the counts; who blocked stands nowhere else.
  const blocked = event.type === "standsTaken" ? lines.find(({ tone }) => tone === "bad") : undefined;
  const isOneOfMany = lines.length > 1 && MANY.includes(event.type);
  return own?.text ?? broken?.text ?? blocked?.text ?? (isOneOfMany ? "" : (lines[0]?.text ?? ""));
}
