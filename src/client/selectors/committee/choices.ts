/** What the committee can do now. */
export { choices, quorumOf } from "../../../committee/choices.ts";
