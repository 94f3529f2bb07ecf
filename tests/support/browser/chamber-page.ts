/** The chamber alone on a page, in any state that a test sets, and how it looks from a distance. */
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { createServer, type ViteDevServer } from "vite";
import type { ChamberPicture } from "../../../src/client/selectors/picture/chamber-picture.ts";
import type { GameEvent } from "../../../src/engine/events/event.ts";
import type { ChamberPlan } from "../../../src/scene/geometry/chamber-plan.ts";
import { ciede2000, type Lab, labOf } from "../colour.ts";

const PAGE = "/tests/scene/harness/chamber.html";
/** How far pictures are blurred, in CSS pixels. */
const BLUR = 12;

type Bench = Readonly<{
  plan: ChamberPlan;
  show(into: Partial<ChamberPicture>): void;
  play(event: GameEvent, at: number): number;
  things(): readonly number[];
}>;

declare global {
  interface Window {
    chamber: Bench;
  }
}

/** Serves the sources, so that the chamber can be shown without a match. */
export async function serveSources(): Promise<ViteDevServer> {
  const server = await createServer({ server: { port: 0, hmr: false, watch: null }, logLevel: "error" });
  return server.listen();
}

export async function openChamber(
  page: Page,
  server: ViteDevServer,
  renderer: "canvas" | "webgl" = "canvas",
): Promise<ChamberPlan> {
  const [address = ""] = server.resolvedUrls?.local ?? [];
  await page.goto(`${address.replace(/\/$/, "")}${PAGE}?renderer=${renderer}`);
  await page.waitForFunction(() => "chamber" in window);
  return page.evaluate(() => window.chamber.plan);
}

/** Waits two frames, after which every change has been drawn. */
export async function drawn(page: Page): Promise<Buffer> {
  await page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))),
      ),
  );
  return page.screenshot();
}

export type Seen = Readonly<{ width: number; height: number; at(x: number, y: number): Lab }>;

/** A picture as seen from a distance. */
export async function blurred(picture: Buffer): Promise<Seen> {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .blur(BLUR)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const at = (x: number, y: number): Lab => {
    const from = (Math.round(y) * width + Math.round(x)) * 3;
    return labOf([data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0]);
  };
  return { width, height, at };
}

const STEP = 4;

/** Points on the arc of a caucus, every few pixels. */
export function arcOf({ hall }: ChamberPlan, caucus: string): { x: number; y: number }[] {
  const wedge = hall.wedges.find(({ group }) => group === caucus);
  if (wedge === undefined) throw new Error(`no caucus ${caucus}`);
  const points: { x: number; y: number }[] = [];
  for (let radius = hall.inner; radius <= hall.outer; radius += STEP) {
    for (let angle = wedge.from; angle <= wedge.to; angle += STEP / radius) {
      points.push({
        x: hall.centre.x + Math.cos(angle) * radius,
        y: hall.centre.y + Math.sin(angle) * radius,
      });
    }
  }
  return points;
}

/** The average difference between two pictures at these points. */
export function meanDifference(a: Seen, b: Seen, points: readonly { x: number; y: number }[]): number {
  return points.reduce((sum, { x, y }) => sum + ciede2000(a.at(x, y), b.at(x, y)), 0) / points.length;
}

/** The average lightness of a picture. */
export function meanLightness(seen: Seen): number {
  let [sum, count] = [0, 0];
  for (let y = 0; y < seen.height; y += STEP) {
    for (let x = 0; x < seen.width; x += STEP) [sum, count] = [sum + seen.at(x, y)[0], count + 1];
  }
  return sum / count;
}
