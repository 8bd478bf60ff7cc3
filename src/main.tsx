import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/theme.css';
import { App } from './app/App';
import { routeAt } from './app/routes';
import './app/print.css';
import { planIsland } from './files/share/planIsland';
import { noteArrivingLink } from './store/arrivingLink';
import { openOwnPlan, recoverAutosave } from './store/fileActions';
import { canRecover, startAutosave } from './store/keepAutosaved';
import { Saver } from './ui/saving/saver';
import { saver } from './views/paper/out/saver';

// A page with a plan inside shows that, and leaves alone what this browser keeps.
const island = planIsland(document);
noteArrivingLink();

function mount(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to mount in');
  if (!island) startAutosave();
  createRoot(root).render(
    <StrictMode>
      <Saver value={saver}>
        <App />
      </Saver>
    </StrictMode>,
  );
}

if (island && window.location.hash.length < 2) {
  window.location.replace(routeAt(island.page) ? `#${island.page}` : '#/compare');
}

// The work kept in this browser and the page at the address come first, so that nothing is seen to change under the reader.
const plan = island ? openOwnPlan(island.text) : canRecover() && recoverAutosave();
const first = routeAt(window.location.hash.slice(1))?.load ?? null;
if (plan || first) Promise.allSettled([plan, first?.()]).then(mount);
else mount();
