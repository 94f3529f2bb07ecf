/**
 * A process that plays pupils. It receives their seats, joins the rooms, plays on command, and reports what it saw.
 */
import { type BenchDevice, follow, isWhole, type Moment, type Seated, sitDown, step } from "./host-device.ts";

export type ToClients =
  | Readonly<{ type: "sit"; seated: readonly Seated[] }>
  | Readonly<{ type: "play"; ms: number }>;

export type Outcome = Readonly<{
  heard: readonly Moment[];
  given: readonly Moment[];
  commands: number;
  said: Readonly<Record<string, number>>;
  refused: Readonly<Record<string, number>>;
  devices: readonly Readonly<{ isPolling: boolean; bytes: number; isWhole: boolean }>[];
}>;

export type FromClients =
  | Readonly<{ type: "seated" }>
  | Readonly<{ type: "played" }>
  | Readonly<{ type: "outcome"; outcome: Outcome }>;

/** The mean time between two orders of a device, and the maximum deviation from it, in ms. */
const PACE_MS = 5000;
const STRAY_MS = 2500;
/** How long devices wait for the last news, in ms. */
const SETTLE_MS = 3000;
const AT_ONCE = 8;
const LOOK_MS = 100;

let devices: readonly BenchDevice[] = [];

function tell(message: FromClients): void {
  process.send?.(message);
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function sit(seated: readonly Seated[]): Promise<void> {
  const all: BenchDevice[] = [];
  for (let from = 0; from < seated.length; from += AT_ONCE)
    all.push(...(await Promise.all(seated.slice(from, from + AT_ONCE).map(sitDown))));
  devices = all;
  for (const device of devices) follow(device);
  // What is measured begins once everybody has the first page, which is far larger than what follows.
  while (devices.some(({ page }) => page.room === null)) await wait(LOOK_MS);
  tell({ type: "seated" });
}

/** Each device plays at its own pace, set by its number, so that every run has the same load. */
async function playOne(device: BenchDevice, until: number): Promise<void> {
  let turn = device.seated.number;
  await wait((turn * 997) % PACE_MS);
  while (Date.now() < until) {
    await step(device);
    turn++;
    await wait(PACE_MS - STRAY_MS + ((turn * 7919) % (2 * STRAY_MS)));
  }
}

async function play(ms: number): Promise<void> {
  for (const { tally } of devices) tally.bytes = 0;
  const until = Date.now() + ms;
  await Promise.all(devices.map((device) => playOne(device, until)));
  tell({ type: "played" });
  const bytes = devices.map(({ tally }) => tally.bytes);
  await wait(SETTLE_MS);
  const wholes: boolean[] = [];
  for (const device of devices) wholes.push(await isWhole(device));
  for (const device of devices) {
    device.isOver = true;
    device.stop();
  }
  tell({ type: "outcome", outcome: outcomeOf(bytes, wholes) });
}

function outcomeOf(bytes: readonly number[], wholes: readonly boolean[]): Outcome {
  const said: Record<string, number> = {};
  const refused: Record<string, number> = {};
  for (const { seated, tally } of devices) {
    said[seated.code] = (said[seated.code] ?? 0) + tally.said;
    for (const [reason, n] of Object.entries(tally.refused)) refused[reason] = (refused[reason] ?? 0) + n;
  }
  return {
    heard: devices.flatMap(({ tally }) => tally.heard),
    given: devices.flatMap(({ tally }) => tally.given),
    commands: devices.reduce((sum, { tally }) => sum + tally.commands, 0),
    said,
    refused,
    devices: devices.map(({ seated }, at) => ({
      isPolling: seated.isPolling,
      bytes: bytes[at] ?? 0,
      isWhole: wholes[at] ?? false,
    })),
  };
}

process.on("message", (message: ToClients) => {
  void (message.type === "sit" ? sit(message.seated) : play(message.ms));
});
// Once this process has reported, waiting requests are no longer needed.
process.on("disconnect", () => process.exit(0));
