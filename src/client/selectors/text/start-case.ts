/** The case on the start page, and how the rival wordings of one article answer it. */
export { START_CASE } from "../../../content/start-case.ts";
