/**
 * Functions that run in the page on its database and storage, as `client/storage/database.ts` and
 * `client/saves/last-open.ts` use them. Each is self-contained, because its source is sent to the browser.
 */
import type { Page } from "@playwright/test";

export type Row = Readonly<{ id: string }> & Readonly<Record<string, unknown>>;

/** All saves in the browser, ordered by id. */
export function savesIn(page: Page): Promise<readonly Row[]> {
  return page.evaluate(
    () =>
      new Promise<Row[]>((done, fail) => {
        const opening = globalThis.indexedDB.open("fortieth", 1);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("saves").objectStore("saves").getAll();
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result);
          };
        };
      }),
  );
}

/**
 * Leaves one save in the browser, or none. The save is a row in JSON, as a failing disk or a curious user might write
 * it.
 */
export function keepOnly(page: Page, row: string | null): Promise<void> {
  return page.evaluate(
    (json) =>
      new Promise<void>((done, fail) => {
        globalThis.sessionStorage.clear();
        const opening = globalThis.indexedDB.open("fortieth", 1);
        opening.onerror = () => fail(opening.error);
        opening.onupgradeneeded = () => opening.result.createObjectStore("saves", { keyPath: "id" });
        opening.onsuccess = () => {
          const writing = opening.result.transaction("saves", "readwrite");
          writing.objectStore("saves").clear();
          if (json !== null) writing.objectStore("saves").put(JSON.parse(json));
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
          writing.onerror = () => fail(writing.error);
        };
      }),
    row,
  );
}

/** Makes the next reload return to this save, as after a crash. */
export function markOpen(page: Page, id: string): Promise<void> {
  return page.evaluate((save) => globalThis.sessionStorage.setItem("fortieth.open", save), id);
}
