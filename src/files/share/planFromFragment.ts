import type { IsoDate } from '../../domain/units';
import { fingerprintOf } from '../decision/fingerprint';
import { type OpenedFile, openFile } from '../openFile';
import { fromBase64url } from './base64url';
import { inflated } from './inflated';
import { checkLength, isPlanLink, linkStart, linkVersion, longestLink, type RefusedLink } from './linkForm';

export type OpenedLink = Extract<OpenedFile, { readonly ok: true }> | RefusedLink;

const refused = (why: Exclude<RefusedLink['why'], 'plan'>): RefusedLink => ({ ok: false, why });

/**
 * The plan in a link, through the same door as a file. Takes a whole address or what follows its '#'. Spaces and line
 * breaks, which mail programs put in, are taken out first.
 */
export function planFromFragment(address: string, on: IsoDate): OpenedLink {
  const text = address.slice(Math.max(0, address.indexOf('#'))).replaceAll(/\s+/g, '');
  if (!isPlanLink(text)) return refused('notALink');
  if (text.length > longestLink) return refused('tooLarge');
  const [version = '', length = '', check = '', packed = '', ...more] = text.slice(linkStart.length).split('.');
  if (!/^[1-9]\d{0,4}$/.test(version)) return refused('notALink');
  if (Number(version) > linkVersion) return refused('newerThanThisApp');
  if (!/^\d{1,6}$/.test(length) || !/^[0-9a-f]+$/.test(check)) return refused(packed ? 'altered' : 'cutShort');
  if (more.length > 0 || packed.length > Number(length)) return refused('altered');
  if (packed.length < Number(length)) return refused('cutShort');
  if (check !== fingerprintOf(packed).slice(0, checkLength)) return refused('altered');
  const octets = fromBase64url(packed);
  const plain = octets && inflated(octets);
  if (!plain) return refused('altered');
  if (!plain.ok) return refused(plain.why === 'tooLarge' ? 'tooLarge' : 'altered');
  const opened = openFile(plain.text, on);
  return opened.ok ? opened : { ok: false, why: 'plan', refused: opened };
}
