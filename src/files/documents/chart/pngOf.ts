import { type ChartPicture, pictureAddress } from './chartSvg';

/** Pixels for each of the picture's own, so that print is sharp. */
const sharpness = 2;

/** The picture as the bytes of a PNG, drawn by the browser. */
export async function pngOf(picture: ChartPicture): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = pictureAddress(picture);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * sharpness;
  canvas.height = picture.height * sharpness;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser has no canvas to draw a picture on');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser could not make a PNG of the picture');
  return new Uint8Array(await blob.arrayBuffer());
}
