/** Signature: sign, sign with a declaration, or stay out (MODEL.md §3.9). */

import type { Fact } from "../events/event.ts";
import { draw, normal, ROLL, succeeds } from "../exact/rng.ts";
import { chanceOf } from "../exact/tables.ts";
import { quotient } from "../exact/whole.ts";
import { canonical } from "../model/canonical.ts";
import { SIGNING, signLogit } from "../model/signing.ts";
import type { Commands } from "../state/command.ts";
import { commandOf } from "../state/command-slots.ts";
import { CARDS } from "../state/scenario.ts";
import { size, type World } from "../state/world.ts";

/**
 * Opens the treaty for signature. Capitals decide by the hazard of signing, with a shock shared by their caucus; the
 * capital of a seat named at the opening does what its delegation says.
 */
export function openSignatures(world: World, commands: Commands): Fact[] {
  const shocks = world.scenario.caucuses.map((_, c) =>
    quotient(SIGNING.shock * normal(world.secrets.words, ROLL.signature, 0, c, 20), 1000),
  );
  const { caucusOf } = canonical(world.scenario);
  const signed: number[] = [];
  const declarations: number[] = [];
  for (let i = 0; i < size(world); i++) {
    const sign = commandOf(commands[i] ?? [], "sign");
    const asked = world.holders[i]?.type !== "bot" || world.named.includes(i);
    const logit = signLogit(world, i, 0, 0) + (shocks[caucusOf[i] ?? 0] ?? 0);
    const rolled = succeeds(draw(world.secrets.words, ROLL.signature, 0, i, 0), chanceOf(logit));
    signed.push((asked ? sign !== null : rolled) ? 1 : 0);
    declarations.push(sign === null || sign.declaration === "none" ? 0 : 1 + CARDS.indexOf(sign.declaration));
  }
  return [{ type: "signaturesOpened", signed, declarations }];
}
