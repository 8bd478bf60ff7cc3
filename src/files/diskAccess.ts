import { type FileWithHandle, fileOpen, fileSave, supported } from 'browser-fs-access';

/** A file on disk that may be written again without asking where. */
export type FileHandle = NonNullable<Awaited<ReturnType<typeof fileSave>>>;

export type SavedToDisk =
  | { readonly ok: true; readonly fileName: string; readonly handle: FileHandle | null; readonly isDownload: boolean }
  | { readonly ok: false; readonly why: 'cancelled' }
  | { readonly ok: false; readonly why: 'failed'; readonly because: string };

export type OpenedFromDisk =
  | { readonly ok: true; readonly text: string; readonly fileName: string; readonly handle: FileHandle | null }
  | { readonly ok: false; readonly why: 'cancelled' }
  | { readonly ok: false; readonly why: 'failed'; readonly because: string };

const kind = {
  description: 'SENCO Planner plan',
  mimeTypes: ['application/json'],
  extensions: ['.json'],
  id: 'senco-planner',
};

function refusal(
  error: unknown,
):
  | { readonly ok: false; readonly why: 'cancelled' }
  | { readonly ok: false; readonly why: 'failed'; readonly because: string } {
  if (error instanceof DOMException && error.name === 'AbortError') return { ok: false, why: 'cancelled' };
  return { ok: false, why: 'failed', because: error instanceof Error ? error.message : String(error) };
}

/** Writes the text over the file it came from, else asks where; a browser that cannot ask puts it in Downloads. */
export async function saveToDisk(text: string, fileName: string, handle: FileHandle | null): Promise<SavedToDisk> {
  try {
    const blob = new Blob([text], { type: 'application/json' });
    const saved = await fileSave(blob, { ...kind, fileName }, handle);
    return { ok: true, fileName: saved?.name ?? fileName, handle: saved, isDownload: !supported };
  } catch (error) {
    return refusal(error);
  }
}

/** Asks for a file and reads it. */
export async function openFromDisk(): Promise<OpenedFromDisk> {
  try {
    const file: FileWithHandle = await fileOpen(kind);
    return { ok: true, text: await file.text(), fileName: file.name, handle: file.handle ?? null };
  } catch (error) {
    return refusal(error);
  }
}
