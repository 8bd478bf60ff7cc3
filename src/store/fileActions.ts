import type { FileHandle } from '../files/diskAccess';
import type { OpenedFile } from '../files/openFile';
import { fileNameOf, saveText } from '../files/saveFile';
import { browserStorage } from './browserStorage';
import { timestamp, today } from './clock';
import { documentStore } from './documentStore';
import { type ExampleId, examples } from './examples';
import { closePlan, startPlan } from './history';
import { say, sessionStore } from './sessionStore';

/** The file on disk that Save writes again; null until one is chosen. */
let onDisk: FileHandle | null = null;

/** Closes the plan and forgets its file. What the browser kept of it stays. */
export function leavePlan(): void {
  closePlan();
  onDisk = null;
  sessionStore.setState({ fileName: null, savedAt: null, message: null });
}

async function openAs(
  text: string,
  called: string,
  file: { readonly name: string | null; readonly handle: FileHandle | null },
): Promise<boolean> {
  const [{ openFile }, { openFileSentence }] = await Promise.all([
    import('../files/openFile'),
    import('../files/openFileSentence'),
  ]);
  const opened: OpenedFile = openFile(text, today());
  if (!opened.ok) {
    say('problem', openFileSentence(opened, called));
    return false;
  }
  startPlan(opened.file.plan);
  onDisk = file.handle;
  sessionStore.setState({ fileName: file.name, savedAt: opened.file.savedAt, message: null });
  return true;
}

/** Opens the text of a file, as dropped on the page. Says why where it cannot, and leaves the open plan as it is. */
export function openText(text: string, fileName: string): Promise<boolean> {
  return openAs(text, fileName, { name: fileName, handle: null });
}

/** Asks for a file and opens it; false where nothing was opened. */
export async function openFromFile(): Promise<boolean> {
  const { openFromDisk } = await import('../files/diskAccess');
  const chosen = await openFromDisk();
  if (chosen.ok) return openAs(chosen.text, chosen.fileName, { name: chosen.fileName, handle: chosen.handle });
  if (chosen.why === 'failed') say('problem', `The file cannot be read: ${chosen.because}`);
  return false;
}

/** Opens one of the stories. It is nobody's file yet: Save asks where to put it. */
export async function openExample(id: ExampleId): Promise<boolean> {
  const example = examples.find((each) => each.id === id);
  if (!example) throw new Error(`There is no example ${id}`);
  return openAs(await example.load(), example.title, { name: null, handle: null });
}

/** Saves the plan over its file, or where the head chooses; false where it was not saved. */
export async function saveToFile(elsewhere = false): Promise<boolean> {
  const { plan } = documentStore.getState();
  if (!plan) return false;
  const { saveToDisk } = await import('../files/diskAccess');
  const savedAt = timestamp();
  const { fileName } = sessionStore.getState();
  const saved = await saveToDisk(saveText(plan, savedAt), fileName ?? fileNameOf(plan), elsewhere ? null : onDisk);
  if (!saved.ok) {
    if (saved.why === 'failed') say('problem', `The plan was not saved: ${saved.because}`);
    return false;
  }
  onDisk = saved.handle;
  sessionStore.setState({ fileName: saved.fileName, savedAt });
  say('good', saved.isDownload ? `Saved as "${saved.fileName}" in your downloads.` : `Saved as "${saved.fileName}".`);
  return true;
}

/** Comes back to what the browser kept; false where there is nothing that opens. */
export async function recoverAutosave(): Promise<boolean> {
  const [{ recoverAutosave: recover }, { openFileSentence }] = await Promise.all([
    import('../files/recoverAutosave'),
    import('../files/openFileSentence'),
  ]);
  const recovered = recover(browserStorage(), today());
  if (recovered.kind === 'nothing') return false;
  const file = recovered.kind === 'recovered' ? recovered.file : recovered.previous;
  if (file) {
    startPlan(file.plan);
    onDisk = null;
    sessionStore.setState({ fileName: null, savedAt: file.savedAt, message: null });
  }
  if (recovered.kind === 'damaged') {
    const what = openFileSentence(recovered.refused, 'The work kept in this browser');
    say('problem', `${what} It has been put aside, not deleted.${file ? ' The copy before it is open.' : ''}`);
  }
  return file !== null;
}
