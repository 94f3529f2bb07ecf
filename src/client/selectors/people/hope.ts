/** Whether an answer of the text is what the person of a case hopes for. */
export { type Met, metBy } from "../../../content/hopes.ts";
