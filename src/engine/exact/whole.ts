/** Whole-number division. */

/**
 * The whole part of a/b, towards zero; its size must stay below 2³¹. Unlike Math.trunc never −0, and several times as
 * fast where it is asked a million times a match.
 * @example quotient(-7, 2) is −3, quotient(-1, 2) is 0.
 */
export function quotient(a: number, b: number): number {
  return (a / b) | 0;
}
