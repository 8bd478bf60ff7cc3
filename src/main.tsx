import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/theme.css';
import { App } from './app/App';
import { routeAt } from './app/routes';
import './app/print.css';
import { recoverAutosave } from './store/fileActions';
import { canRecover, startAutosave } from './store/keepAutosaved';

function mount(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to mount in');
  startAutosave();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

// The work kept in this browser and the page at the address come first, so that nothing is seen to change under the reader.
const first = routeAt(window.location.hash.slice(1))?.load ?? null;
if (canRecover() || first) Promise.allSettled([canRecover() && recoverAutosave(), first?.()]).then(mount);
else mount();
