import validation from "../../content/generated/validation.json" with { type: "json" };

/** Whether each state signed in Hanoi, in the order of the content's states. */
export function realSignatories(): boolean[] {
  return validation.states.map(({ signedAtHanoi }) => signedAtHanoi);
}
