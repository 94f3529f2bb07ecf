/**
 * The Mandate results that stored matches may hold. Where people play, the rules set no limit. The text brings at most
 * 650 and membership at most 680, so no match comes near 2,000; none falls far below −300, the price of a red line.
 */
export const LEAST_MANDATE = -1000;
export const MOST_MANDATE = 2000;
