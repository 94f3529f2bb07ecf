/** A thread of `npm run tournament`. It does one job at a time. */
import { parentPort, workerData } from "node:worker_threads";
import { forecastsIn } from "../../calibration/forecast-outcomes.ts";
import { playRooms, playSeat } from "../ablations.ts";
import { playAhead } from "../ahead.ts";
import { playHands } from "../choices.ts";
import { playPair } from "../collusion.ts";
import { playDuel } from "../duel.ts";
import { playInfluence } from "../influence.ts";
import { playMisplay } from "../misplays.ts";
import { playSeasons } from "../season-choices.ts";
import { playWay } from "../season-ways.ts";
import { solveSmall } from "../small-games.ts";
import { playStakes } from "../stakes.ts";
import { welfareOf } from "../welfare.ts";
import type { Answer, Job } from "./jobs.ts";

function answer(version: string, job: Job): Answer {
  switch (job.type) {
    case "duel":
      return { type: "duel", scores: playDuel(version, job.duel) };
    case "welfare":
      return { type: "welfare", welfare: welfareOf(version, job.table, job.level, job.games) };
    case "seat":
      return { type: "seat", scores: playSeat(job.trial) };
    case "rooms":
      return { type: "rooms", outcomes: playRooms(job.trial) };
    case "influence":
      return { type: "influence", influences: playInfluence(version, job.trial) };
    case "hands":
      return { type: "hands", scores: playHands(job.trial) };
    case "misplay":
      return { type: "misplay", scores: playMisplay(version, job.trial) };
    case "pair":
      return { type: "pair", mandates: playPair(version, job.trial) };
    case "ahead":
      return { type: "ahead", ahead: playAhead(version, job.trial) };
    case "stakes":
      return { type: "stakes", decisions: playStakes(version, job.trial) };
    case "seasons":
      return { type: "seasons", seasons: playSeasons(version, job.trial) };
    case "chances":
      return { type: "chances", outcomes: forecastsIn(version, job.trial) };
    case "way":
      return { type: "way", results: playWay(version, job.trial) };
    case "small":
      return { type: "small", game: solveSmall(job.seed) };
  }
}

type Start = Readonly<{ mark: "fortieth-tournament"; version: string }>;

function isStart(data: unknown): data is Start {
  return typeof data === "object" && data !== null && "mark" in data && data.mark === "fortieth-tournament";
}

if (parentPort !== null && isStart(workerData)) {
  const port = parentPort;
  const { version } = workerData;
  port.on("message", (job: Job) => port.postMessage(answer(version, job)));
}
