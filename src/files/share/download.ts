/** Milliseconds that the browser has to begin the download. */
const settle = 10_000;

/** Puts a file in the reader's downloads. */
export function download(content: BlobPart, fileName: string, mimeType: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: mimeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), settle);
}
