/** Causes trouble on purpose: failing writes, a tab that blocks the storage, and a panel that cannot be drawn. */
import type { Page } from "@playwright/test";
import { START } from "./match.ts";
import { TEST_LANGUAGE } from "./words.ts";

/** What the console prints about the trouble caused here. */
export const MADE = /net::ERR_FAILED|Failed to (fetch|load)|script of the page|broken on purpose/;

/** The scripts of the first screen, by the name that the build gives them (`vite.config.ts`). */
export const FIRST_SCRIPTS = /\/assets\/first-.*\.js/;

const NOTES: Readonly<Record<string, string>> = {
  ar: "لم تُحمَّل اللعبة بعد.",
  en: "The game has not loaded yet.",
  fr: "Le jeu n’est pas encore chargé.",
};

/** The sentence that the page contains without any catalogue. */
export const NOT_LOADED = NOTES[TEST_LANGUAGE] ?? "The game has not loaded yet.";

/** Makes every write fail until the returned function ends it. */
export async function breakWrites(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...row) {
      const request = put.apply(this, row);
      this.transaction.abort();
      return request;
    };
    Object.assign(globalThis, { mend: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
  return () => page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
}

/** A tab that hangs in the middle of a write: no other tab can read or write until it is closed. */
export async function holdStore(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(START);
  await other.evaluate(
    () =>
      new Promise<void>((held, fail) => {
        const opening = indexedDB.open("fortieth", 1);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction("saves", "readwrite").objectStore("saves");
          const goOn = (): void => {
            store.count().onsuccess = goOn;
          };
          store.count().onsuccess = () => {
            goOn();
            held();
          };
        };
      }),
  );
  return other;
}

/** A tab that waits to upgrade the database and keeps it open in the meantime, so every other tab has to wait. */
export async function blockOpening(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(START);
  await other.evaluate(
    () =>
      new Promise<void>((held, fail) => {
        const opening = indexedDB.open("fortieth", 1);
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          indexedDB.open("fortieth", 2).onblocked = () => held();
        };
      }),
  );
  return other;
}

/**
 * Loads the page so that elements of a kind cannot be created and anything that draws one fails. This survives every
 * reload of the tab until the test ends it.
 */
export async function breakElement(page: Page, tag: string): Promise<void> {
  await page.addInitScript((broken) => {
    if (location.href === "about:blank") return;
    if (sessionStorage.getItem("broken") === null) sessionStorage.setItem("broken", broken);
    const { createElement } = Document.prototype;
    Document.prototype.createElement = function (name: string, options?: ElementCreationOptions) {
      if (sessionStorage.getItem("broken") === name) throw new Error("broken on purpose");
      return createElement.call(this, name, options);
    };
  }, tag);
  await page.goto(START);
}

/** In a broken page, makes this kind of element fail from now on. */
export function breakNow(page: Page, tag: string): Promise<void> {
  return page.evaluate((name) => sessionStorage.setItem("broken", name), tag);
}

export function mendElement(page: Page): Promise<void> {
  return breakNow(page, "nothing");
}

/** All messages of a status region in order, from now on. */
export async function heard(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    const listen = (changes: readonly MutationRecord[]): void => {
      for (const { target, addedNodes } of changes) {
        if (!(target instanceof Element) || target.closest("[role=status]") === null) continue;
        for (const node of addedNodes) said.push(node.textContent ?? "");
      }
    };
    new MutationObserver(listen).observe(document.body, { childList: true, subtree: true });
    Object.assign(globalThis, { said });
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}
