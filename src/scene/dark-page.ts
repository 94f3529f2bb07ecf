/** Whether the page around the picture is dark, by the device or by choice. */

/** A place that is always dark can say so itself, such as a wall in a lit room. */
const NIGHT_PLACE = '[data-stage="night"]';

/** True if the page's letters are light. A page that is dark only for one phase of a match does not count. */
export function isDarkAround(container: HTMLElement): boolean {
  if (container.closest(NIGHT_PLACE) !== null) return true;
  const [red = 0, green = 0, blue = 0] = (
    getComputedStyle(document.documentElement).color.match(/[\d.]+/g) ?? []
  ).map(Number);
  return red + green + blue > HALF;
}

/** Half of the brightest sum of three colours. */
const HALF = 382;

/** Calls `changed` when the page may have turned dark or light. Returns a function that stops this. */
export function watchColours(changed: () => void): () => void {
  const device = matchMedia("(prefers-color-scheme: dark)");
  const chosen = new MutationObserver(changed);
  device.addEventListener("change", changed);
  chosen.observe(document.documentElement, { attributeFilter: ["data-colours"] });
  return () => {
    device.removeEventListener("change", changed);
    chosen.disconnect();
  };
}
