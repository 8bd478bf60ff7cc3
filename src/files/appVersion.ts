import { version } from '../../package.json';

/** The version of this app, as package.json has it. */
export const appVersion: string = version;
