/** The case on the start page: how the rival wordings of one article answer it. */
export { LURE } from "../../content/lure.ts";
