import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/theme.css';
import { App } from './app/App';
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

// The work kept in this browser comes first, so that no page is seen to change under the reader.
if (canRecover()) recoverAutosave().then(mount, mount);
else mount();
