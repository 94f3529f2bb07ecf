/**
 * Watches where the keyboard focus is during a whole match: how long it is nowhere, and where the page itself puts it.
 */
import type { Page } from "@playwright/test";

/** A time in which nothing had the focus, or a place where the page put it, with what was on the screen. */
export type FocusFault = Readonly<{ at: string; what: string; ms: number }>;

/** Longest time without a focus, in ms. A person presses the next key later than that. */
const MOST_MS = 100;

/** Buttons that end, undo or leave something. */
const RISKY =
  ".bottom-bar .confirm > .button, .sealed-slip .button, .seal-foot .button, .lobby .button.quiet, .desk-head .danger, .table-acts .button";
/** In a committee, the first words of such buttons. */
const RISKY_WORDS =
  /^(End|Stop|Close|Take back|Take me off|Withdraw|Rule out|Clear|Finish|Drop|Refuse|Leave|Cancel)\b/;

/**
 * Runs in the page before anything else. A focus that follows a key that moves the focus, or a pointer, within this
 * frame is a person's own; any other is the page's.
 */
function watch([most, risky, words]: readonly [number, string, string]): void {
  const faults: FocusFault[] = [];
  const isRisky = (one: Element | null): boolean =>
    one?.matches(risky) === true ||
    (one?.matches(".committee button, .delegate button") === true && new RegExp(words).test(nameOf(one)));
  const nameOf = (one: Element | null): string => one?.getAttribute("aria-label") ?? one?.textContent ?? "";
  let focused: Element | null = null;
  let name = "";
  const place = (): string => document.querySelector(".phase-now")?.textContent ?? document.title;
  const isNowhere = (): boolean =>
    document.activeElement === null || document.activeElement === document.body;
  let since: number | null = null;
  let hasBegun = false;
  let own = 0;
  let last = "";
  const look = (now: number): void => {
    // A button under the focus can also become another one.
    if (focused !== null && focused === document.activeElement && nameOf(focused) !== name) {
      name = nameOf(focused);
      if (isRisky(focused)) faults.push({ at: place(), what: `became ${name}`, ms: 0 });
    }
    if (!isNowhere()) {
      if (since !== null && now - since > most)
        faults.push({ at: place(), what: `nowhere after ${last}`, ms: Math.round(now - since) });
      since = null;
    } else if (hasBegun) since ??= now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const isMove = (event: Event): boolean =>
    !(event instanceof KeyboardEvent) || /^(Tab|Arrow|Home|End)/.test(event.key);
  for (const type of ["keydown", "pointerdown", "pointerup"])
    addEventListener(
      type,
      (event) => {
        if (isMove(event)) own = performance.now();
      },
      true,
    );
  addEventListener(
    "focusin",
    ({ target }) => {
      hasBegun = true;
      last = target instanceof Element ? `${target.tagName} ${(target.textContent ?? "").slice(0, 40)}` : "";
      const isOwn = performance.now() - own < 30;
      focused = target instanceof Element ? target : null;
      name = nameOf(focused);
      if (!isOwn && isRisky(focused)) faults.push({ at: place(), what: name, ms: 0 });
    },
    true,
  );
  Object.assign(window, { focusFaults: faults });
}

export async function watchFocus(page: Page): Promise<void> {
  await page.addInitScript(watch, [MOST_MS, RISKY, RISKY_WORDS.source] as const);
}

/** Starts the log again, as at the table. */
export async function forgetFocus(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { focusFaults: FocusFault[] }).focusFaults.splice(0));
}

export async function focusFaults(page: Page): Promise<readonly FocusFault[]> {
  return page.evaluate(() => (window as unknown as { focusFaults: FocusFault[] }).focusFaults);
}
