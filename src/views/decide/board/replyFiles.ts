import type { Preferences } from '../../../domain/decision';
import type { Plan } from '../../../domain/plan';
import type { ShownRanges } from '../../../files/reply/reply';
import { download } from '../../../files/share/download';
import { timestamp } from '../../../store/clock';
import { say } from '../../../store/sessionStore';

/** Puts one governor's answers in the downloads, to be sent to the head. */
export async function saveReply(plan: Plan, preferences: Preferences, ranges: ShownRanges): Promise<void> {
  const [{ replyText }, { fileNameOf }] = await Promise.all([
    import('../../../files/reply/replyText'),
    import('../../../files/saveFile'),
  ]);
  const fileName = fileNameOf(plan).replace(/\.senco\.json$/, '.reply.json');
  download(replyText({ preferences, ranges }, timestamp()), fileName, 'application/json');
  say('good', `Saved as “${fileName}” in your downloads. Send it to whoever sent you this plan.`);
}

export interface ReadReplies {
  readonly taken: readonly Preferences[];
  /** A sentence for each that was refused, by the name of its file. */
  readonly refused: readonly string[];
}

/** Reads reply files; each is taken or refused by itself. The same file twice counts once. */
export async function readReplies(files: readonly File[], ranges: ShownRanges): Promise<ReadReplies> {
  const [{ openReply }, { replySentence }] = await Promise.all([
    import('../../../files/reply/openReply'),
    import('../../../files/reply/replySentence'),
  ]);
  const taken: Preferences[] = [];
  const refused: string[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const text = await file.text();
    const opened = openReply(text, ranges);
    if (!opened.ok) refused.push(replySentence(opened, file.name));
    else if (seen.has(text)) refused.push(`“${file.name}” is not taken in: it is the same reply as another of these.`);
    else taken.push(opened.preferences);
    seen.add(text);
  }
  return { taken, refused };
}
