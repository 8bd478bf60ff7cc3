import { createContext, type ReactNode } from 'react';

/** What the app has to say under the title of the page that stands in it. */
export const PageNote = createContext<ReactNode>(null);
