/** The pictures in words: one sentence for each picture, and the name of each desk. */
import type { PublicWorld } from "../../engine/state/world.ts";
import { type Key, t, type Values } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import type { ChamberPicture } from "../selectors/picture/chamber-picture.ts";
import type { HallReading, RaceReading } from "../selectors/picture/readings.ts";

type Hall = Pick<ChamberPicture, "article" | "alternative" | "kind" | "marks" | "mine" | "present">;
type Phase = Pick<PublicWorld, "phase">;

/** The text that the hall shows, and how many states show what on it. */
export function hallSentence(hall: Hall, { all }: HallReading, { phase }: Phase, names: Names): string {
  const { article, alternative, kind } = hall;
  const [a = 0, b = 0, c = 0] = all.counts;
  const counts = { a, b, c };
  const isBlank = a + b + c === 0;
  if (hall.present !== null) return t("picture:sentence.conference", { count: all.size });
  if (article < 0) {
    if (phase === "negotiation") return t("picture:sentence.floorless");
    if (isBlank) return t("picture:sentence.package");
    return t(kind === "votes" ? "picture:sentence.packageVotes" : "picture:sentence.packageStands", counts);
  }
  const title = names.article(article);
  if (alternative < 0) return t("picture:sentence.textless", { article: title });
  const about = { article: title, text: names.alternative(article, alternative) };
  return isBlank
    ? t("picture:sentence.blank", about)
    : t(`picture:sentence.${kind}`, { ...about, ...counts });
}

/** How far the race to the N-th instrument is. */
export function raceSentence({ all: { signed, joined }, threshold }: RaceReading): string {
  return t("picture:sentence.race", { signed, joined, threshold });
}

/** A state and what its desk shows, with the text that it speaks about. */
export function deskName(hall: Hall, state: number, { phase }: Phase, names: Names): string {
  const { article, kind, marks } = hall;
  const mark = marks[state] ?? "silent";
  const who = stateName(hall, state, names);
  if (hall.present !== null) return t("picture:desk.race.deposited", who);
  if (article < 0 && phase === "negotiation") return t("picture:desk.floorless", who);
  if (article < 0) return t(wholeKey(kind === "votes", mark), who);
  const values = { ...who, article: names.articleShort(article) };
  if (kind !== "votes") return t(`picture:desk.article.${mark}`, values);
  return t(`picture:desk.articleVote.${isVoteMark(mark) ? mark : "silent"}`, values);
}

type DeskMark = NonNullable<ChamberPicture["marks"][number]> | "silent";

function isVoteMark(mark: DeskMark): mark is "join" | "block" | "abstain" | "back" {
  return mark === "join" || mark === "block" || mark === "abstain" || mark === "back";
}

function wholeKey(isVote: boolean, mark: DeskMark): Key {
  if (!isVoteMark(mark)) return isVote ? "picture:desk.wholeVote.silent" : "picture:desk.whole.silent";
  if (mark === "back") return "picture:desk.whole.back";
  return isVote ? `picture:desk.wholeVote.${mark}` : `picture:desk.whole.${mark}`;
}

/** A state and how far it is with the treaty. */
export function raceName(
  { treaty }: Pick<PublicWorld, "treaty">,
  state: number,
  mine: number,
  names: Names,
): string {
  const who = stateName({ mine }, state, names);
  if ((treaty.deposited[state] ?? -1) >= 0) return t("picture:desk.race.deposited", who);
  return t((treaty.signed[state] ?? -1) >= 0 ? "picture:desk.race.signed" : "picture:desk.race.outside", who);
}

function stateName({ mine }: Pick<Hall, "mine">, state: number, names: Names): Values {
  const name = names.country(state);
  return { state: state === mine ? t("picture:desk.you", { state: name }) : name };
}
