import { useState } from 'react';
import type { PaperDocument } from '../../../domain/paper';
import { Button } from '../../../ui/controls/Button';
import type { PaperInput } from '../telling/paperInput';
import { saveExcel, saveWord } from './paperFiles';

interface OutButtonsProps {
  readonly paper: PaperDocument;
  readonly input: PaperInput;
  readonly onPresent: () => void;
}

type Made = 'word' | 'excel';

/** Ways out of the app: Word, Excel, paper and a projector. */
export function OutButtons({ paper, input, onPresent }: OutButtonsProps) {
  const [making, setMaking] = useState<Made | null>(null);
  const make = async (what: Made, begin: () => Promise<void>): Promise<void> => {
    if (making !== null) return;
    setMaking(what);
    await begin();
    setMaking(null);
  };
  return (
    <>
      <Button
        variant="primary"
        aria-disabled={making !== null}
        onClick={() => void make('word', () => saveWord(input, paper))}
      >
        {making === 'word' ? 'Making the Word file…' : 'Word (.docx)'}
      </Button>
      <Button aria-disabled={making !== null} onClick={() => void make('excel', () => saveExcel(input))}>
        {making === 'excel' ? 'Making the Excel file…' : 'Excel (.xlsx)'}
      </Button>
      <Button onClick={() => window.print()}>Print</Button>
      <Button onClick={onPresent}>Present</Button>
    </>
  );
}
