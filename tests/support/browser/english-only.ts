/**
 * Browser tests that run in English alone, each with the reason. All others find what they press and read by the keys of
 * the catalogue, and `npm run test:long` also runs them with `FORTIETH_LANGUAGE=fr`.
 */
export const ENGLISH_ONLY: Readonly<Record<string, string>> = {
  fuzz: "the fuzzer, which also runs as a command, reads the page in English",
  "opened-as-file": "chooses its languages itself",
  pace: "counts words, and the limits are those of English",
  "pseudo-languages": "chooses its languages itself",
  "room-languages": "chooses its languages itself",
  spoken: "compares what a screen reader says with stored English scripts",
  "spoken-beats": "compares what a screen reader says with stored English scripts",
  starting: "the host says in English that the game is being built",
};
