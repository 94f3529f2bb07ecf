import { playMatch } from "./pace/match.ts";
import { piecesIn } from "./pace/in-page.ts";
import { decision } from "./pace/player.ts";
const [addr] = process.argv.slice(2);
const seating = { scenario: process.argv[4] ?? "lesson", seat: "KEN", seed: "fortieth", first: process.argv[3] === "first", room: false, phone: false } as const;
const r = await playMatch(addr ?? "", seating as never, async (name, hand) => {
  const pieces = await piecesIn(decision(hand));
  console.log(`## ${name}`);
  for (const p of pieces as never[]) console.log("   ", JSON.stringify(p));
});
for (const b of r.beats) console.log(b.name, b.words, b.before);
