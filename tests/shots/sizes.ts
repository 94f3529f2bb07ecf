import type { Page } from "@playwright/test";

export const SIZES = {
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
} as const;
export type Size = keyof typeof SIZES;

export const SCHEMES = ["light", "dark"] as const;

const SETTLED_MS = 300;

/** One picture in each scheme: `shots/laptop/seasons/03 the race, dark.png`. */
export async function shoot(page: Page, folder: string, name: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    // Colours glide from one scheme to the other.
    await page.waitForTimeout(SETTLED_MS);
    await page.screenshot({ path: `shots/${folder}/${name}, ${colorScheme}.png` });
  }
  await page.emulateMedia({ colorScheme: "light" });
}

/** 3 becomes "03", so that a folder lists pictures in the order in which they were seen. */
export function place(count: number): string {
  return String(count).padStart(2, "0");
}
