/** The pages of words that are longer than their place on the wall. A page holds whole lines, as a printed one does. */

/** In px from the beginning of the words. */
export type Stretch = Readonly<{ top: number; bottom: number }>;

/**
 * Divides lines into pages. The last page is filled with lines of the one before it: a single line alone on a wall says
 * little.
 */
export function pagesOf(lines: readonly Stretch[], height: number): readonly Stretch[] {
  const pages: Stretch[] = [];
  for (let at = 0; at < lines.length; ) {
    // What stands before the first line, such as its margin, belongs to the first page.
    const top = at === 0 ? 0 : (lines[at]?.top ?? 0);
    const over = lines.findIndex(({ bottom }, line) => line > at && bottom - top > height);
    const next = over === -1 ? lines.length : over;
    pages.push({ top, bottom: lines[next - 1]?.bottom ?? top });
    at = next;
  }
  const last = pages.at(-1);
  if (last === undefined || pages.length === 1) return pages;
  const first = lines.find(({ top }) => top >= last.bottom - height);
  return [...pages.slice(0, -1), { ...last, top: first?.top ?? last.top }];
}

/** The lines of the words in a place that scrolls. Words of one line may differ in size. */
function linesIn(place: HTMLElement): readonly Stretch[] {
  const zero = place.getBoundingClientRect().top - place.scrollTop;
  const words = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const parts: Stretch[] = [];
  while (words.nextNode() !== null) {
    range.selectNodeContents(words.currentNode);
    for (const { top, bottom, width } of range.getClientRects())
      if (width > 0) parts.push({ top: top - zero, bottom: bottom - zero });
  }
  return joined(parts.toSorted((a, b) => a.top - b.top));
}

/** Joins the parts of one line: the middle of each lies in the line that the parts before it make. */
function joined(parts: readonly Stretch[]): readonly Stretch[] {
  const lines: Stretch[] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line !== undefined && (part.top + part.bottom) / 2 < line.bottom)
      lines[lines.length - 1] = { top: line.top, bottom: Math.max(line.bottom, part.bottom) };
    else lines.push(part);
  }
  return lines;
}

/** Shows a page of the words in this place and hides the rest. @returns how many pages there are */
export function showPage(place: HTMLElement, page: number): number {
  const height = place.clientHeight;
  const pages = pagesOf(linesIn(place), height);
  const shown = pages[Math.min(page, pages.length - 1)];
  if (shown === undefined) return 1;
  place.scrollTop = shown.top;
  const start = place.scrollTop;
  const [above, below] = [shown.top - start, start + height - shown.bottom].map((px) => Math.max(0, px));
  place.style.clipPath = pages.length === 1 ? "" : `inset(${above}px 0 ${below}px 0)`;
  return pages.length;
}
