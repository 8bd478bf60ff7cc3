import type { PaperDocument } from '../../../domain/paper';
import { comparedOf } from '../../compare/compared';
import { registerOf } from '../../risks/register/optionRegister';
import type { PaperInput } from '../telling/paperInput';
import { nameOfFile } from './fileNames';
import { lookOf } from './lookOf';
import { orSayWhy, saveAs } from './saveAs';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Told = Pick<PaperInput, 'assessed' | 'outcomes'>;

/** The paper as a Word file, its charts as pictures in it. */
export function saveWord({ assessed }: Told, paper: PaperDocument): Promise<void> {
  return orSayWhy('The Word file', async () => {
    const [{ paperDocx }, { paperPictures }] = await Promise.all([
      import('../../../files/documents/docx/paperDocx'),
      import('../../../files/documents/docx/paperPictures'),
    ]);
    const file = await paperDocx(paper, await paperPictures(paper, lookOf));
    saveAs(file, nameOfFile(assessed.plan, 'paper', 'docx'), wordType);
  });
}

/** The sums behind the paper as an Excel workbook with live formulas. */
export function saveExcel({ assessed, outcomes }: Told): Promise<void> {
  return orSayWhy('The Excel file', async () => {
    const { planXlsx } = await import('../../../files/documents/workbook/planXlsx');
    const registers = comparedOf(assessed, outcomes).map(({ option, assessment, measured }) => ({
      option,
      entries: registerOf(assessed, option, assessment, measured.succession),
    }));
    saveAs(planXlsx(assessed, outcomes ?? [], registers), nameOfFile(assessed.plan, 'sums', 'xlsx'), excelType);
  });
}
