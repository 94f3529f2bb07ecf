/** Steps through the page in WebKit with the pointer, as on a tablet. */
import { By, error, type WebDriver, type WebElement } from "selenium-webdriver";
import { t } from "./words.ts";

/** The time limit of a step. No machine is so busy that a step takes this long. */
const PATIENCE_MS = 120_000;
const LOOK_MS = 100;
const PASSING = [
  error.ElementClickInterceptedError,
  error.ElementNotInteractableError,
  error.StaleElementReferenceError,
];

/** A string must equal the whole name; a pattern may match any part of it. */
type Name = string | RegExp;

/** Runs in the page: finds visible, enabled elements with this name. */
const FIND = `
  const [css, source, isPattern] = arguments;
  const nameOf = (one) => (one.getAttribute("aria-label") ?? one.textContent).trim();
  const fits = (name) => (isPattern ? new RegExp(source).test(name) : name === source);
  return [...document.querySelectorAll(css)].filter(
    (one) => one.getClientRects().length > 0 && one.disabled !== true && fits(nameOf(one)),
  );`;

/** Runs in the page, because WebDriver cannot read the console. */
const LISTEN = `
  window.pageErrors = [];
  const keep = (error) => window.pageErrors.push(String(error));
  addEventListener("error", (event) => keep(event.message));
  addEventListener("unhandledrejection", (event) => keep(event.reason));
  const { error } = console;
  console.error = (...words) => { keep(words.join(" ")); error(...words); };`;

/** Opens a page and records errors from then on. */
export async function visit(driver: WebDriver, url: string): Promise<void> {
  await driver.get(url);
  await driver.executeScript(LISTEN);
}

/** The errors since this page was opened. */
export async function errorsIn(driver: WebDriver): Promise<readonly string[]> {
  return driver.executeScript("return window.pageErrors");
}

/** All visible elements with this selector and name. */
export async function all(driver: WebDriver, css: string, name: Name): Promise<readonly WebElement[]> {
  const isPattern = name instanceof RegExp;
  return driver.executeScript(FIND, css, isPattern ? name.source : name, isPattern);
}

/** The first such element, once it appears. */
export async function seen(driver: WebDriver, css: string, name: Name): Promise<WebElement> {
  const look = async (): Promise<WebElement | null> => (await all(driver, css, name))[0] ?? null;
  const found = await driver.wait(look, PATIENCE_MS, `${css} “${name}” did not appear`, LOOK_MS);
  if (found === null) throw new Error("not reached");
  return found;
}

/** Presses an element. Returns false if something covers it now, or it has disappeared. */
async function pressed(driver: WebDriver, wanted: WebElement): Promise<boolean> {
  try {
    // The driver scrolls only as far as the edge, where a bar of the page can cover the element.
    await driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", wanted);
    await wanted.click();
    return true;
  } catch (problem) {
    if (PASSING.some((kind) => problem instanceof kind)) return false;
    throw problem;
  }
}

/** Presses a button as soon as it is visible and not covered. */
export async function tap(driver: WebDriver, name: Name, css = "button"): Promise<void> {
  const press = (): Promise<boolean> => tapIfThere(driver, name, css);
  await driver.wait(press, PATIENCE_MS, `${css} “${name}” could not be pressed`, LOOK_MS);
}

/** Presses the element if it is there. Returns whether it could be pressed. */
export async function tapIfThere(driver: WebDriver, name: Name, css = "button"): Promise<boolean> {
  const [found] = await all(driver, css, name);
  return found !== undefined && pressed(driver, found);
}

/** The open beat, or null if the page shows no match. */
export async function beatIn(driver: WebDriver): Promise<string | null> {
  return driver.executeScript("return document.querySelector('.match')?.dataset.beat ?? null");
}

export async function untilBeat(driver: WebDriver, beat: string): Promise<void> {
  const isOpen = async (): Promise<boolean> => (await beatIn(driver)) === beat;
  await driver.wait(isOpen, PATIENCE_MS, `${beat} did not open`, LOOK_MS);
}

/** The round and beat as shown on the page. The text changes with every beat. */
async function placeIn(driver: WebDriver): Promise<string | null> {
  return driver.executeScript("return document.querySelector('.phase-now')?.textContent ?? null");
}

/** The button that leads from what the last move did to the next decision. */
const READ = "[data-step=read] .button";

/** Goes on from what the last move did, if the page shows it. The page ignores a press soon after the beat opened. */
async function readMoveIn(driver: WebDriver): Promise<void> {
  const isRead = async (): Promise<boolean> => {
    await tapIfThere(driver, /^/, READ);
    return (await all(driver, READ, /^/)).length === 0;
  };
  await driver.wait(isRead, PATIENCE_MS, "the report of a move stayed", LOOK_MS);
}

/**
 * Closes the beat, and presses Skip while the picture plays, until the next beat is open and what the last move did is
 * read. Questions are left open.
 */
export async function closeBeatIn(driver: WebDriver, confirm: RegExp): Promise<void> {
  const before = await placeIn(driver);
  const hasClosed = async (): Promise<boolean> => {
    if ((await placeIn(driver)) !== before) return true;
    if (await tapIfThere(driver, t("match.skip"))) return false;
    await tapIfThere(driver, /^/, ".question > .button");
    await tapIfThere(driver, confirm, ".bottom-bar button");
    await tapIfThere(driver, new RegExp(`^${t("match.ending.go")}$`), ".modal button");
    return false;
  };
  await driver.wait(hasClosed, PATIENCE_MS, `${before} did not close`, LOOK_MS);
  await readMoveIn(driver);
}

/** The text of a part of the page, including text for screen readers. */
export async function wordsIn(driver: WebDriver, css: string): Promise<string> {
  return (await driver.findElement(By.css(css)).getAttribute("textContent")) ?? "";
}
