/**
 * A target as a share of 1: at most, at least, or between. Counts are not shares. `from` is the interval of the figure
 * over seats, if it has one.
 */
export type Target = Readonly<{
  name: string;
  value: number;
  from?: Readonly<{ low: number; high: number }>;
  least?: number;
  most?: number;
  isCount?: true;
}>;
