/**
 * Number of messages from delegations and to the press since the user last looked. A message of the teacher fills the
 * device until it is read, so it is not counted.
 */
import { useState } from "react";
import type { RoomView } from "../../room/message.ts";

export function useUnread({
  said,
  place,
  press,
}: RoomView): Readonly<{ unread: number; markRead: () => void }> {
  const heard = said.filter(({ to }) => to === place?.seat).length + press.length;
  const [read, setRead] = useState(0);
  return { unread: Math.max(0, heard - read), markRead: () => setRead(heard) };
}
