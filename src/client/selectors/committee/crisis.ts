/** What a crisis committee has besides its procedure: notes to the crisis staff, updates, and straw polls. */
import { type Entry, undoable } from "../../../committee/log.ts";
import { editedPack } from "../../../committee/packs/all.ts";
import { hasCrisis } from "../../../committee/rules/crisis.ts";
import {
  HANDS,
  type OpenStrawPoll,
  type StaffNote,
  type StrawPolls,
} from "../../../committee/state/crisis.ts";
import type { Pack } from "../../../committee/state/pack.ts";
import type { Committee } from "../../../committee/state/state.ts";

export { NO_POLLS } from "../../../committee/state/crisis.ts";
export { LONGEST_NOTE, LONGEST_TITLE as LONGEST_HEADLINE } from "../../../committee/state/limits.ts";
export { HANDS, hasCrisis };

const PARTS = ["notes", "updates", "strawPolls"] as const;

/** Whether the rules have anything of a crisis committee. */
export const isCrisis = ({ pack }: Committee): boolean => PARTS.some((part) => hasCrisis(pack, part));

/** The rules with crisis updates, for a chair who wants to announce one now. */
export const withCrisis = (pack: Pack): Pack =>
  editedPack(pack, { crisis: { notes: false, strawPolls: false, ...pack.crisis, updates: true } });

/** The notes that the crisis staff has not answered. */
export function openNotes({ staffNotes = [] }: Committee): readonly StaffNote[] {
  return staffNotes.filter(({ answer }) => answer === null);
}

/** How many devices have answered a straw poll, by answer. */
export function handsIn({ hands }: OpenStrawPoll): Readonly<Record<"yes" | "no", number>> {
  const all = Object.values(hands);
  const [yes, no] = HANDS.map((one) => all.filter((hand) => hand === one).length);
  return { yes: yes ?? 0, no: no ?? 0 };
}

/** Whether the last act on the floor was this one: the wall shows it large until something else happens. */
export function isLastAct(entries: readonly Entry[], type: "updateAnnounced" | "strawPollClosed"): boolean {
  return undoable(entries)?.facts.some((fact) => fact.type === type) === true;
}

/** The straw poll that is being taken, or the last one while nothing else has happened since. */
export function shownPoll(
  { strawPolls }: Committee,
  entries: readonly Entry[],
): Pick<StrawPolls, "open" | "taken"> {
  const { open = null, taken = null } = strawPolls ?? {};
  return { open, taken: open === null && isLastAct(entries, "strawPollClosed") ? taken : null };
}
