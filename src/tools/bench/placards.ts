/**
 * Plays the same number of random legal moves in our placard beat and in a minimal 193-player version for
 * boardgame.io 0.50 (a development dependency used only here). Ours also computes the chair's text, objections and
 * shares; theirs only counts.
 */

import { createRequire } from "node:module";
import type { Game } from "boardgame.io";
import { chanceOfSeat, policy } from "../../bots/index.ts";
import { resolve } from "../../engine/resolve.ts";
import { seen } from "../../engine/seats/seen.ts";
import type { LayPlacards } from "../../engine/state/command.ts";
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { openMatch } from "../../match/match.ts";

/** A world at its first sounding, with level-0 bots in all seats. */
export function soundingWorld(version: string, seed: string): World {
  const setup: Setup = {
    scenario: "standard",
    seed,
    climate: "measured",
    audience: "young",
    procedure: USUAL_PROCEDURE,
    level: 0,
    seats: {},
  };
  return openMatch(libraryFor(version, setup), setup).world;
}

export type Moves = readonly (readonly LayPlacards[])[];

/** The placards of level-0 bots by seat: legal and random. */
export function randomMoves(world: World): Moves {
  return world.holders.map((holder, i) =>
    policy(holder, seen(world, i), chanceOfSeat(world.secrets.words, world.clock, i)).filter(
      (command) => command.type === "layPlacards",
    ),
  );
}

export function countMoves(moves: Moves): number {
  return moves.reduce((sum, own) => sum + own.length, 0);
}

/** Draws the moves and resolves the beat. Returns the number of moves. */
export function playOurs(world: World): number {
  const moves = randomMoves(world);
  resolve(world, moves);
  return countMoves(moves);
}

type Table = { laid: number[][][]; objections: number[][] };

/** The minimal game: each player in turn lays its placards, one move per article; the last one reveals them. */
function gameOf(articles: number, texts: number): Game<Table> {
  return {
    setup: ({ ctx }) => ({
      laid: Array.from({ length: articles }, () =>
        Array.from({ length: ctx.numPlayers }, (): number[] => []),
      ),
      objections: [],
    }),
    turn: { minMoves: articles, maxMoves: articles },
    moves: {
      layPlacards: ({ G, playerID }, article: number, placards: number[]) => {
        const own = G.laid[article];
        if (own !== undefined) own[Number(playerID)] = placards;
      },
    },
    endIf: ({ G, ctx }) =>
      ctx.turn > ctx.numPlayers ? { objections: countObjections(G, texts) } : undefined,
  };
}

function countObjections(table: Table, texts: number): number[][] {
  return table.laid.map((seats) =>
    Array.from({ length: texts }, (_, t) => seats.filter((placards) => placards[t] === 2).length),
  );
}

/**
 * Returns a function that plays one beat of the given moves in boardgame.io and returns their number. The package's
 * entry points are folders, which only `require` finds. In production mode, boardgame.io freezes no objects.
 */
export function theirsFor(world: World): (moves: Moves) => number {
  process.env.NODE_ENV = "production";
  const load = createRequire(import.meta.url);
  const { Client } = load("boardgame.io/client") as typeof import("boardgame.io/client");
  const articles = world.draft.floor.length;
  const texts = world.draft.texts[world.draft.floor[0] ?? 0]?.length ?? 2;
  const game = gameOf(articles, texts);
  return (moves) => {
    const client = Client({ game, numPlayers: moves.length, debug: false });
    let done = 0;
    for (const own of moves) {
      for (const [article, { placards }] of own.entries()) {
        client.moves.layPlacards?.(article, placards);
        done++;
      }
    }
    if (client.getState()?.ctx.gameover === undefined) throw new Error("the other game did not end");
    return done;
  };
}
