/** Names of seats, papers, motions and times in a committee's sentences. */

import type { Subject } from "../../committee/state/ballot.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { Motion } from "../../committee/state/motion.ts";
import type { Pack } from "../../committee/state/pack.ts";
import type { WrittenPaper } from "../../committee/state/paper.ts";
import type { Committee } from "../../committee/state/state.ts";
import { list, t } from "../i18n/index.ts";
import { paperName, placesText } from "./paper-names.ts";

export type CommitteeNames = Readonly<{
  seat(id: DelegationId): string;
  seats(ids: readonly DelegationId[]): string;
  item(id: number | null): string;
  /** Name of a paper, with its kind and number. */
  paper(n: number | null): string;
  /** The same for a paper that the committee may have taken back since. */
  written(paper: WrittenPaper): string;
  papers(ns: readonly number[]): string;
  motion(motion: Motion): string;
  subject(on: Subject): string;
  /** What the rules call the names behind a paper. */
  words: Pack["words"];
  /** The subject at the beginning of a line. @example "Clause 3 of draft 1" */
  title(on: Subject): string;
}>;

/** A seat that has been removed is shown by its id. */
export function committeeNames({ delegations, agenda, papers, pack }: Committee): CommitteeNames {
  const names = new Map(delegations.map(({ id, name }) => [id, name]));
  const seat = (id: DelegationId): string => names.get(id) ?? id;
  const item = (id: number | null): string => agenda.find((one) => one.id === id)?.title ?? "";
  const paper = (n: number | null): string => {
    const found = papers.find((one) => one.n === n);
    return found === undefined ? "" : paperName(found, papers, pack.words);
  };
  const parts: Parts = {
    seat,
    seats: (ids) => list(ids.map(seat)),
    item,
    paper,
    written: (one) => paperName(one, papers, pack.words),
    papers: (ns) => list(ns.map(paper)),
  };
  const motion = (one: Motion): string => motionText(one, parts);
  const subject = (on: Subject): string => subjectText(on, { ...parts, motion }, papers);
  return { ...parts, motion, subject, words: pack.words, title: (on) => capitalised(subject(on)) };
}

/** The names where there is little room: papers have their numbers, without their titles. */
export function numberedNames(state: Committee): CommitteeNames {
  const names = committeeNames({ ...state, papers: state.papers.map(untitled) });
  return { ...names, written: (paper) => names.written(untitled(paper)) };
}

const untitled = <P extends WrittenPaper>(paper: P): P => ({ ...paper, title: "" });

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

type Parts = Omit<CommitteeNames, "motion" | "subject" | "title" | "words">;

/** No line ends between the number and its unit. @example 600 is "10 min", 90 is "90 s" */
export function lengthText(seconds: number): string {
  const length =
    seconds % 60 === 0
      ? t("committee:length.minutes", { count: seconds / 60 })
      : t("committee:length.seconds", { count: seconds });
  return length.replaceAll(" ", "\u00a0");
}

/** The same in whole words, for screen readers. @example 600 is "10 minutes" */
export function spokenLength(seconds: number): string {
  return seconds % 60 === 0
    ? t("committee:said.minutes", { count: seconds / 60 })
    : t("committee:said.seconds", { count: seconds });
}

/** A motion with all its parts. */
function motionText({ kind, values }: Motion, names: Parts): string {
  const { total, each, topic, item, paper, papers } = values;
  const said = [
    total === null ? "" : lengthText(total),
    each === null ? "" : t("committee:motion.each", { time: lengthText(each) }),
    topic === null || topic === "" ? "" : t("common.quote", { text: topic }),
    item === null ? "" : names.item(item),
    paper === null ? "" : names.paper(paper),
    placesText(values),
    papers.length === 0 ? "" : names.papers(papers),
  ].filter((part) => part !== "");
  const name = t(`committee:motion.name.${kind}`);
  return said.length === 0 ? name : t("committee:motion.with", { name, values: list(said, "unit") });
}

function subjectText(
  on: Subject,
  names: Omit<CommitteeNames, "subject" | "title" | "words">,
  papers: Committee["papers"],
): string {
  switch (on.type) {
    case "motion":
      return names.motion(on.motion);
    case "paper":
      return names.paper(on.paper);
    case "part": {
      const part = papers.find(({ n }) => n === on.paper)?.parts[on.part] ?? { clauses: [] };
      return t("committee:paper.part", { places: placesText(part), paper: names.paper(on.paper) });
    }
    case "appeal":
      return t("committee:point.appealOn");
  }
}
