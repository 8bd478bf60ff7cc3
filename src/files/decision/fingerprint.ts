import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text, in hexadecimal. The browser's own is not there on every page opened from disk. */
export const fingerprintOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** In groups of four, to be read out and compared. */
export const inGroups = (fingerprint: string): string => fingerprint.match(/.{1,4}/g)?.join(' ') ?? '';
