import * as z from 'zod';

// The page's content security policy forbids compiling code at run time, which zod would otherwise try.
z.config({ jitless: true });

export { z };
