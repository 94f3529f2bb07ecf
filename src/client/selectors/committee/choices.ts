/** What may be done in the committee now. */
export { choices, quorumOf } from "../../../committee/choices.ts";
