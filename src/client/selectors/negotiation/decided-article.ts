/** Which of the articles offered for a decision is decided on now. */

/**
 * @param selected the article selected on the screen, or −1
 * @returns the selected article if it is offered, else the first one offered; −1 if there is none
 */
export function articleToDecide(selected: number, offered: readonly number[]): number {
  return offered.includes(selected) ? selected : (offered[0] ?? -1);
}
