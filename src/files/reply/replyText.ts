import { appVersion } from '../appVersion';
import { type Reply, replyFormat, replyVersion } from './reply';

/** The text of a reply file: no name, no school, no other governor. */
export function replyText({ preferences, ranges }: Reply, savedAt: string): string {
  const { order, swings } = preferences;
  const inOrder = Object.fromEntries(order.flatMap((id) => (swings[id] === undefined ? [] : [[id, swings[id]]])));
  const file = {
    format: replyFormat,
    version: replyVersion,
    app: `SENCO Planner ${appVersion}`,
    savedAt,
    preferences: { order, swings: inOrder },
    ranges,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
