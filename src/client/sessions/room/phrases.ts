/** What delegations may say to each other, and a Capital to its Delegate: codes, whose words are in the catalogue. */
export { GUIDANCE, type Guidance, PHRASES, type Phrase } from "../../../room/fact.ts";
