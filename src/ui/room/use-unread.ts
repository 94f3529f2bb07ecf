/**
 * Number of messages from delegations and to the press since the user last looked, and of messages of the teacher from
 * before the open beat that nobody has confirmed. A newer one fills the device until it is read, so it is not counted.
 */
import { useState } from "react";
import type { RoomView } from "../../room/message.ts";

export function useUnread({
  said,
  place,
  press,
  unread: ofTeacher,
}: RoomView): Readonly<{ unread: number; markRead: () => void }> {
  const heard = said.filter(({ to }) => to === place?.seat).length + press.length;
  const [read, setRead] = useState(0);
  const old = ofTeacher.filter(({ isOld }) => isOld).length;
  return { unread: Math.max(0, heard - read) + old, markRead: () => setRead(heard) };
}
