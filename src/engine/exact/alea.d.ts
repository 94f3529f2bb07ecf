/** The only library function that the engine uses. */
declare module "seedrandom/lib/alea.js" {
  export default function alea(seed: string): { (): number; int32(): number };
}
