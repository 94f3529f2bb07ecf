/** The check of faults on a page finds each kind of fault, and leaves a sound page alone. */
import { faultsOf } from "../support/browser/faults.ts";
import { expect, test } from "../support/browser/fixtures.ts";

const BUTTON = "border: 1px solid; border-radius: 6px; background: #fff; padding: 8px";

/** What is wrong on the page, and the start of the line that says so, or null if nothing is. */
const PAGES: readonly (readonly [name: string, body: string, found: string | null])[] = [
  [
    "text wider than its box",
    `<p class="name" style="width: 60px; overflow: hidden; white-space: nowrap">United Republic of Tanzania</p>`,
    'cut: "United Republic of Tanzania" by .name',
  ],
  [
    "text higher than a box around it",
    `<div class="card" style="height: 30px; overflow: clip"><p>One line.</p><p>Two lines.</p></div>`,
    'cut: "Two lines." by .card',
  ],
  [
    "text that ends in dots without a title",
    `<p class="name" style="width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">Antigua and Barbuda</p>`,
    'cut: "Antigua and Barbuda" by .name',
  ],
  [
    "text that ends in dots and has its title",
    `<p title="Antigua and Barbuda" style="width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">Antigua and Barbuda</p>`,
    null,
  ],
  [
    "text to scroll to",
    `<div style="height: 30px; overflow: auto"><p>One line.</p><p>Two lines.</p></div>`,
    null,
  ],
  [
    "two controls on top of each other",
    `<button style="${BUTTON}">Yes</button><button style="${BUTTON}; margin-left: -20px">No, never</button>`,
    'covered: button.null "Yes" by button.null "No, never"',
  ],
  ["two controls side by side", `<button>Yes</button> <button>No</button>`, null],
  [
    "a control behind the bar at the bottom",
    `<div style="height: 3000px">A long page</div><button>Last</button>
     <div class="bar" style="position: fixed; inset: auto 0 0; height: 80px; background: #fff">Bar</div>`,
    'covered: button.null "Last" by div.bar "Bar"',
  ],
  [
    "a page that scrolls clear of its bar",
    `<style>html { scroll-padding-bottom: 100px }</style>
     <div style="height: 3000px">A long page</div><button>Last</button><div style="height: 100px"></div>
     <div style="position: fixed; inset: auto 0 0; height: 80px; background: #fff">Bar</div>`,
    null,
  ],
  [
    "a box that snaps to its steps",
    `<div style="position: sticky; top: 0; height: 60px; background: #fff">Bar</div>
     <div style="height: 200px; overflow: auto; scroll-snap-type: y mandatory">
       <div style="height: 200px; scroll-snap-align: start"><div style="height: 150px"></div><button>First</button></div>
       <div style="height: 200px; scroll-snap-align: start"><button>Second</button></div>
     </div>`,
    null,
  ],
  [
    "controls behind an open dialog",
    `<button>Behind</button><div role="dialog" style="position: fixed; inset: 0; background: #fff"><button>Close</button></div>`,
    null,
  ],
  [
    "a tag with the hand and the looks of a button",
    `<span class="tag" style="${BUTTON}; cursor: pointer">Kenya</span>`,
    'no button: .tag "Kenya"',
  ],
  ["a part with a button's class", `<span class="button">Kenya</span>`, 'no button: .button "Kenya"'],
  [
    "a label that is a control",
    `<label style="${BUTTON}; cursor: pointer"><input type="radio" /> <b>Kenya</b></label>`,
    null,
  ],
];

for (const [name, body, found] of PAGES) {
  test(`${found === null ? "nothing is wrong with" : "a fault is found:"} ${name}`, async ({ page }) => {
    await page.setContent(`<!doctype html><html lang="en"><body>${body}</body></html>`);
    const faults = await faultsOf(page);
    expect(faults).toEqual(found === null ? [] : [expect.stringContaining(found)]);
  });
}

test("a page is back where it was after the check", async ({ page }) => {
  await page.setContent(`<div style="height: 2000px">Above</div><button>Below</button>`);
  await page.evaluate(() => scrollTo(0, 100));
  await faultsOf(page);
  expect(await page.evaluate(() => scrollY)).toBe(100);
});
