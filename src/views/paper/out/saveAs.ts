import { download } from '../../../files/share/download';
import { say } from '../../../store/sessionStore';

/** Puts a file in the reader's downloads, and says so. */
export function saveAs(content: BlobPart, fileName: string, mimeType: string): void {
  download(content, fileName, mimeType);
  say('good', `Saved as "${fileName}" in your downloads.`);
}

/** Makes something that may not come off, and says why where it does not. */
export async function orSayWhy(what: string, make: () => Promise<void>): Promise<void> {
  try {
    await make();
  } catch (error) {
    say('problem', `${what} could not be made: ${error instanceof Error ? error.message : String(error)}`);
  }
}
