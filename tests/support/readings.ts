/** All readings that a seat may ask for about its match. */

import { nextRefusalCost } from "../../src/bots/refusals.ts";
import { contradictionCost, crossedCost } from "../../src/client/selectors/match/conduct.ts";
import { ownPen, pensHeld } from "../../src/client/selectors/negotiation/pens.ts";
import { speechCarry } from "../../src/client/selectors/negotiation/speech-carry.ts";
import { explainDeposit, explainStand, explainVote } from "../../src/engine/forecasts/explain.ts";
import { forecast } from "../../src/engine/forecasts/forecast.ts";
import { gapClosed, withoutDeals, withoutShowing } from "../../src/engine/forecasts/own-part.ts";
import { explainAnswer } from "../../src/engine/forecasts/package.ts";
import { placardsOutlook } from "../../src/engine/forecasts/placards.ts";
import { homeChance } from "../../src/engine/model/home-chance.ts";
import { currentText } from "../../src/engine/model/whole-text.ts";
import { isAllowed } from "../../src/engine/options/legal.ts";
import { options } from "../../src/engine/options/options.ts";
import { results } from "../../src/engine/seats/results.ts";
import { ownHome, ownOpenOffers, type Seen } from "../../src/engine/seats/seen.ts";
import { watchList } from "../../src/engine/seats/watch.ts";
import { type Command, type LayPlacards, type Speak, STANDS } from "../../src/engine/state/command.ts";
import type { World } from "../../src/engine/state/world.ts";
import { commandFor, dice } from "../../src/tools/fuzz/random-commands.ts";

/** All readings that a screen may ask for, as one text. */
export function readingsOf(own: Seen, seed: string): string {
  const { world, scenario } = own;
  const roll = dice(seed);
  const offered = own.country < 0 ? [] : options(own);
  const commands = offered.map((option): Command => commandFor(option, world as World, roll));
  const home = ownHome(own);
  const states = [0, 40, 88, 150];
  return JSON.stringify([
    offered,
    commands.map((command) => [forecast(own, command), isAllowed(own, command)]),
    ownOpenOffers(own).map(({ id }) => explainAnswer(own, id)),
    states.map((state) => [explainVote(world, state), explainDeposit(world, state)]),
    scenario.articles.map((_, article) => states.map((state) => explainStand(world, article, state))),
    [currentText(world), watchList(world, own.country)],
    home === null ? null : homeChance(world, home, "law"),
    world.phase === "over" ? results(own) : null,
    own.country < 0 ? null : readingsOfTalks(own, commands),
  ]);
}

/** What the pages tell a delegation about its placards, speech, stands and offers, before and after each beat. */
function readingsOfTalks(own: Seen, commands: readonly Command[]): readonly unknown[] {
  const { world, country } = own;
  const laid = commands.filter((one): one is LayPlacards => one.type === "layPlacards");
  const spoken = commands.filter((one): one is Speak => one.type === "speak");
  return [
    laid.map((placards) => [
      placardsOutlook(world, country, placards),
      spoken.map((speech) => placardsOutlook(world, country, placards, speech)),
      crossedCost(world, placards.placards, world.draft.texts[placards.article] ?? [], placards.wish),
    ]),
    spoken.map((speech) => speechCarry(own, speech)),
    world.draft.floor.map((article) => [
      [
        withoutShowing(world, country, article, { hasSpoken: true, wishBefore: 0, trustBefore: 600 }),
        withoutDeals(world, country, article, true),
        gapClosed(
          world,
          country,
          article,
          { hasSpoken: true, wishBefore: 0, trustBefore: 600 },
          { text: world.draft.texts[article]?.[0] ?? 0, put: world.draft.chair[article] ?? 0 },
        ),
      ],
      pensHeld(world, article),
      STANDS.map((stand) => {
        const alternative = world.draft.chair[article] ?? 0;
        return contradictionCost(world, country, { article, alternative }, stand);
      }),
    ]),
    [ownPen(own), nextRefusalCost(own)],
  ];
}
