/** The keys of all sentences, taken from the English catalogue, so that the compiler checks every one. */
import type adoption from "./en/adoption.json";
import type board from "./en/board.json";
import type brief from "./en/brief.json";
import type challenges from "./en/challenges.json";
import type check from "./en/check.json";
import type clerk from "./en/clerk.json";
import type committee from "./en/committee.json";
import type conference from "./en/conference.json";
import type debrief from "./en/debrief.json";
import type delegate from "./en/delegate.json";
import type desk from "./en/desk.json";
import type document from "./en/document.json";
import type drafting from "./en/drafting.json";
import type film from "./en/film.json";
import type host from "./en/host.json";
import type kit from "./en/kit.json";
import type lab from "./en/lab.json";
import type letter from "./en/letter.json";
import type link from "./en/link.json";
import type matches from "./en/matches.json";
import type move from "./en/move.json";
import type negotiation from "./en/negotiation.json";
import type picture from "./en/picture.json";
import type plenary from "./en/plenary.json";
import type print from "./en/print.json";
import type ratification from "./en/ratification.json";
import type room from "./en/room.json";
import type slides from "./en/slides.json";
import type ui from "./en/ui.json";
import type wall from "./en/wall.json";

/** The catalogues that are read by key. */
type Sentences = Readonly<{
  adoption: typeof adoption;
  board: typeof board;
  brief: typeof brief;
  challenges: typeof challenges;
  check: typeof check;
  clerk: typeof clerk;
  committee: typeof committee;
  conference: typeof conference;
  debrief: typeof debrief;
  delegate: typeof delegate;
  desk: typeof desk;
  document: typeof document;
  drafting: typeof drafting;
  film: typeof film;
  host: typeof host;
  kit: typeof kit;
  lab: typeof lab;
  letter: typeof letter;
  link: typeof link;
  matches: typeof matches;
  move: typeof move;
  negotiation: typeof negotiation;
  picture: typeof picture;
  plenary: typeof plenary;
  print: typeof print;
  ratification: typeof ratification;
  room: typeof room;
  slides: typeof slides;
  wall: typeof wall;
}>;

/** Namespaces that `loadWording` can fetch. */
export type Namespace = keyof Sentences | "content" | "states";

/** A language can have up to six plural forms, both for counts ("two states") and for order ("the second state"). */
type Form = Intl.LDMLPluralRule;
type PluralOf<K extends string> = K extends `${infer Stem}_ordinal_${Form}` | `${infer Stem}_${Form}`
  ? Stem
  : K;
type KeysOf<T, Path extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${PluralOf<K>}` : KeysOf<T[K], `${Path}${K}.`>;
}[keyof T & string];

export type UiKey = KeysOf<typeof ui>;
export type Key =
  | UiKey
  | { [N in keyof Sentences & string]: `${N}:${KeysOf<Sentences[N]>}` }[keyof Sentences & string];
