import { appVersion } from '../../../files/appVersion';
import { today } from '../../../store/clock';
import { shownDocument } from '../../../store/documentStore';
import { dateWords } from '../../../ui/format';
import type { Saver } from '../../../ui/saving/saver';
import { nameOfFile } from './fileNames';
import { orSayWhy, saveAs } from './saveAs';

/** Saves any table or chart of any page; what that takes is fetched when it is first asked for. */
export const saver: Saver = {
  saveTable: (title, table) =>
    void orSayWhy('The table', async () => {
      const { plan } = shownDocument();
      const [{ csvOf }, { plainTableOf }] = await Promise.all([
        import('../../../files/documents/csvOf'),
        import('./plainTableOf'),
      ]);
      if (plan) saveAs(csvOf(plainTableOf(table)), nameOfFile(plan, title, 'csv'), 'text/csv;charset=utf-8');
    }),
  savePicture: ({ title, caption, foot }, drawn, kind) =>
    void orSayWhy('The picture', async () => {
      const { plan } = shownDocument();
      if (!plan) return;
      const { pictureOf } = await import('./picture/pictureOf');
      const source = `SENCO Planner ${appVersion}, ${dateWords(today())}, from the plan “${plan.name}”.`;
      const picture = pictureOf(drawn, caption, foot === undefined ? source : `${foot} ${source}`);
      const name = nameOfFile(plan, title, kind);
      if (kind === 'svg') return saveAs(picture.svg, name, 'image/svg+xml');
      const { pngOf } = await import('../../../files/documents/chart/pngOf');
      saveAs(await pngOf(picture), name, 'image/png');
    }),
};
