/** How a file is corrupted: usually in its document, where most checks are, and sometimes in its bytes. */
import fc from "fast-check";
import { type BytesChange, bytesChange } from "./bytes-change.ts";

export type Corruption<Change> = Readonly<{ changes: readonly Change[]; inBytes: BytesChange }>;

const whole: BytesChange = (bytes) => bytes;

export function corrupt<Change>(change: fc.Arbitrary<Change>): fc.Arbitrary<Corruption<Change>> {
  const changes = fc.array(change, { minLength: 1, maxLength: 2 });
  const none = fc.constant<readonly Change[]>([]);
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ changes, inBytes: fc.constant(whole) }) },
    { weight: 1, arbitrary: fc.record({ changes, inBytes: bytesChange }) },
    { weight: 2, arbitrary: fc.record({ changes: none, inBytes: bytesChange }) },
  );
}
