/** Figures as the cells of a table. */
export { band, percent, share } from "../../validation/cells.ts";
