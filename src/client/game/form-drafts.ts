/**
 * What a seat has written but not sealed, such as a half-finished package. Saves include drafts, so none is lost in a
 * reload or a crash. A draft expires with its beat. Drafts are never part of the match, its record or a link.
 */
import * as z from "zod/mini";
import { PRICES, VOTES } from "../../engine/state/command.ts";
import { ARGUMENTS } from "../../engine/state/scenario.ts";

/** Index in a list of the scenario; −1 for none. */
const place = z.int().check(z.gte(-1), z.lte(255));
const word = z.string().check(z.maxLength(60));
const placard = z.literal([0, 1, 2]);
const term = z.object({ article: place, alternative: place });
const vote = z.nullable(z.enum(VOTES));

/** One draft per form. Drafts come from browser storage, so their shape is checked. */
const SHAPES = {
  placards: z.record(
    word,
    z.object({ placards: z.readonly(z.array(z.nullable(placard))), wish: place, care: placard }),
  ),
  isSpeaking: z.boolean(),
  speech: z.object({
    article: z.exactOptional(place),
    alternative: z.exactOptional(place),
    argument: z.exactOptional(z.enum(ARGUMENTS)),
    case: z.exactOptional(word),
  }),
  /** Whether the player has read what the last move did. */
  isMoveRead: z.boolean(),
  /** Whether the pupil has come back from talking to the others. */
  hasTalked: z.boolean(),
  /** The kind of deal whose form is open. */
  way: word,
  /** The other person with whom a deal that was agreed on by talking is being entered. */
  agreedWith: place,
  package: z.object({
    give: z.exactOptional(term),
    ask: z.exactOptional(term),
    to: z.exactOptional(place),
    assistance: z.exactOptional(z.literal([0, 1])),
  }),
  /** The terms with which the player would answer an offer. */
  counter: z.object({ offer: z.int(), give: z.exactOptional(term), ask: z.exactOptional(term) }),
  bridge: word,
  redLine: term,
  /** Stands that would break a promise and are not confirmed yet, by article. */
  leanings: z.record(word, z.enum(["abstain", "block"])),
  amendment: term,
  /** The part of the season panel that is open. */
  season: z.enum(["news", "home", "abroad", "race"]),
  /** The parts of the season panel that were open before. */
  looked: z.readonly(z.array(word)),
  /** The questions of a season that the player leaves open. */
  waived: z.readonly(z.array(word)),
  /** Whether the player holds a won instrument back. To deposit it is an act. */
  deposit: z.enum(["open", "hold"]),
  pledge: z.object({ with: z.readonly(z.array(place)), count: place, season: z.int() }),
  assist: place,
  price: z.object({ price: z.enum(PRICES), of: place }),
  conference: z.object({ observers: vote, protocol: vote }),
} as const;

export type DraftName = keyof typeof SHAPES;
export type DraftOf<K extends DraftName> = z.infer<(typeof SHAPES)[K]>;
export type FormDrafts = Readonly<{ [K in DraftName]?: DraftOf<K> }>;

/** The drafts of one beat, which `clock` identifies. */
export type KeptDrafts = Readonly<{ clock: number; drafts: FormDrafts }>;

const kept = z.object({ clock: z.int(), drafts: z.record(z.string(), z.unknown()) });

/** Reads the valid drafts of a beat. Malformed drafts and those of another beat are left out. */
export function readDrafts(stored: unknown, clock: number): FormDrafts {
  const read = kept.safeParse(stored);
  if (!read.success || read.data.clock !== clock) return {};
  const sound = Object.entries(SHAPES).flatMap(([name, shape]) => {
    const draft = shape.safeParse(read.data.drafts[name]);
    return draft.success ? [[name, draft.data]] : [];
  });
  return Object.fromEntries(sound) as FormDrafts;
}

/** Whether a placard has been chosen for some text, without the rest of its article. */
export function hasPlacard({ placards }: FormDrafts): boolean {
  return Object.values(placards ?? {}).some((draft) => draft.placards.some((one) => one !== null));
}
