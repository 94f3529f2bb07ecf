/** Faults in the names that screen readers say: two of the same for different acts, endless ones, and doubled words. */
import type { Page } from "@playwright/test";

const MOST_WORDS = 25;

/** Roles of controls that a person chooses by name. */
const CONTROLS =
  /^(button|link|radio|checkbox|tab|switch|menuitem|combobox|textbox|searchbox|slider|option)$/;
/** Roles whose name tells apart what is inside. */
const AREAS =
  /^(region|group|radiogroup|dialog|alertdialog|article|complementary|navigation|tabpanel|row|listitem|form|table|banner|contentinfo|main|toolbar)$/;
/** A heading tells apart what follows it. */
const HEADING = "heading";

/** A picture's name is its text alternative: it says what the picture shows. */
const PICTURE = "img";

type Named = Readonly<{ role: string; name: string; place: string }>;

/** All faults on the page as it is now. Empty if there are none. */
export async function nameFaults(page: Page): Promise<readonly string[]> {
  const all = namesIn(await page.locator("body").ariaSnapshot());
  const controls = all.filter(({ role }) => CONTROLS.test(role));
  const twins = controls.filter((one, at) => controls.findIndex((other) => keyOf(other) === keyOf(one)) < at);
  const long = all.filter(
    ({ role, name }) => role !== HEADING && role !== PICTURE && name.split(/\s+/).length > MOST_WORDS,
  );
  const doubled = all.filter(({ name }) => /^(\p{L}+)[\s,.:?!]+\1\b/iu.test(name));
  return [
    ...twins.map(({ role, name, place }) => `twice: ${role} “${name}” in ${place}`),
    ...long.map(({ role, name }) => `more than ${MOST_WORDS} words: ${role} “${name}”`),
    ...doubled.map(({ role, name }) => `a doubled word: ${role} “${name}”`),
  ];
}

function keyOf({ role, name, place }: Named): string {
  return JSON.stringify([role, name, place]);
}

/** The named elements of a snapshot, each with the named areas around it and the last heading in them. */
export function namesIn(snapshot: string): readonly Named[] {
  const around: { depth: number; name: string }[] = [];
  const headings: { depth: number; name: string }[] = [];
  let items = 0;
  return snapshot.split("\n").flatMap((line) => {
    const found = /^(\s*)- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/.exec(line);
    if (found === null) return [];
    const [, space = "", role = "", name] = found;
    const depth = space.length;
    while ((around.at(-1)?.depth ?? -1) >= depth) around.pop();
    while ((headings.at(-1)?.depth ?? -1) > depth) headings.pop();
    const place = [...around, ...headings.slice(-1)].map((one) => one.name).join(" › ");
    // Items of a list are told apart by their place, as a screen reader says it.
    if (AREAS.test(role) && (name !== undefined || role === "listitem" || role === "article"))
      around.push({ depth, name: name ?? `${role} ${++items}` });
    if (role === HEADING) headings.push({ depth, name: name ?? "" });
    return name === undefined ? [] : [{ role, name, place }];
  });
}
