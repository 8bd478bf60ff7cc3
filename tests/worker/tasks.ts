import { vi } from 'vitest';

/**
 * A MessageChannel whose every message is a task of its own, as in a browser. Node hands a port its next thousand messages
 * before it looks at a timer or at anything else.
 */
export function stubMessageChannel(): void {
  vi.stubGlobal(
    'MessageChannel',
    class {
      port1: { onmessage: (() => void) | null; close: () => void } = { onmessage: null, close: () => {} };
      port2 = { postMessage: () => setImmediate(() => this.port1.onmessage?.()) };
    },
  );
}
